package org.taiyaku.terminology;

import java.util.Arrays;
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

  /** For each thing a bit for each other that it excludes. */
  private final long[][] rivals;

  private final BitSet taken = new BitSet();
  private final long[] left;
  private final long[] group;
  private BitSet best = new BitSet();
  private long most = -1;
  private int steps;

  private Assignment(long[] gains, long[][] rivals) {
    this.gains = gains;
    this.rivals = rivals;
    this.left = new long[rivals[0].length];
    this.group = new long[left.length];
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
    long[][] bits = bits(rivals);
    while (!left.isEmpty()) {
      BitSet part = connected(left.nextSetBit(0), rivals);
      left.andNot(part);
      Assignment search = new Assignment(gains, bits);
      search.extend(bits(part, gains.length), 0);
      heaviest.or(search.best);
    }
    return heaviest;
  }

  private static long[][] bits(BitSet[] sets) {
    long[][] bits = new long[sets.length][];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = bits(sets[i], sets.length);
    }
    return bits;
  }

  private static long[] bits(BitSet set, int size) {
    return Arrays.copyOf(set.toLongArray(), (size + Long.SIZE - 1) / Long.SIZE);
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
  private void extend(long[] free, long sum) {
    for (int next = next(free); next >= 0; next = next(free)) {
      if (steps >= MOST_STEPS || sum + bound(free) <= most) {
        return;
      }
      steps++;
      clear(free, next);
      long[] rest = free.clone();
      boolean excludes = remove(rest, rivals[next]);
      taken.set(next);
      extend(rest, sum + gains[next]);
      taken.clear(next);
      if (!excludes) {
        return;
      }
    }
    if (sum > most) {
      most = sum;
      best = (BitSet) taken.clone();
    }
  }

  /** What {@code free} can add at most. */
  private long bound(long[] free) {
    System.arraycopy(free, 0, left, 0, left.length);
    long bound = 0;
    for (int word = 0; word < left.length; word++) {
      while (left[word] != 0) {
        int heaviest = word * Long.SIZE + Long.numberOfTrailingZeros(left[word]);
        clear(left, heaviest);
        bound += gains[heaviest];
        takeGroup(heaviest, word);
      }
    }
    return bound;
  }

  /** Takes a group from what is left: rivals of {@code heaviest}, and each of all before it. */
  private void takeGroup(int heaviest, int firstWord) {
    for (int word = firstWord; word < group.length; word++) {
      group[word] = rivals[heaviest][word] & left[word];
    }
    for (int word = firstWord; word < group.length; word++) {
      while (group[word] != 0) {
        int member = word * Long.SIZE + Long.numberOfTrailingZeros(group[word]);
        clear(left, member);
        for (int rest = word; rest < group.length; rest++) {
          group[rest] &= rivals[member][rest];
        }
        // No thing is its own rival, so the member has left the group, too.
      }
    }
  }

  private static int next(long[] set) {
    for (int word = 0; word < set.length; word++) {
      if (set[word] != 0) {
        return word * Long.SIZE + Long.numberOfTrailingZeros(set[word]);
      }
    }
    return -1;
  }

  private static void clear(long[] set, int index) {
    set[index / Long.SIZE] &= ~(1L << index);
  }

  /** Takes {@code others} out of a set; whether any of them were in it. */
  private static boolean remove(long[] set, long[] others) {
    long removed = 0;
    for (int word = 0; word < set.length; word++) {
      removed |= set[word] & others[word];
      set[word] &= ~others[word];
    }
    return removed != 0;
  }
}
