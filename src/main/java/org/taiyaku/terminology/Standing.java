package org.taiyaku.terminology;

import java.io.Serializable;

/**
 * A pair of a batch with what the articles say of it one by one.
 *
 * <p>Evidence of several articles adds up to whether a pair is right. Whether it is worth a row is
 * a question to each article by itself: a general word is none the less general for standing in
 * many of them.
 *
 * @param pair what all articles say together
 * @param right how likely it is right by the article that is surest of it, 0 to 1
 * @param kept how likely it is kept by the article that it says most about, 0 to 1
 */
record Standing(PairEvidence pair, double right, double kept) implements Serializable {

  /**
   * So far other articles help a pair to pass by confirming it. What an article alone is surer of
   * and yet leaves out is left out for being general, and stands in many for the same reason.
   */
  private static final double CONFIRMED = 0.75;

  /** What another set of articles, none of them in this one, says as well. */
  Standing plus(Standing other) {
    return new Standing(
        pair.plus(other.pair), Math.max(right, other.right), Math.max(kept, other.kept));
  }

  /** The judgement by all articles, in which no pair falls behind what one of them gives alone. */
  Judged judged(Judge judge) {
    return judged(judge.right(pair));
  }

  /** The judgement where the pair is right by all articles with the likelihood {@code byAll}. */
  Judged judged(double byAll) {
    double together = Math.max(right, byAll);
    double confirmed = Math.min(together, Math.max(right, CONFIRMED));
    return Judged.of(pair, together, confirmed, kept);
  }
}
