package org.taiyaku.pairing;

/**
 * The candidates of each of some documents that share most with it, a few of however many are
 * offered, in whatever order: of those that share as much the one of the lower place is better.
 */
public final class BestCandidates {

  /** The right one is nearly always the first or second; the rest show what chance gives. */
  static final int MOST = 12;

  private final byte[] sizes;

  /** Of each document {@value #MOST} places, the best first. */
  private final int[] others;

  private final double[] shares;

  /** Begins with none for each of so many documents. */
  public BestCandidates(int documents) {
    this.sizes = new byte[documents];
    this.others = new int[Math.multiplyExact(documents, MOST)];
    this.shares = new double[others.length];
  }

  /**
   * Takes a candidate if it is among the best so far.
   *
   * @param other place of the document of the other language; offered once
   * @param share {@link Candidate#share}
   */
  public void offer(int document, int other, double share) {
    int first = document * MOST;
    int at = first + sizes[document];
    if (sizes[document] < MOST) {
      sizes[document]++;
    } else if (!isBetter(other, share, --at)) {
      return;
    }
    while (at > first && isBetter(other, share, at - 1)) {
      others[at] = others[at - 1];
      shares[at] = shares[at - 1];
      at--;
    }
    others[at] = other;
    shares[at] = share;
  }

  private boolean isBetter(int other, double share, int at) {
    return share > shares[at] || share == shares[at] && other < others[at];
  }

  /** Takes a candidate of a document. */
  public interface Receiver {
    /** Takes the next one: its place, and what it shares. */
    void accept(int other, double share);
  }

  /** Gives {@code receiver} the best of a document, the best first. */
  public void forEach(int document, Receiver receiver) {
    int first = document * MOST;
    for (int at = first; at < first + sizes[document]; at++) {
      receiver.accept(others[at], shares[at]);
    }
  }

  /** How many there are, of all documents together. */
  int size() {
    int size = 0;
    for (byte one : sizes) {
      size += one;
    }
    return size;
  }
}
