package org.taiyaku.terminology;

import java.util.BitSet;

/**
 * Finds, of things some of which exclude each other, those that may stand together and weigh most:
 * a maximum-weight independent set, by branch and bound.
 *
 * <p>The heaviest thing that is still free is taken first and left out after that. What is free can
 * add no more than the sum, over groups of things that all exclude each other, of the heaviest of
 * each group; where that does not beat the best set found, the branch is given up. On the beads of
 * articles this takes some fifteen steps each.
 */
final class Assignment {

  /** After so many steps the best set found so far is taken; few sentences need 100. */
  private static final int MOST_STEPS = 1_000;

  private final long[] gains;
  private final BitSet[] rivals;
  private final BitSet taken = new BitSet();
  private BitSet best = new BitSet();
  private long most = -1;
  private int steps;

  private Assignment(long[] gains, BitSet[] rivals) {
    this.gains = gains;
    this.rivals = rivals;
  }

  /**
   * The members of the heaviest set.
   *
   * @param gains what each thing adds, the largest first, none below 0
   * @param rivals which others each thing excludes
   */
  static BitSet heaviest(long[] gains, BitSet[] rivals) {
    BitSet heaviest = new BitSet();
    BitSet left = new BitSet();
    left.set(0, gains.length);
    while (!left.isEmpty()) {
      BitSet part = connected(left.nextSetBit(0), rivals);
      left.andNot(part);
      Assignment search = new Assignment(gains, rivals);
      search.extend(part, 0);
      heaviest.or(search.best);
    }
    return heaviest;
  }

  /** What the choice of {@code first} bears upon, by way of others. */
  private static BitSet connected(int first, BitSet[] rivals) {
    BitSet reached = new BitSet();
    BitSet waiting = new BitSet();
    waiting.set(first);
    while (!waiting.isEmpty()) {
      int next = waiting.nextSetBit(0);
      reached.set(next);
      waiting.or(rivals[next]);
      waiting.andNot(reached);
    }
    return reached;
  }

  /** Tries all that can be added to what is taken from among {@code free}, which it uses up. */
  private void extend(BitSet free, long sum) {
    while (!free.isEmpty()) {
      if (steps >= MOST_STEPS || sum + bound(free) <= most) {
        return;
      }
      steps++;
      int next = free.nextSetBit(0);
      BitSet rest = (BitSet) free.clone();
      rest.clear(next);
      rest.andNot(rivals[next]);
      taken.set(next);
      extend(rest, sum + gains[next]);
      taken.clear(next);
      if (!free.intersects(rivals[next])) {
        return;
      }
      free.clear(next);
    }
    if (sum > most) {
      most = sum;
      best = (BitSet) taken.clone();
    }
  }

  /** What {@code free} can add at most. */
  private long bound(BitSet free) {
    BitSet left = (BitSet) free.clone();
    long bound = 0;
    for (int i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i + 1)) {
      bound += gains[i];
      BitSet group = (BitSet) rivals[i].clone();
      group.and(left);
      for (int j = group.nextSetBit(i + 1); j >= 0; j = group.nextSetBit(j + 1)) {
        left.clear(j);
        group.and(rivals[j]);
      }
    }
    return bound;
  }
}
