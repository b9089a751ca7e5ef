package org.taiyaku.alignment;

import java.util.List;

/**
 * How often a bead of each size is met.
 *
 * @param match share of beads that have both sides, among all beads, 0 to 1 exclusive
 */
record BeadPrior(double match) {

  /** Of the beads with both sides, how many are 1-1, how many merge one pair, and so on. */
  BeadPrior {
    if (!(match > 0 && match < 1)) {
      throw new IllegalArgumentException("share of matches " + match + " is not in 0..1");
    }
  }

  /** Before anything is known of an article. */
  static BeadPrior before() {
    return new BeadPrior(T.MATCH);
  }

  /** As an alignment of the article shows it, smoothed by what is usual. */
  static BeadPrior after(List<Bead> beads) {
    long omissions = beads.stream().filter(Bead::isOmission).count();
    double usual = T.PSEUDO;
    return new BeadPrior((beads.size() - omissions + T.MATCH * usual) / (beads.size() + usual));
  }

  /** Natural logarithm of the share of beads of this size. */
  double log(int jaSize, int zhSize) {
    if (jaSize == 0 || zhSize == 0) {
      return Math.log((1 - match) / 2);
    }
    int further = jaSize + zhSize - 2;
    return Math.log(match * T.ONE) + further * Math.log(T.MORE);
  }
}
