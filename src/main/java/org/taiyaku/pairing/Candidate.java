package org.taiyaku.pairing;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Two documents that may belong together.
 *
 * @param ja place of the Japanese document in its list
 * @param zh place of the Chinese document in its list
 * @param share the cosine of what the inverted index has of them
 */
public record Candidate(int ja, int zh, double share) implements Serializable {

  static final Comparator<Candidate> WORST_FIRST =
      Comparator.comparingDouble(Candidate::share)
          .thenComparing(Candidate::ja, Comparator.reverseOrder())
          .thenComparing(Candidate::zh, Comparator.reverseOrder());

  /**
   * A candidate.
   *
   * @param shared the sum of the products of the weights of each key that both have
   * @param jaNorm {@link Weighted#norm} of the Japanese document
   * @param zhNorm that of the Chinese one
   */
  public static Candidate of(int ja, int zh, long shared, double jaNorm, double zhNorm) {
    return new Candidate(ja, zh, shared / (jaNorm * zhNorm));
  }

  /** The two places in one number, {@code ja << 32 | zh}. */
  public long link() {
    return (long) ja << 32 | zh;
  }
}
