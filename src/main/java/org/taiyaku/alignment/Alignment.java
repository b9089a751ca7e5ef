package org.taiyaku.alignment;

import java.util.BitSet;
import java.util.List;

/**
 * What stands for what in two texts: every segment of both sides stands in exactly one bead.
 *
 * @param jaSegments number of Japanese segments
 * @param zhSegments number of Chinese segments
 * @param beads in the order of the Japanese side, omissions of the Chinese side where they stand
 */
public record Alignment(int jaSegments, int zhSegments, List<Bead> beads) {

  public Alignment {
    beads = List.copyOf(beads);
    BitSet ja = new BitSet(jaSegments);
    BitSet zh = new BitSet(zhSegments);
    for (Bead bead : beads) {
      claim(ja, bead.jaStart(), bead.jaEnd(), "Japanese");
      claim(zh, bead.zhStart(), bead.zhEnd(), "Chinese");
    }
    checkAll(ja, jaSegments, "Japanese");
    checkAll(zh, zhSegments, "Chinese");
  }

  private static void checkAll(BitSet taken, int segments, String side) {
    if (taken.length() > segments) {
      throw new IllegalArgumentException(
          side + " segment " + (taken.length() - 1) + " is beyond the last of " + segments);
    }
    if (taken.cardinality() != segments) {
      throw new IllegalArgumentException(
          side + " segment " + taken.nextClearBit(0) + " has no bead");
    }
  }

  private static void claim(BitSet taken, int start, int end, String side) {
    int next = taken.nextSetBit(start);
    if (next >= 0 && next < end) {
      throw new IllegalArgumentException(side + " segment " + next + " stands in two beads");
    }
    taken.set(start, end);
  }
}
