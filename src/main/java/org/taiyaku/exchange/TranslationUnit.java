package org.taiyaku.exchange;

import java.util.List;
import java.util.Objects;
import org.taiyaku.alignment.Bead;

/**
 * A text and its translation, as a CAT tool keeps them.
 *
 * @param ja the Japanese text; holds something that can be written
 * @param zh the Chinese text; likewise
 * @param article what the article is called: the name of the file the unit is written to, without
 *     its ending
 * @param position the how-manyth unit or bead of the article this is, from 1
 * @param confidence probability that the two stand for each other, 0 to 1
 * @param moved whether the text stands in another order in the two articles
 */
public record TranslationUnit(
    String ja, String zh, String article, int position, double confidence, boolean moved) {

  public TranslationUnit {
    requireText(ja, "Japanese");
    requireText(zh, "Chinese");
    Objects.requireNonNull(article, "article");
    if (position < 1) {
      throw new IllegalArgumentException("position " + position + " is below 1");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not in 0..1");
    }
  }

  /**
   * The unit that a bead makes of the segments of an article.
   *
   * @param bead no omission
   * @param ja texts of all Japanese segments
   * @param zh texts of all Chinese segments
   */
  public static TranslationUnit of(
      Bead bead, List<String> ja, List<String> zh, String article, int position) {
    return new TranslationUnit(
        SentenceJoiner.join(ja.subList(bead.jaStart(), bead.jaEnd())),
        SentenceJoiner.join(zh.subList(bead.zhStart(), bead.zhEnd())),
        article,
        position,
        bead.confidence(),
        bead.moved());
  }

  /** Whether the two sides are the same, as with an address or an English reference. */
  public boolean isIdentical() {
    return ja.equals(zh);
  }

  private static void requireText(String text, String side) {
    if (XmlText.clean(text).isBlank()) {
      throw new IllegalArgumentException("a unit without " + side + " text");
    }
  }
}
