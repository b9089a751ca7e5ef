package org.taiyaku.evaluation;

import org.taiyaku.exchange.Decimal;

/**
 * How much of an answer is right, and how much of what is demanded was found.
 *
 * @param right answers that are right
 * @param answers all answers
 * @param found what is demanded and found; differs from {@code right} where an answer may be right
 *     in part
 * @param demanded all that is demanded
 */
record PrecisionRecall(int right, int answers, int found, int demanded) {

  double precision() {
    return share(right, answers);
  }

  double recall() {
    return share(found, demanded);
  }

  double f1() {
    double p = precision();
    double r = recall();
    return p + r > 0 ? 2 * p * r / (p + r) : 0;
  }

  /** A share of nothing is 0. */
  static double share(int part, int whole) {
    return whole > 0 ? (double) part / whole : 0;
  }

  /** A figure as all reports print it. */
  static String figure(double value) {
    return Decimal.fixed(value, 4);
  }
}
