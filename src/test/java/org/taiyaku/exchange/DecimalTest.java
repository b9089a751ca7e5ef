package org.taiyaku.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class DecimalTest {

  @Test
  void hundredthsAreRoundedByTheirExactValue() {
    for (int i = 0; i <= 20_000; i++) {
      requireExact(i / 100.0);
      requireExact(i / 1000.0);
      requireExact(Math.nextUp(i / 200.0));
      requireExact(Math.nextDown((i + 1) / 200.0));
      requireExact(i / 7.0);
    }
    requireExact(-0.0);
    requireExact(-1.25);
    requireExact(1e15 + 0.25);
  }

  private static void requireExact(double value) {
    assertThat(Decimal.fixed(value, 2))
        .isEqualTo(new BigDecimal(value).setScale(2, RoundingMode.HALF_EVEN).toPlainString());
  }
}
