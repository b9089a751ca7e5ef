package org.taiyaku.pairing;

import java.util.Arrays;

/**
 * Measures whether what two documents share comes in the same order in both.
 *
 * <p>Of the shared keys the heaviest chain is taken whose places ascend on both sides. Of n places
 * at random a chain holds about 2/√n (Vershik and Kerov, 1977), which is taken off: articles on one
 * subject share many words and have an order near 0, translations, also those that lack a part or
 * have parts that changed places, from 0.2 to 0.9.
 */
final class OrderedChain {

  /** Of each shared key: Japanese place, Chinese place, weight, of 16 bits each from the top. */
  private final long[] places = new long[Signature.MOST_KEYS];

  private int size;

  /**
   * Notes a shared key.
   *
   * @param weight 1 to 65,535
   */
  void add(int japanesePlace, int chinesePlace, int weight) {
    places[size++] = (long) japanesePlace << 32 | (long) chinesePlace << 16 | weight;
  }

  int size() {
    return size;
  }

  /** The order of the keys noted, 0 to 10,000. */
  int order() {
    Arrays.sort(places, 0, size);
    long total = 0;
    for (int i = 0; i < size; i++) {
      total += weight(i);
    }
    if (total == 0) {
      return 0;
    }
    double byChance = 2 / Math.sqrt((double) total * total / squaresOfWords());
    double share = (double) heaviest() / total;
    return byChance >= 1
        ? 0
        : (int) Math.max(0, Math.floor(Likeness.ONE * (share - byChance) / (1 - byChance)));
  }

  /**
   * The sum of the squared weights of the words, by which many words are told from a heavy few.
   *
   * <p>Keys of one Japanese place are one word: a long translation gives many keys, which stand in
   * order by themselves and say nothing of the order of the text.
   */
  private long squaresOfWords() {
    long squares = 0;
    long word = 0;
    for (int i = 0; i < size; i++) {
      if (i > 0 && places[i] >>> 32 != places[i - 1] >>> 32) {
        squares += word * word;
        word = 0;
      }
      word += weight(i);
    }
    return squares + word * word;
  }

  /** The weight of the heaviest chain, by a tree of the best that ends at or before a place. */
  private long heaviest() {
    int[] ranks = chineseRanks();
    long[] best = new long[size + 1];
    long heaviest = 0;
    for (int i = 0; i < size; i++) {
      long before = 0;
      for (int r = ranks[i]; r > 0; r &= r - 1) {
        before = Math.max(before, best[r]);
      }
      long chain = before + weight(i);
      heaviest = Math.max(heaviest, chain);
      for (int r = ranks[i]; r <= size; r += r & -r) {
        best[r] = Math.max(best[r], chain);
      }
    }
    return heaviest;
  }

  /** The rank, from 1, of each key's Chinese place; equal places have one rank. */
  private int[] chineseRanks() {
    int[] sorted = new int[size];
    for (int i = 0; i < size; i++) {
      sorted[i] = chinesePlace(i);
    }
    Arrays.sort(sorted);
    int[] ranks = new int[size];
    for (int i = 0; i < size; i++) {
      ranks[i] = firstAt(sorted, chinesePlace(i)) + 1;
    }
    return ranks;
  }

  private long weight(int i) {
    return places[i] & 0xFFFF;
  }

  private int chinesePlace(int i) {
    return (int) (places[i] >>> 16) & 0xFFFF;
  }

  private static int firstAt(int[] sorted, int value) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
