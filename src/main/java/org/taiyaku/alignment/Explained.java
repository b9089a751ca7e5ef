package org.taiyaku.alignment;

/**
 * The log-likelihood ratio of a segment's units, given how much better than by chance each is
 * explained.
 *
 * <p>A share λ of the units of a true translation has a visible counterpart, the rest comes as if
 * by chance: a unit of ratio r adds ln(1 − λ + λ r). An unexplained unit costs little where
 * translators are free (Han characters) and much where they are not (numbers).
 */
final class Explained {

  private Explained() {}

  private static double share(Units.Kind kind) {
    return switch (kind) {
      case HAN -> Weights.VISIBLE_HAN;
      case NUMBER -> Weights.VISIBLE_NUMBER;
      case LATIN -> Weights.VISIBLE_LATIN;
      case KATAKANA -> Weights.VISIBLE_KATAKANA;
      case WORD -> Weights.VISIBLE_WORD;
    };
  }

  /** The sum over the units of a segment, in natural logarithms; 0 for a segment without units. */
  static double score(Units units, float[] ratios) {
    double sum = 0;
    for (int u = 0; u < units.count(); u++) {
      double share = share(units.kind(u));
      sum += Math.log(1 - share + share * ratios[u]);
    }
    return sum;
  }
}
