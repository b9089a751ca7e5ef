package org.taiyaku.alignment;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/**
 * Segments that a lattice finds no counterpart for, since a person has settled what they stand for.
 *
 * @param ja indices of the Japanese ones
 * @param zh indices of the Chinese ones
 */
record Taken(BitSet ja, BitSet zh) {

  static final Taken NONE = new Taken(new BitSet(), new BitSet());

  Taken {
    Objects.requireNonNull(ja, "ja");
    Objects.requireNonNull(zh, "zh");
  }

  /** The segments of some beads. */
  static Taken of(List<Bead> beads) {
    Taken taken = new Taken(new BitSet(), new BitSet());
    beads.forEach(taken::add);
    return taken;
  }

  /** Adds the segments of a bead. */
  void add(Bead bead) {
    ja.set(bead.jaStart(), bead.jaEnd());
    zh.set(bead.zhStart(), bead.zhEnd());
  }

  /** Whether none of the segments before two ends is taken. */
  boolean isFree(int jaSize, int jaEnd, int zhSize, int zhEnd) {
    return isFree(ja, jaEnd - jaSize, jaEnd) && isFree(zh, zhEnd - zhSize, zhEnd);
  }

  private static boolean isFree(BitSet taken, int start, int end) {
    int next = taken.nextSetBit(start);
    return next < 0 || next >= end;
  }

  /** How many segments of a rectangle, of both sides, are taken. */
  int count(Rectangle within) {
    return ja.get(within.jaStart(), within.jaEnd()).cardinality()
        + zh.get(within.zhStart(), within.zhEnd()).cardinality();
  }

  /** Whether an omission of a lattice, which is of one segment, is so only since it is taken. */
  boolean holds(Bead bead) {
    return bead.zhSize() == 0 && ja.get(bead.jaStart())
        || bead.jaSize() == 0 && zh.get(bead.zhStart());
  }
}
