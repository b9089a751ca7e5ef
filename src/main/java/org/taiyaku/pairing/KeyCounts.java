package org.taiyaku.pairing;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
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
    Builder builder = new Builder();
    signatures.forEach(builder::add);
    return builder.build();
  }

  /**
   * Counts the keys of documents as they come, some thousand of them at once; so it takes room for
   * each key once and not for each time that it is met.
   */
  static final class Builder {

    /** Keys that are sorted at once, 2 MB of them. */
    private static final int AT_ONCE = 1 << 19;

    private int[] keys = new int[Signature.MOST_KEYS];
    private int size;

    /** Sums, the larger first: like ones are added up, so that each key is moved a few times. */
    private final Deque<KeyCounts> sums = new ArrayDeque<>();

    void add(Signature signature) {
      int[] more = signature.content.key();
      if (size + more.length > keys.length) {
        makeRoom();
      }
      System.arraycopy(more, 0, keys, size, more.length);
      size += more.length;
    }

    private void makeRoom() {
      if (keys.length < AT_ONCE) {
        keys = Arrays.copyOf(keys, 2 * keys.length);
      } else {
        addUp();
      }
    }

    private void addUp() {
      KeyCounts sum = counted(keys, size);
      size = 0;
      while (!sums.isEmpty() && sums.peek().size() <= 2 * sum.size()) {
        sum = sums.pop().plus(sum);
      }
      sums.push(sum);
    }

    /** The counts of all that was added. */
    KeyCounts build() {
      KeyCounts all = counted(keys, size);
      keys = null;
      while (!sums.isEmpty()) {
        all = sums.pop().plus(all);
      }
      return all;
    }
  }

  private static KeyCounts counted(int[] all, int size) {
    Arrays.sort(all, 0, size);
    int distinct = 0;
    for (int i = 0; i < size; i++) {
      distinct += i == 0 || all[i] != all[i - 1] ? 1 : 0;
    }
    int[] keys = new int[distinct];
    int[] documents = new int[distinct];
    int at = -1;
    for (int i = 0; i < size; i++) {
      if (i == 0 || all[i] != all[i - 1]) {
        keys[++at] = all[i];
      }
      documents[at]++;
    }
    return new KeyCounts(keys, documents);
  }

  /** The counts of two sets of documents that have none in common. */
  public KeyCounts plus(KeyCounts other) {
    int[] all = new int[keys.length + other.keys.length - common(other)];
    int[] counts = new int[all.length];
    int i = 0;
    int j = 0;
    for (int at = 0; at < all.length; at++) {
      boolean mine = j == other.keys.length || i < keys.length && keys[i] <= other.keys[j];
      boolean both = mine && j < other.keys.length && keys[i] == other.keys[j];
      all[at] = mine ? keys[i] : other.keys[j];
      counts[at] = (mine ? documents[i++] : 0) + (both || !mine ? other.documents[j++] : 0);
    }
    return new KeyCounts(all, counts);
  }

  /** How many keys both have. */
  private int common(KeyCounts other) {
    int common = 0;
    int j = 0;
    for (int key : keys) {
      while (j < other.keys.length && other.keys[j] < key) {
        j++;
      }
      common += j < other.keys.length && other.keys[j] == key ? 1 : 0;
    }
    return common;
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

  /** Where keys stand in these counts. */
  KeyPlaces places() {
    return new KeyPlaces(keys);
  }

  /** In how many documents the key at a place is. */
  int documents(int place) {
    return documents[place];
  }
}
