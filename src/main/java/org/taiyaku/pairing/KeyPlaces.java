package org.taiyaku.pairing;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Finds keys in an ascending list. Keys are hashes, so their high bits tell about where one stands,
 * and a few steps find it in a list of any length.
 */
final class KeyPlaces implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int KEY_BITS = 31;

  /** As a power of two, how many keys are begun alike; documents keep low keys more often. */
  private static final int ALIKE = 2;

  private final int[] keys;

  /** By the high bits of a key the place of the first of them, and one more at the end. */
  private final int[] starts;

  private final int shift;

  /** Finds keys in {@code keys}, which are ascending, each once. */
  KeyPlaces(int[] keys) {
    int length = Integer.SIZE - Integer.numberOfLeadingZeros(keys.length);
    int bits = Math.max(0, length - ALIKE);
    this.keys = keys;
    this.shift = KEY_BITS - bits;
    this.starts = new int[(1 << bits) + 1];
    for (int key : keys) {
      starts[(key >>> shift) + 1]++;
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
  }

  /** The place of {@code key}; below 0 if it is not there. */
  int of(int key) {
    int high = key >>> shift;
    return Arrays.binarySearch(keys, starts[high], starts[high + 1], key);
  }
}
