package org.taiyaku.alignment;

/**
 * The units of a segment that have an explanation, and how much better than by chance it is.
 *
 * <p>A share λ of the units of a true translation has a visible counterpart, the rest comes as if
 * by chance: a unit of ratio r adds ln(1 − λ + λ r). An unexplained unit costs little where
 * translators are free (Han characters) and much where they are not (numbers). The sum is kept in
 * two parts: what the segment has if nothing is explained, and what explanations gain over that,
 * ln(1 + r λ / (1 − λ)) for each.
 *
 * @param units indices of units, each once
 * @param ratios the ratio of each, above 0
 */
record Explained(int[] units, float[] ratios) {

  private static final double MUCH = 1e250;

  private static double share(Units.Kind kind) {
    return switch (kind) {
      case HAN -> Weights.VISIBLE_HAN;
      case NUMBER -> Weights.VISIBLE_NUMBER;
      case LATIN -> Weights.VISIBLE_LATIN;
      case KATAKANA -> Weights.VISIBLE_KATAKANA;
      case WORD -> Weights.VISIBLE_WORD;
    };
  }

  /** The log-likelihood ratio of a segment of which nothing is explained; 0 if it has no units. */
  static double nothing(Units units) {
    double sum = 0;
    for (int u = 0; u < units.count(); u++) {
      sum += Math.log(1 - share(units.kind(u)));
    }
    return sum;
  }

  /**
   * What explanations gain over nothing, in natural logarithms, 0 or more.
   *
   * @param explained indices of units
   * @param count how many of them
   * @param ratios ratios by unit
   */
  static double gain(Units units, int[] explained, int count, float[] ratios) {
    double sum = 0;
    double product = 1;
    for (int k = 0; k < count; k++) {
      int unit = explained[k];
      double share = share(units.kind(unit));
      product *= 1 + ratios[unit] * share / (1 - share);
      if (product > MUCH) {
        sum += Math.log(product);
        product = 1;
      }
    }
    return sum + Math.log(product);
  }
}
