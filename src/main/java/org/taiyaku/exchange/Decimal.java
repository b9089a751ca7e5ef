package org.taiyaku.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Figures as they are printed: a point, a fixed number of decimals, the same in every locale.
 *
 * <p>The exact value of the double is rounded, half to even, as C and Python do; {@code
 * String.format} rounds its shortest decimal form, and half up.
 */
public final class Decimal {

  /** Below it, doubles stand much nearer to each other than hundredths do. */
  private static final double MOST_HUNDREDTHS = 1e9;

  private Decimal() {}

  /** The value with {@code digits} decimals. */
  public static String fixed(double value, int digits) {
    if (digits == 2 && value >= 0 && value < MOST_HUNDREDTHS) {
      long hundredths = Math.round(value * 100);
      // The double next to some hundredths is nothing else when rounded: no exact value is needed.
      if (hundredths / 100.0 == value) {
        return hundredths / 100 + "." + hundredths / 10 % 10 + hundredths % 10;
      }
    }
    return exact(value, digits);
  }

  private static String exact(double value, int digits) {
    return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
  }

  /** The value with {@code least} to {@code most} decimals; zeros beyond {@code least} dropped. */
  static String between(double value, int least, int most) {
    BigDecimal rounded =
        new BigDecimal(value).setScale(most, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return (rounded.scale() < least ? rounded.setScale(least) : rounded).toPlainString();
  }
}
