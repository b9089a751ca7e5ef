package org.taiyaku.terminology;

import java.util.Comparator;

/**
 * A pair with the judgement on it, in thousandths, so that ranking is exact.
 *
 * @param pair the pair
 * @param confidence how likely it is right
 * @param worth how much it is worth reading: confidence and termhood together
 * @param passing how much of its worth counts where it must pass: without what it has only by
 *     standing in many articles, at most its worth
 */
record Judged(PairEvidence pair, int confidence, int worth, int passing) {

  /**
   * How far termhood counts beside confidence in the ranking. Confidence counts squared: a wrong
   * row among the first costs a reader more than a general word.
   */
  private static final double TERMHOOD = 0.5;

  /**
   * What is worth most first, then what prevailed most often: in a large batch much is as good as
   * certain. After that nothing but the terms decides.
   */
  static final Comparator<Judged> BEST_FIRST =
      Comparator.comparingInt((Judged judged) -> -judged.worth())
          .thenComparingInt(judged -> -judged.confidence())
          .thenComparingInt(judged -> -judged.often())
          .thenComparing(judged -> judged.pair().jaKey())
          .thenComparing(judged -> judged.pair().zhKey());

  /**
   * A judgement.
   *
   * @param right how likely the pair is right
   * @param counted how much of that counts where it must pass
   * @param kept how likely it is kept if it is right
   */
  static Judged of(PairEvidence pair, double right, double counted, double kept) {
    return new Judged(
        pair, (int) Math.round(1000 * right), worth(right, kept), worth(counted, kept));
  }

  /** In how many beads the pair prevailed, as far as that ranks it: beyond some it says no more. */
  short often() {
    return (short) Math.min(Short.MAX_VALUE, pair.wins());
  }

  private static int worth(double right, double kept) {
    return (int) Math.round(1000 * right * right * StrictMath.pow(kept, TERMHOOD));
  }

  /** Whether it is too likely wrong. */
  boolean isDoubtful(Strictness strictness) {
    return confidence < Math.round(1000 * strictness.leastConfidence());
  }

  /** Whether it may stand in the glossary; what is the same on both sides needs none. */
  boolean passes(Strictness strictness) {
    return (strictness == Strictness.LOOSE || !pair.isUntranslated())
        && !isDoubtful(strictness)
        && passing >= Math.round(1000 * strictness.leastWorth());
  }

  Rejection rejection(String reason) {
    Sighting best = pair.best();
    return new Rejection(
        best.ja(),
        best.zh(),
        confidence / 1000.0,
        passing / 1000.0,
        best.article(),
        best.index(),
        reason);
  }
}
