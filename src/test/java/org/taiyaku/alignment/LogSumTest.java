package org.taiyaku.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LogSumTest {

  private static final double NOTHING = Double.NEGATIVE_INFINITY;

  @Test
  void isThatOfTheDefinition() {
    double worst = 0;
    for (int step = 0; step < 400_000; step++) {
      double difference = step * 1e-4;
      double expected = StrictMath.log1p(StrictMath.exp(-difference));
      worst = Math.max(worst, Math.abs(LogSum.of(0, -difference) - expected));
    }
    assertThat(worst).isLessThan(1e-9);
  }

  @Test
  void theOrderDoesNotMatter() {
    assertThat(LogSum.of(-3.25, 1.5)).isEqualTo(LogSum.of(1.5, -3.25));
  }

  @Test
  void nothingAddsNothing() {
    assertThat(LogSum.of(NOTHING, -2)).isEqualTo(-2);
    assertThat(LogSum.of(-2, NOTHING)).isEqualTo(-2);
    assertThat(LogSum.of(NOTHING, NOTHING)).isEqualTo(NOTHING);
  }
}
