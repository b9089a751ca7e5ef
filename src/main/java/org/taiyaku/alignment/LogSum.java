package org.taiyaku.alignment;

/**
 * The logarithm of the sum of two numbers that are given as logarithms.
 *
 * <p>Sums over all paths and mixtures of likelihoods are made of little else, and {@code log1p} and
 * {@code exp} were a quarter of what aligning cost. Read from a table instead, between whose points
 * a cubic runs through the values with their slopes (Hermite); it is off by less than 10 to the -9.
 */
final class LogSum {

  /** What is smaller by this power of e adds nothing to a sum. */
  private static final int NEGLIGIBLE = 30;

  private static final int POINTS_A_UNIT = 32;

  /** By point ln(1 + e^-d), and its slope times the distance of two points. */
  private static final double[] TABLE = table();

  private LogSum() {}

  private static double[] table() {
    double[] table = new double[2 * (NEGLIGIBLE * POINTS_A_UNIT + 2)];
    for (int point = 0; point < table.length / 2; point++) {
      double power = StrictMath.exp(-(double) point / POINTS_A_UNIT);
      table[2 * point] = StrictMath.log1p(power);
      table[2 * point + 1] = -power / (1 + power) / POINTS_A_UNIT;
    }
    return table;
  }

  /** ln(e^x + e^y); both may be negative infinity. */
  static double of(double x, double y) {
    double larger = Math.max(x, y);
    double difference = larger - Math.min(x, y);
    // The difference of two infinities is no number, which is not less than any.
    return difference < NEGLIGIBLE ? larger + ofDifference(difference) : larger;
  }

  /** ln(1 + e^-difference). */
  private static double ofDifference(double difference) {
    double place = difference * POINTS_A_UNIT;
    int point = (int) place;
    double t = place - point;
    double value = TABLE[2 * point];
    double slope = TABLE[2 * point + 1];
    double rise = TABLE[2 * point + 2] - value;
    double nextSlope = TABLE[2 * point + 3];
    return value
        + t * (slope + t * (3 * rise - 2 * slope - nextSlope + t * (slope + nextSlope - 2 * rise)));
  }
}
