package org.taiyaku.exchange;

import java.util.Objects;

/**
 * A pair that was left out of the glossary.
 *
 * @param ja the Japanese term
 * @param zh the Chinese term
 * @param confidence probability that the two stand for each other, 0 to 1
 * @param worth what the glossary is ranked by, 0 to 1
 * @param article the article that shows it best
 * @param place where it stands in it
 * @param reason why it was left out
 */
public record RejectedRow(
    String ja,
    String zh,
    double confidence,
    double worth,
    String article,
    String place,
    String reason) {

  public RejectedRow {
    Objects.requireNonNull(ja, "ja");
    Objects.requireNonNull(zh, "zh");
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(reason, "reason");
  }
}
