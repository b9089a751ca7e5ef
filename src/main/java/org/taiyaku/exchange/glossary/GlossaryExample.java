package org.taiyaku.exchange.glossary;

/**
 * A text that shows a term in use, with its translation.
 *
 * @param ja the Japanese text; may be empty
 * @param zh the Chinese text; may be empty
 * @param article what it is from; may be empty
 * @param place where it stands there; may be empty
 */
public record GlossaryExample(String ja, String zh, String article, String place) {

  public GlossaryExample {
    ja = ja.strip();
    zh = zh.strip();
    article = article.strip();
    place = place.strip();
  }

  boolean isEmpty() {
    return ja.isEmpty() && zh.isEmpty() && !hasPlace();
  }

  boolean hasPlace() {
    return !article.isEmpty() || !place.isEmpty();
  }
}
