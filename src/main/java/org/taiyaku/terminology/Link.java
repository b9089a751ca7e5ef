package org.taiyaku.terminology;

/**
 * A stretch of the Japanese side that may stand for a stretch of the Chinese side.
 *
 * @param jaStart index of its first unit in the folded Japanese text
 * @param jaEnd index after its last unit
 * @param zhStart index of its first unit in the folded Chinese text
 * @param zhEnd index after its last unit
 * @param strength how likely the two stand for each other where both are there, above 0, at most 1
 */
record Link(int jaStart, int jaEnd, int zhStart, int zhEnd, double strength) {

  Link {
    if (jaStart < 0 || jaEnd <= jaStart || zhStart < 0 || zhEnd <= zhStart) {
      throw new IllegalArgumentException(
          "not a link: " + jaStart + ".." + jaEnd + " : " + zhStart + ".." + zhEnd);
    }
    if (!(strength > 0 && strength <= 1)) {
      throw new IllegalArgumentException("strength " + strength + " is not in 0..1");
    }
  }

  /** The link with its strength lowered to a share of it. */
  Link weakened(double share) {
    return new Link(jaStart, jaEnd, zhStart, zhEnd, strength * share);
  }

  boolean isInside(Candidate ja, Candidate zh) {
    return ja.start() <= jaStart && jaEnd <= ja.end() && zh.start() <= zhStart && zhEnd <= zh.end();
  }
}
