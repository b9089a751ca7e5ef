package org.taiyaku.pairing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Gathers the keys of one document with their first places and counts. */
final class KeyCollector {

  private static final int MOST_COUNTED = 255;
  private static final int LAST_PLACE = 65_535;

  /** By key: the first place in the high half, the count in the low one. */
  private final Map<Integer, Long> found = new HashMap<>();

  /** Notes one more occurrence of {@code key} at {@code place}; places come in any order. */
  void add(int key, int place) {
    found.merge(key, (long) place << 32 | 1, KeyCollector::add);
  }

  private static long add(long a, long b) {
    int count = Math.min(MOST_COUNTED, (int) a + (int) b);
    return Math.min(a >>> 32, b >>> 32) << 32 | count;
  }

  /**
   * The smallest keys.
   *
   * @param length the length of the text, which places are brought in proportion to
   */
  Signature.Keys smallest(int length) {
    int[] all = found.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    int[] keys = Arrays.copyOf(all, Math.min(all.length, Signature.MOST_KEYS));
    byte[] counts = new byte[keys.length];
    short[] places = new short[keys.length];
    for (int i = 0; i < keys.length; i++) {
      long at = found.get(keys[i]);
      counts[i] = (byte) at;
      places[i] = (short) ((at >>> 32) * LAST_PLACE / Math.max(1, length));
    }
    int limit = keys.length < all.length ? keys[keys.length - 1] : Integer.MAX_VALUE;
    return new Signature.Keys(keys, counts, places, limit);
  }
}
