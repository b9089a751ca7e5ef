package org.taiyaku.pairing;

import java.util.Arrays;
import java.util.List;

/**
 * How much a key tells in the documents of one language: the rarer, the more.
 *
 * <p>The weight of a key is log<sub>2</sub>((n + 1) / d) in 256ths of a bit, where d of the n
 * documents that could hold the key do hold it; a document of many keys could not hold one beyond
 * its limit. Each language has weights of its own: whatever is common on one side, such as the
 * navigation of a site, tells nothing even if it is rare on the other.
 */
final class KeyWeights {

  private static final int ONE_BIT = 256;

  /** Every key of the language's documents, ascending, and in how many documents it is. */
  private final int[] keys;

  private final int[] documents;

  /** The limits of the documents, ascending. */
  private final int[] limits;

  private KeyWeights(int[] keys, int[] documents, int[] limits) {
    this.keys = keys;
    this.documents = documents;
    this.limits = limits;
  }

  /** Counts in how many of {@code signatures} each key is. */
  static KeyWeights of(List<Signature> signatures) {
    int[] all = new int[signatures.stream().mapToInt(s -> s.content.size()).sum()];
    int filled = 0;
    for (Signature signature : signatures) {
      System.arraycopy(signature.content.key(), 0, all, filled, signature.content.size());
      filled += signature.content.size();
    }
    Arrays.sort(all);
    int[] keys = new int[all.length];
    int[] documents = new int[all.length];
    int distinct = 0;
    for (int i = 0; i < all.length; i++) {
      if (i == 0 || all[i] != all[i - 1]) {
        keys[distinct++] = all[i];
      }
      documents[distinct - 1]++;
    }
    int[] limits = signatures.stream().mapToInt(s -> s.content.limit()).sorted().toArray();
    return new KeyWeights(
        Arrays.copyOf(keys, distinct), Arrays.copyOf(documents, distinct), limits);
  }

  /** In how many documents {@code key} is. */
  int documents(int key) {
    int at = Arrays.binarySearch(keys, key);
    return at < 0 ? 0 : documents[at];
  }

  /** The weight of each key, in 256ths of a bit, 1 or more; one Han character weighs half. */
  int[] of(int[] wanted) {
    int[] weights = new int[wanted.length];
    for (int i = 0; i < wanted.length; i++) {
      weights[i] = weight(wanted[i]);
    }
    return weights;
  }

  private int weight(int key) {
    double rarity = (couldHold(key) + 1.0) / Math.max(1, documents(key));
    // StrictMath gives the same bits on every machine.
    double bits = Math.max(0, StrictMath.log(rarity) / StrictMath.log(2));
    int weight = (int) Math.round(bits * ONE_BIT);
    return Math.max(1, KeyKind.of(key) == KeyKind.HAN ? weight / 2 : weight);
  }

  private int couldHold(int key) {
    int low = 0;
    int high = limits.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (limits[middle] < key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return limits.length - low;
  }
}
