package org.taiyaku.pairing;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * In how many documents of one language each key is.
 *
 * <p>Counts of parts of a pile add up to those of the whole, in any order.
 */
public final class KeyCounts implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Keys, ascending, each once. */
  private final int[] keys;

  private final int[] documents;

  private KeyCounts(int[] keys, int[] documents) {
    this.keys = keys;
    this.documents = documents;
  }

  /** Counts the keys of some documents. */
  public static KeyCounts of(Collection<Signature> signatures) {
    int[] all = new int[signatures.stream().mapToInt(s -> s.content.size()).sum()];
    int filled = 0;
    for (Signature signature : signatures) {
      System.arraycopy(signature.content.key(), 0, all, filled, signature.content.size());
      filled += signature.content.size();
    }
    Arrays.sort(all);
    int[] ones = new int[all.length];
    Arrays.fill(ones, 1);
    return summed(all, ones);
  }

  /** Adds up the counts of equal keys, which follow each other. */
  private static KeyCounts summed(int[] sorted, int[] counts) {
    int[] keys = new int[sorted.length];
    int[] documents = new int[sorted.length];
    int distinct = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        keys[distinct++] = sorted[i];
      }
      documents[distinct - 1] += counts[i];
    }
    return new KeyCounts(Arrays.copyOf(keys, distinct), Arrays.copyOf(documents, distinct));
  }

  /** The counts of two sets of documents that have none in common. */
  public KeyCounts plus(KeyCounts other) {
    int[] all = new int[keys.length + other.keys.length];
    int[] counts = new int[all.length];
    int i = 0;
    int j = 0;
    for (int at = 0; at < all.length; at++) {
      boolean mine = j == other.keys.length || i < keys.length && keys[i] <= other.keys[j];
      all[at] = mine ? keys[i] : other.keys[j];
      counts[at] = mine ? documents[i++] : other.documents[j++];
    }
    return summed(all, counts);
  }

  /** Deals the keys into so many parts; the same key goes to the same part always. */
  public List<KeyCounts> parts(int count) {
    int[] sizes = new int[count];
    for (int key : keys) {
      sizes[KeyKind.hash(key) % count]++;
    }
    int[][] dealt = new int[count][];
    Arrays.setAll(dealt, part -> new int[sizes[part]]);
    int[] filled = new int[count];
    for (int i = 0; i < keys.length; i++) {
      int part = KeyKind.hash(keys[i]) % count;
      dealt[part][filled[part]++] = i;
    }
    return Arrays.stream(dealt).map(this::chosen).toList();
  }

  /** The counts of parts that have no key in common, together. */
  public static KeyCounts joined(Collection<KeyCounts> parts) {
    long[] all =
        parts.stream()
            .flatMapToLong(
                part ->
                    IntStream.range(0, part.keys.length)
                        .mapToLong(i -> (long) part.keys[i] << 32 | part.documents[i]))
            .sorted()
            .toArray();
    return new KeyCounts(
        Arrays.stream(all).mapToInt(one -> (int) (one >>> 32)).toArray(),
        Arrays.stream(all).mapToInt(one -> (int) one).toArray());
  }

  /** Without the keys of a single document, which need no count: no key has less than one. */
  public KeyCounts repeated() {
    return chosen(IntStream.range(0, keys.length).filter(i -> documents[i] > 1).toArray());
  }

  private KeyCounts chosen(int[] places) {
    return new KeyCounts(
        Arrays.stream(places).map(i -> keys[i]).toArray(),
        Arrays.stream(places).map(i -> documents[i]).toArray());
  }

  /** How many keys are counted. */
  public int size() {
    return keys.length;
  }

  /** In how many documents {@code key} is; 1 if it is not counted, as it is asked for by one. */
  int documents(int key) {
    int at = Arrays.binarySearch(keys, key);
    return at < 0 ? 1 : documents[at];
  }
}
