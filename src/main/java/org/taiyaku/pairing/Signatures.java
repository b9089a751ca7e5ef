package org.taiyaku.pairing;

/** The signatures of a pile, wherever they lie: in memory or in a file. */
@FunctionalInterface
public interface Signatures {

  /**
   * The signature of a document; where it lies in a file, it is read anew each time, and quickest
   * in ascending order.
   *
   * @param number {@link Brief#number}
   */
  Signature get(int number);
}
