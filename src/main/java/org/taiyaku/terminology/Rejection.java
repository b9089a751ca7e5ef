package org.taiyaku.terminology;

import java.util.Objects;

/**
 * A pair that does not stand in the glossary, and why.
 *
 * @param ja the Japanese term as it stands in an article
 * @param zh the Chinese term as it stands in an article
 * @param confidence how likely the pair is right, 0 to 1, in thousandths
 * @param worth what rows are ranked by, 0 to 1, in thousandths
 * @param article name of the article that shows it best
 * @param place place of the bead in that article, from 0
 * @param reason why it was dropped, in plain words; not blank
 */
public record Rejection(
    String ja,
    String zh,
    double confidence,
    double worth,
    String article,
    int place,
    String reason) {

  public Rejection {
    Objects.requireNonNull(ja, "ja");
    Objects.requireNonNull(zh, "zh");
    Objects.requireNonNull(article, "article");
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a rejection has a reason");
    }
  }
}
