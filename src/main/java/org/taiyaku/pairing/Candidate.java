package org.taiyaku.pairing;

import java.io.Serializable;

/**
 * Two documents that may belong together.
 *
 * @param ja place of the Japanese document in its list
 * @param zh place of the Chinese document in its list
 * @param share the cosine of what the inverted index has of them
 */
public record Candidate(int ja, int zh, double share) implements Serializable {

  /**
   * The cosine of what two documents share.
   *
   * @param shared the sum of the products of the weights of each key that both have
   * @param jaNorm {@link Weighted#norm} of the Japanese document
   * @param zhNorm that of the Chinese one
   */
  public static double cosine(long shared, double jaNorm, double zhNorm) {
    return shared / (jaNorm * zhNorm);
  }

  /** The two places in one number. */
  public long link() {
    return link(ja, zh);
  }

  /** Two places in one number, {@code ja << 32 | zh}. */
  static long link(int ja, int zh) {
    return (long) ja << 32 | zh;
  }
}
