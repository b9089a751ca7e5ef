package org.taiyaku.pairing;

import java.util.Arrays;
import java.util.List;

/**
 * From a key to the Chinese documents that have it, with the key's weight in each.
 *
 * <p>Keys that more than {@value #MOST_DOCUMENTS} documents have are left out: they would make the
 * cost grow with the square of the pile and tell next to nothing.
 */
final class InvertedIndex {

  static final int MOST_DOCUMENTS = 200;

  private final int[] keys;

  /** Where the documents of each key begin; one more at the end. */
  private final int[] starts;

  private final int[] documents;
  private final char[] weights;

  /** An index of {@code chinese}, whose places in the list stand for the documents. */
  InvertedIndex(List<Weighted> chinese) {
    long[] postings = postings(chinese);
    int[] keys = new int[postings.length];
    int[] starts = new int[postings.length + 1];
    int distinct = 0;
    int filled = 0;
    for (int from = 0; from < postings.length; ) {
      int to = endOfKey(postings, from);
      if (to - from <= MOST_DOCUMENTS) {
        keys[distinct] = (int) (postings[from] >>> 32);
        starts[distinct++] = filled;
        System.arraycopy(postings, from, postings, filled, to - from);
        filled += to - from;
      }
      from = to;
    }
    starts[distinct] = filled;
    this.keys = Arrays.copyOf(keys, distinct);
    this.starts = Arrays.copyOf(starts, distinct + 1);
    this.documents = new int[filled];
    this.weights = new char[filled];
    for (int i = 0; i < filled; i++) {
      documents[i] = (int) postings[i];
      weights[i] = weight(chinese.get(documents[i]), (int) (postings[i] >>> 32));
    }
  }

  private static long[] postings(List<Weighted> chinese) {
    int size = chinese.stream().mapToInt(w -> w.signature().content.size()).sum();
    long[] postings = new long[size];
    int filled = 0;
    for (int document = 0; document < chinese.size(); document++) {
      for (int key : chinese.get(document).signature().content.key()) {
        postings[filled++] = (long) key << 32 | document;
      }
    }
    Arrays.sort(postings);
    return postings;
  }

  private static int endOfKey(long[] postings, int from) {
    int to = from + 1;
    while (to < postings.length && postings[to] >>> 32 == postings[from] >>> 32) {
      to++;
    }
    return to;
  }

  private static char weight(Weighted document, int key) {
    return (char) document.weights()[Arrays.binarySearch(document.signature().content.key(), key)];
  }

  /** Takes a document that has a key, and the key's weight in it. */
  interface Receiver {
    void accept(int document, int weight);
  }

  void forEach(int key, Receiver receiver) {
    int at = Arrays.binarySearch(keys, key);
    if (at >= 0) {
      for (int i = starts[at]; i < starts[at + 1]; i++) {
        receiver.accept(documents[i], weights[i]);
      }
    }
  }
}
