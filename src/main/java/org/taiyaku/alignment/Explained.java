package org.taiyaku.alignment;

/**
 * The log-likelihood ratio of a segment's units, given how much better than by chance each is
 * explained.
 *
 * <p>A share λ of the units of a translation has a visible counterpart, the rest comes as if by
 * chance: a unit of ratio r adds ln(1 − λ + λ r). An unexplained unit costs little where
 * translators are free (Han characters) and much where they are not (numbers). As some translate
 * closely and some freely, the likelihood is the mean over a few degrees of freedom, each a factor
 * to all λ.
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

  /** The score of a segment, in natural logarithms; 0 for a segment without units. */
  static double score(Units units, float[] ratios) {
    double close = Math.log(1 - Weights.FREE);
    double free = Math.log(Weights.FREE);
    for (int u = 0; u < units.count(); u++) {
      double visible = share(units.kind(u));
      close += Math.log(1 - visible + visible * ratios[u]);
      visible *= Weights.VISIBLE_IN_FREE;
      free += Math.log(1 - visible + visible * ratios[u]);
    }
    double larger = Math.max(close, free);
    return larger + Math.log(Math.exp(close - larger) + Math.exp(free - larger));
  }
}
