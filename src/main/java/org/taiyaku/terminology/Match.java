package org.taiyaku.terminology;

/**
 * A pair of candidates of one bead with what speaks for it there.
 *
 * @param ja the Japanese candidate
 * @param zh the Chinese candidate
 * @param cover how far they explain each other
 * @param place how strongly their places speak for the pair, 0 to 1
 * @param association how strongly they keep company over the article, 0 to 1
 * @param score all of it together in thousandths, so that comparing is exact
 */
record Match(Candidate ja, Candidate zh, Cover cover, double place, double association, int score) {

  /** Puts the evidence together: what several kinds say independently adds up. */
  static Match of(Candidate ja, Candidate zh, Cover cover, double place, double association) {
    double wrong = (1 - cover.composition()) * (1 - place) * (1 - association);
    double right = (1 - wrong) * Math.sqrt(ja.quality() * zh.quality());
    return new Match(ja, zh, cover, place, association, (int) Math.round(1000 * right));
  }

  double weight() {
    return cover.jaWeight() + cover.zhWeight();
  }

  /**
   * Whether both can be right at once: they stand apart on both sides, or the one inside the other
   * on both sides.
   */
  boolean agreesWith(Match other) {
    boolean jaApart = !ja.overlaps(other.ja);
    boolean zhApart = !zh.overlaps(other.zh);
    if (jaApart || zhApart) {
      return jaApart && zhApart;
    }
    return isInside(other) || other.isInside(this);
  }

  /** Whether this pair stands inside a larger one on both sides. */
  boolean isInside(Match other) {
    return other.ja.contains(ja)
        && other.zh.contains(zh)
        && !ja.contains(other.ja)
        && !zh.contains(other.zh);
  }
}
