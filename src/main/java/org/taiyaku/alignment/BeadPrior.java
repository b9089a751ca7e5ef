package org.taiyaku.alignment;

/**
 * How often a bead of each size is met.
 *
 * @param match share of beads that have both sides, among all beads, 0 to 1 exclusive
 * @param further how much rarer each further segment of a side makes a bead with both sides, 0 to 1
 *     exclusive: the sizes of its sides are geometrically distributed
 */
record BeadPrior(double match, double further) {

  BeadPrior {
    if (!(match > 0 && match < 1 && further > 0 && further < 1)) {
      throw new IllegalArgumentException(
          "shares of matches " + match + " and of further segments " + further + " in 0..1");
    }
  }

  /** Before anything is known of an article. */
  static BeadPrior before() {
    return new BeadPrior(Weights.MATCHES, Weights.FURTHER_SEGMENT);
  }

  /**
   * As the beads of an article show it, smoothed by what is usual: articles whose sentences are
   * joined and parted differ as much from others as those that are translated in part.
   */
  static BeadPrior after(BeadCounts counts) {
    double usual = Weights.USUAL_BEADS;
    double beads = counts.matches() + counts.omissions();
    double sides = 2 * (counts.matches() + usual);
    double usualFurther = Weights.FURTHER_SEGMENT / (1 - Weights.FURTHER_SEGMENT);
    double further = (counts.further() + 2 * usual * usualFurther) / sides;
    return new BeadPrior(
        (counts.matches() + Weights.MATCHES * usual) / (beads + usual), further / (1 + further));
  }

  /** Natural logarithm of the share of beads of this size. */
  double log(int jaSize, int zhSize) {
    if (jaSize == 0 || zhSize == 0) {
      return Math.log((1 - match) / 2);
    }
    int more = jaSize - 1 + zhSize - 1;
    return Math.log(match) + 2 * Math.log(1 - further) + more * Math.log(further);
  }
}
