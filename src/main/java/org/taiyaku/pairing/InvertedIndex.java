package org.taiyaku.pairing;

import java.util.Arrays;

/** From a key to the Chinese documents that have it, with the key's weight in each. */
public final class InvertedIndex {

  private final int[] keys;

  /** Where the documents of each key begin; one more at the end. */
  private final int[] starts;

  private final int[] documents;
  private final char[] weights;

  /** An index of {@code postings} of Chinese documents. */
  public InvertedIndex(Postings postings) {
    int size = postings.size();
    long[] order = new long[size];
    for (int i = 0; i < size; i++) {
      order[i] = (long) postings.keys()[i] << 32 | i;
    }
    Arrays.sort(order);
    int[] keys = new int[size];
    int[] starts = new int[size + 1];
    this.documents = new int[size];
    this.weights = new char[size];
    int distinct = 0;
    for (int i = 0; i < size; i++) {
      int key = (int) (order[i] >>> 32);
      if (distinct == 0 || keys[distinct - 1] != key) {
        keys[distinct] = key;
        starts[distinct++] = i;
      }
      documents[i] = postings.documents()[(int) order[i]];
      weights[i] = postings.weights()[(int) order[i]];
    }
    starts[distinct] = size;
    this.keys = Arrays.copyOf(keys, distinct);
    this.starts = Arrays.copyOf(starts, distinct + 1);
  }

  /** Takes a document that has a key, and the key's weight in it. */
  public interface Receiver {
    /** Takes the next one. */
    void accept(int document, int weight);
  }

  /** Gives {@code receiver} the documents that have {@code key}. */
  public void forEach(int key, Receiver receiver) {
    int at = Arrays.binarySearch(keys, key);
    if (at >= 0) {
      for (int i = starts[at]; i < starts[at + 1]; i++) {
        receiver.accept(documents[i], weights[i]);
      }
    }
  }
}
