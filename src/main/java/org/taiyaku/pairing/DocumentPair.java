package org.taiyaku.pairing;

import java.util.Objects;

/**
 * Two documents that are versions of the same article.
 *
 * @param ja path of the Japanese one
 * @param zh path of the Chinese one
 * @param score how sure it is, 0 to 1, in hundredths of a hundredth
 * @param evidence one line for the user; never empty
 */
public record DocumentPair(String ja, String zh, double score, String evidence) {

  public DocumentPair {
    Objects.requireNonNull(ja, "ja");
    Objects.requireNonNull(zh, "zh");
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("score " + score + " is not in 0..1");
    }
    if (evidence.isBlank()) {
      throw new IllegalArgumentException("a pair without evidence");
    }
  }
}
