package org.taiyaku.alignment;

import java.util.List;

/**
 * How often a bead of each size is met.
 *
 * @param match share of beads that have both sides, among all beads, 0 to 1 exclusive
 */
record BeadPrior(double match) {

  BeadPrior {
    if (!(match > 0 && match < 1)) {
      throw new IllegalArgumentException("share of matches " + match + " is not in 0..1");
    }
  }

  /** Before anything is known of an article. */
  static BeadPrior before() {
    return new BeadPrior(Weights.MATCHES);
  }

  /** As an alignment of the article shows it, smoothed by what is usual. */
  static BeadPrior after(List<Bead> beads) {
    long omissions = beads.stream().filter(Bead::isOmission).count();
    double usual = Weights.MATCHES_WORTH;
    return new BeadPrior(
        (beads.size() - omissions + Weights.MATCHES * usual) / (beads.size() + usual));
  }

  /** Natural logarithm of the share of beads of this size. */
  double log(int jaSize, int zhSize) {
    if (jaSize == 0 || zhSize == 0) {
      return Math.log((1 - match) / 2);
    }
    int further = jaSize + zhSize - 2;
    return Math.log(match * Weights.ONE_TO_ONE) + further * Math.log(Weights.FURTHER_SEGMENT);
  }
}
