package org.taiyaku.alignment;

import java.util.Arrays;

/**
 * The units of a segment that have an explanation, and how much better than by chance it is.
 *
 * <p>A share λ of the units of a translation has a visible counterpart, the rest comes as if by
 * chance: a unit of ratio r adds ln(1 − λ + λ r). An unexplained unit costs little where
 * translators are free (Han characters) and much where they are not (numbers). Now and then a
 * passage is rendered freely, and less of it is visible; a long one must not be lost for that, so
 * the likelihood is a mixture of the two. The sums are kept in two parts: what a segment has if
 * nothing is explained, and what explanations gain over that, ln(1 + r λ / (1 − λ)) for each.
 *
 * @param units indices of units, each once
 * @param ratios the ratio of each, above 0
 */
record Explained(int[] units, float[] ratios) {

  private static final double MUCH = 1e250;

  private static final double LN_CLOSE = Math.log(1 - Weights.FREE);
  private static final double LN_FREE = Math.log(Weights.FREE);

  /** By kind of unit λ / (1 − λ), in a passage that is rendered closely. */
  private static final double[] CLOSE_ODDS = odds(1);

  /** The same in one that is rendered freely. */
  private static final double[] FREE_ODDS = odds(Weights.VISIBLE_IN_FREE);

  private static double[] odds(double visible) {
    return Arrays.stream(Units.Kind.values())
        .mapToDouble(kind -> visible * share(kind))
        .map(share -> share / (1 - share))
        .toArray();
  }

  private static double share(Units.Kind kind) {
    return switch (kind) {
      case HAN -> Weights.VISIBLE_HAN;
      case NUMBER -> Weights.VISIBLE_NUMBER;
      case LATIN -> Weights.VISIBLE_LATIN;
      case KATAKANA -> Weights.VISIBLE_KATAKANA;
      case WORD -> Weights.VISIBLE_WORD;
    };
  }

  /**
   * The log-likelihood ratios of a segment of which nothing is explained.
   *
   * @param close if it is rendered closely
   * @param free if it is rendered freely
   * @param mixed as nobody knows which
   */
  record Nothing(double close, double free, double mixed) {

    static Nothing of(Units units) {
      double close = ofNothing(units, 1);
      double free = ofNothing(units, Weights.VISIBLE_IN_FREE);
      return new Nothing(close, free, Explained.mixed(close, free));
    }
  }

  private static double ofNothing(Units units, double visible) {
    double sum = 0;
    for (int u = 0; u < units.count(); u++) {
      sum += Math.log(1 - visible * share(units.kind(u)));
    }
    return sum;
  }

  /**
   * What explanations gain over nothing, in natural logarithms.
   *
   * @param nothing what the segment has without them
   * @param explained indices of units
   * @param count how many of them
   * @param ratios ratios by unit
   */
  static double gain(Units units, Nothing nothing, int[] explained, int count, float[] ratios) {
    double sumOfClose = nothing.close();
    double sumOfFree = nothing.free();
    double close = 1;
    double free = 1;
    for (int k = 0; k < count; k++) {
      int unit = explained[k];
      int kind = units.kind(unit).ordinal();
      close *= 1 + ratios[unit] * CLOSE_ODDS[kind];
      free *= 1 + ratios[unit] * FREE_ODDS[kind];
      // The smaller of the two is that of the free passage.
      if (close > MUCH) {
        sumOfClose += Math.log(close);
        sumOfFree += Math.log(free);
        close = 1;
        free = 1;
      }
    }
    return mixed(sumOfClose + Math.log(close), sumOfFree + Math.log(free)) - nothing.mixed();
  }

  /** ln of the mean of two likelihoods, the second as rare as free passages are. */
  private static double mixed(double close, double free) {
    return LogSum.of(close + LN_CLOSE, free + LN_FREE);
  }
}
