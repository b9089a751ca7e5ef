package org.taiyaku.exchange;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.taiyaku.alignment.Bead;

/**
 * A text and its translation, as a CAT tool keeps them.
 *
 * @param ja the Japanese text; holds something that can be seen
 * @param zh the Chinese text; likewise
 * @param article what the article is called: the name of the file the unit is written to, without
 *     its ending
 * @param position the how-manyth unit or bead of the article this is, from 1
 * @param confidence probability that the two stand for each other, 0 to 1; absent where the unit
 *     comes from a file that does not tell it
 * @param moved whether the text stands in another order in the two articles
 * @param count how many units with these texts were folded into this one, 1 or more
 * @param review what people said of it
 */
public record TranslationUnit(
    String ja,
    String zh,
    String article,
    int position,
    OptionalDouble confidence,
    boolean moved,
    int count,
    UnitReview review) {

  /**
   * Most characters of a segment that every tool takes: Trados in the cloud refuses longer ones.
   * Counted as Java and .NET do, a supplementary character as two.
   */
  public static final int MOST_CHARACTERS = 2_000;

  public TranslationUnit {
    requireText(ja, "Japanese");
    requireText(zh, "Chinese");
    Objects.requireNonNull(article, "article");
    if (position < 1) {
      throw new IllegalArgumentException("position " + position + " is below 1");
    }
    if (confidence.isPresent()
        && !(confidence.getAsDouble() >= 0 && confidence.getAsDouble() <= 1)) {
      throw new IllegalArgumentException(
          "confidence " + confidence.getAsDouble() + " is not in 0..1");
    }
    if (count < 1) {
      throw new IllegalArgumentException("count " + count + " is below 1");
    }
    Objects.requireNonNull(review, "review");
  }

  /** A unit of which nobody said anything. */
  public TranslationUnit(
      String ja,
      String zh,
      String article,
      int position,
      OptionalDouble confidence,
      boolean moved,
      int count) {
    this(ja, zh, article, position, confidence, moved, count, UnitReview.NONE);
  }

  /** A unit that stands for itself alone. */
  public TranslationUnit(
      String ja, String zh, String article, int position, double confidence, boolean moved) {
    this(ja, zh, article, position, OptionalDouble.of(confidence), moved, 1);
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

  /** Whether a text can be a side of a unit: importers pass over one in which nothing is seen. */
  public static boolean isText(String text) {
    return !XmlText.isBlank(text);
  }

  /** This unit as the one that stands for {@code all} of the same texts. */
  public TranslationUnit counted(int all) {
    return new TranslationUnit(ja, zh, article, position, confidence, moved, all, review);
  }

  /**
   * This unit as people reviewed it.
   *
   * @param ja the Japanese text as it is to be written
   * @param zh the Chinese text
   */
  public TranslationUnit reviewed(String ja, String zh, UnitReview review) {
    return new TranslationUnit(ja, zh, article, position, confidence, moved, count, review);
  }

  /** Whether the two sides are the same, as with an address or an English reference. */
  public boolean isIdentical() {
    return ja.equals(zh);
  }

  /** Whether a side has more than {@value #MOST_CHARACTERS} characters. */
  public boolean isLong() {
    return Math.max(ja.length(), zh.length()) > MOST_CHARACTERS;
  }

  private static void requireText(String text, String side) {
    if (!isText(text)) {
      throw new IllegalArgumentException("a unit without " + side + " text");
    }
  }
}
