package org.taiyaku.pairing;

/** What one Japanese document after another shares with each of the Chinese ones. */
public final class SharedWeights {

  /** What each Chinese document shares with the one that is looked at; 0 of the others. */
  private final long[] shared;

  /** Those that share something, in the order met; without it the cost would grow as a square. */
  private final int[] sharing;

  private int sharers;

  /** Begins with nothing, beside so many Chinese documents. */
  public SharedWeights(int chinese) {
    this.shared = new long[chinese];
    this.sharing = new int[chinese];
  }

  /** Adds to what the document shares with a Chinese one; {@code weight} is 1 or more. */
  public void add(int zh, long weight) {
    if (shared[zh] == 0) {
      sharing[sharers++] = zh;
    }
    shared[zh] += weight;
  }

  /** Takes what is shared with a Chinese document. */
  public interface Receiver {
    /** Takes the next one. */
    void accept(int zh, long weight);
  }

  /** Gives everything to {@code receiver}, in no order, and begins with the next document. */
  public void drainTo(Receiver receiver) {
    for (int i = 0; i < sharers; i++) {
      receiver.accept(sharing[i], shared[sharing[i]]);
      shared[sharing[i]] = 0;
    }
    sharers = 0;
  }
}
