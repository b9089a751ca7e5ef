package org.taiyaku.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogSumTest {

  private static final double NOTHING = Double.NEGATIVE_INFINITY;

  @Test
  void isThatOfTheDefinition() {
    for (int step = 0; step < 400_000; step++) {
      double difference = step * 1e-4;
      double expected = 700 + StrictMath.log1p(StrictMath.exp(-difference));
      assertThat(LogSum.of(700, 700 - difference)).isCloseTo(expected, within(1e-9));
    }
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
