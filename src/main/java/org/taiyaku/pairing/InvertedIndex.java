package org.taiyaku.pairing;

import java.util.Arrays;

/** From a key to the Chinese documents that have it, with the key's weight in each. */
public final class InvertedIndex {

  private final KeyPlaces places;

  /** Where the documents of each key begin; one more at the end. */
  private final int[] starts;

  private final int[] documents;
  private final char[] weights;

  /** An index of {@code postings} of Chinese documents. */
  public InvertedIndex(Postings postings) {
    long[] order = order(postings.keys());
    int[] keys = distinct(order);
    this.places = new KeyPlaces(keys);
    this.starts = new int[keys.length + 1];
    this.documents = new int[order.length];
    this.weights = new char[order.length];
    int at = -1;
    for (int i = 0; i < order.length; i++) {
      if (at < 0 || keys[at] != (int) (order[i] >>> 32)) {
        starts[++at] = i;
      }
      documents[i] = postings.documents()[(int) order[i]];
      weights[i] = postings.weights()[(int) order[i]];
    }
    starts[keys.length] = order.length;
  }

  /** Keys, {@code key << 32 | place}, ascending. */
  private static long[] order(int[] keys) {
    long[] order = new long[keys.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = (long) keys[i] << 32 | i;
    }
    Arrays.sort(order);
    return order;
  }

  private static int[] distinct(long[] order) {
    int[] keys = new int[order.length];
    int size = 0;
    for (long one : order) {
      int key = (int) (one >>> 32);
      if (size == 0 || keys[size - 1] != key) {
        keys[size++] = key;
      }
    }
    return Arrays.copyOf(keys, size);
  }

  /** Takes a document that has a key, and the key's weight in it. */
  public interface Receiver {
    /** Takes the next one. */
    void accept(int document, int weight);
  }

  /** Gives {@code receiver} the documents that have {@code key}. */
  public void forEach(int key, Receiver receiver) {
    int at = places.of(key);
    if (at >= 0) {
      for (int i = starts[at]; i < starts[at + 1]; i++) {
        receiver.accept(documents[i], weights[i]);
      }
    }
  }
}
