package org.taiyaku.alignment;

/** What the insides of segments tell of the beads that hold them. */
@FunctionalInterface
interface InnerEvidence {

  /** Where nobody looks inside of segments. */
  InnerEvidence NONE = (whole, jaStart, jaEnd, zhStart, zhEnd) -> whole;

  /**
   * The score of a bead with both sides, in natural logarithms, without its prior.
   *
   * @param whole what it is if nobody looks inside of the segments
   */
  double score(double whole, int jaStart, int jaEnd, int zhStart, int zhEnd);

  /** Where such evidence comes from. */
  @FunctionalInterface
  interface Source {

    /** Of segments of one sentence each, which have no inside. */
    Source NONE = (segments, corridor) -> InnerEvidence.NONE;

    /** Whether a rectangle of segments must be cut before it can be looked into. */
    default boolean isTooLarge(Rectangle segments) {
      return false;
    }

    /**
     * What there is of the beads of a rectangle of segments.
     *
     * @param corridor where in the rectangle beads are looked for
     */
    InnerEvidence within(Rectangle segments, Corridor corridor);
  }
}
