package org.taiyaku.pairing;

import java.io.Serializable;
import java.util.Arrays;

/**
 * How much a key tells in the documents of one language: the rarer, the more.
 *
 * <p>The weight of a key is log<sub>2</sub>((n + 1) / d) in 256ths of a bit, where d of the n
 * documents that could hold the key do hold it; a document of many keys could not hold one beyond
 * its limit. Each language has weights of its own: whatever is common on one side, such as the
 * navigation of a site, tells nothing even if it is rare on the other.
 */
public final class KeyWeights implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int ONE_BIT = 256;

  // StrictMath gives the same bits on every machine.
  private static final double LOG_2 = StrictMath.log(2);

  private final KeyCounts counts;
  private final KeyPlaces places;

  /** The limits of the documents, ascending. */
  private final int[] limits;

  private KeyWeights(KeyCounts counts, int[] limits) {
    this.counts = counts;
    this.places = counts.places();
    this.limits = limits;
  }

  /**
   * The weights of keys in a pile.
   *
   * @param counts of all its documents; keys of a single one may be missing
   * @param limits the limit of each of its documents, in any order
   */
  public static KeyWeights of(KeyCounts counts, int[] limits) {
    int[] sorted = limits.clone();
    Arrays.sort(sorted);
    return new KeyWeights(counts, sorted);
  }

  /** In how many documents {@code key}, which one has, is: 1 if it was not counted. */
  int documents(int key) {
    int place = places.of(key);
    return place < 0 ? 1 : counts.documents(place);
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
    double rarity = (couldHold(key) + 1.0) / documents(key);
    double bits = Math.max(0, StrictMath.log(rarity) / LOG_2);
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
