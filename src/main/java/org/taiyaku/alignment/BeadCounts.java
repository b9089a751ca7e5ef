package org.taiyaku.alignment;

import java.util.List;

/**
 * How many beads of which sizes an article has, or is expected to have over all its alignments.
 *
 * @param matches beads with both sides, 0 or more
 * @param omissions beads with one side, 0 or more
 * @param further segments that beads with both sides have beyond the first of each side
 */
record BeadCounts(double matches, double omissions, double further) {

  /** The counts of some beads. */
  static BeadCounts of(List<Bead> beads) {
    int matches = 0;
    int further = 0;
    for (Bead bead : beads) {
      if (!bead.isOmission()) {
        matches++;
        further += bead.jaSize() - 1 + bead.zhSize() - 1;
      }
    }
    return new BeadCounts(matches, beads.size() - matches, further);
  }

  /** The counts of two parts of an article together. */
  BeadCounts plus(BeadCounts other) {
    return new BeadCounts(
        matches + other.matches, omissions + other.omissions, further + other.further);
  }
}
