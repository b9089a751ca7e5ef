package org.taiyaku.pairing;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which documents have which keys, and what the keys weigh there, in parallel arrays.
 *
 * <p>Keys that more than {@value #MOST_DOCUMENTS} Chinese documents have are left out, and those
 * that as many pairs of documents have in common as if both languages had so many: they would make
 * the cost grow with the square of the pile and tell next to nothing.
 *
 * @param keys in any order
 * @param documents the place of a document in its list
 * @param weights 1 to 65,535
 */
public record Postings(int[] keys, int[] documents, char[] weights) implements Serializable {

  /** More Chinese documents than these make a key too common. */
  static final int MOST_DOCUMENTS = 200;

  /** Gathers postings, in as many parts as are wanted, each of other keys. */
  public static final class Builder {
    private final KeyWeights japanese;
    private final KeyWeights chinese;
    private final List<Part> parts;

    /**
     * Begins without any.
     *
     * @param japanese tells, with {@code chinese}, which keys are too common
     * @param parts into how many parts the keys are dealt, 1 or more
     */
    public Builder(KeyWeights japanese, KeyWeights chinese, int parts) {
      this.japanese = japanese;
      this.chinese = chinese;
      this.parts = Stream.generate(Part::new).limit(parts).toList();
    }

    /** Adds those of a document in either language. */
    public void add(int document, Weighted weighted) {
      int[] keys = weighted.signature().content.key();
      for (int i = 0; i < keys.length; i++) {
        if (tells(keys[i])) {
          parts
              .get(KeyKind.hash(keys[i]) % parts.size())
              .add(keys[i], document, (char) weighted.weights()[i]);
        }
      }
    }

    private boolean tells(int key) {
      long documents = chinese.documents(key);
      return documents <= MOST_DOCUMENTS
          && documents * japanese.documents(key) <= (long) MOST_DOCUMENTS * MOST_DOCUMENTS;
    }

    /** What was gathered, part by part; the same key stands in the same part always. */
    public List<Postings> build() {
      return parts.stream().map(Part::build).toList();
    }
  }

  private static final class Part {
    private int[] keys = new int[16];
    private int[] documents = new int[16];
    private char[] weights = new char[16];
    private int size;

    void add(int key, int document, char weight) {
      if (size == keys.length) {
        int larger = size + size / 2;
        keys = Arrays.copyOf(keys, larger);
        documents = Arrays.copyOf(documents, larger);
        weights = Arrays.copyOf(weights, larger);
      }
      keys[size] = key;
      documents[size] = document;
      weights[size++] = weight;
    }

    Postings build() {
      return new Postings(
          Arrays.copyOf(keys, size), Arrays.copyOf(documents, size), Arrays.copyOf(weights, size));
    }
  }

  /** How many there are. */
  public int size() {
    return keys.length;
  }

  /** The postings of several together. */
  public static Postings joined(List<Postings> some) {
    int size = some.stream().mapToInt(Postings::size).sum();
    Postings all = new Postings(new int[size], new int[size], new char[size]);
    int filled = 0;
    for (Postings part : some) {
      System.arraycopy(part.keys, 0, all.keys, filled, part.size());
      System.arraycopy(part.documents, 0, all.documents, filled, part.size());
      System.arraycopy(part.weights, 0, all.weights, filled, part.size());
      filled += part.size();
    }
    return all;
  }

  /** Takes the postings of one document. */
  public interface Receiver {
    /** Takes the next document's keys, and what they weigh there. */
    void accept(int document, int[] keys, char[] weights);
  }

  /** Gives {@code receiver} one document after another. */
  public void forEachDocument(Receiver receiver) {
    long[] order = new long[keys.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = (long) documents[i] << 32 | i;
    }
    Arrays.sort(order);
    for (int from = 0; from < order.length; ) {
      int to = from + 1;
      while (to < order.length && order[to] >>> 32 == order[from] >>> 32) {
        to++;
      }
      int[] ofOne = new int[to - from];
      char[] there = new char[to - from];
      for (int i = from; i < to; i++) {
        ofOne[i - from] = keys[(int) order[i]];
        there[i - from] = weights[(int) order[i]];
      }
      receiver.accept((int) (order[from] >>> 32), ofOne, there);
      from = to;
    }
  }
}
