package org.taiyaku.spark;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.taiyaku.pairing.SharedWeights;

/**
 * What Japanese and Chinese documents share by some of the keys, in parallel arrays.
 *
 * @param ja places of Japanese documents, in any order
 * @param zh places of Chinese ones
 * @param weights what the two share
 */
record Shares(int[] ja, int[] zh, long[] weights) implements Serializable {

  /** Gathers shares. */
  static final class Builder {
    private int[] ja = new int[16];
    private int[] zh = new int[16];
    private long[] weights = new long[16];
    private int size;

    void add(int japanese, int chinese, long weight) {
      if (size == ja.length) {
        int larger = size + size / 2;
        ja = Arrays.copyOf(ja, larger);
        zh = Arrays.copyOf(zh, larger);
        weights = Arrays.copyOf(weights, larger);
      }
      ja[size] = japanese;
      zh[size] = chinese;
      weights[size++] = weight;
    }

    boolean isEmpty() {
      return size == 0;
    }

    Shares build() {
      return new Shares(
          Arrays.copyOf(ja, size), Arrays.copyOf(zh, size), Arrays.copyOf(weights, size));
    }
  }

  /** Takes all that one Japanese document shares, added up. */
  interface Receiver {
    void accept(int ja, SharedWeights shared);
  }

  /**
   * Adds up what several hold, one Japanese document after another.
   *
   * @param chinese how many Chinese documents there are
   */
  static void sum(List<Shares> some, int chinese, Receiver receiver) {
    Shares all = joined(some);
    long[] order = new long[all.ja.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = (long) all.ja[i] << 32 | i;
    }
    Arrays.sort(order);
    SharedWeights shared = new SharedWeights(chinese);
    for (int i = 0; i < order.length; i++) {
      int at = (int) order[i];
      shared.add(all.zh[at], all.weights[at]);
      if (i + 1 == order.length || order[i + 1] >>> 32 != order[i] >>> 32) {
        receiver.accept(all.ja[at], shared);
      }
    }
  }

  private static Shares joined(List<Shares> some) {
    int size = some.stream().mapToInt(part -> part.ja.length).sum();
    Shares all = new Shares(new int[size], new int[size], new long[size]);
    int filled = 0;
    for (Shares part : some) {
      System.arraycopy(part.ja, 0, all.ja, filled, part.ja.length);
      System.arraycopy(part.zh, 0, all.zh, filled, part.ja.length);
      System.arraycopy(part.weights, 0, all.weights, filled, part.ja.length);
      filled += part.ja.length;
    }
    return all;
  }
}
