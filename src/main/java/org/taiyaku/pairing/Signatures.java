package org.taiyaku.pairing;

/** The signatures of a pile, wherever they lie: in memory or in a file. */
@FunctionalInterface
public interface Signatures {

  /**
   * The signature of a document, read anew each time if it lies in a file. Those of growing numbers
   * are asked for many times over, others rarely.
   *
   * @param number {@link Brief#number}
   */
  Signature get(int number);
}
