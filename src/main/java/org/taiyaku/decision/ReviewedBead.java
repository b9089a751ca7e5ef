package org.taiyaku.decision;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.taiyaku.exchange.Decimal;
import org.taiyaku.exchange.SentenceJoiner;
import org.taiyaku.exchange.TranslationUnit;

/**
 * A bead as it stands in a review: the texts of its segments, where they stood, and what a person
 * says of them.
 *
 * <p>The texts are those of the articles. They tell whether the bead still is what the person
 * looked at, and find it where segments were put in before it.
 *
 * @param jaStart index of the first Japanese segment in the article, from 0; of the one it stands
 *     before if the bead has none
 * @param ja texts of the Japanese segments; empty if the Chinese ones stand for nothing
 * @param zhStart index of the first Chinese segment, likewise
 * @param zh texts of the Chinese segments; empty if the Japanese ones stand for nothing
 * @param confidence what the aligner gave it, 0 to 1; kept in hundredths, as bead lists write it
 * @param moved whether the stretch stands in another order in the two articles
 * @param decided whether a person accepted the bead or made it
 * @param jaEdit what is to stand in the unit instead of the Japanese text; only in a decided bead
 *     that has both sides. A bead may be parted inside its sentences: each line of its edits, as
 *     many on one side as on the other, is then a unit
 * @param zhEdit what is to stand there instead of the Chinese text, likewise
 * @param flagged whether somebody is to look at it again
 * @param comment what a person wrote about it; may be empty
 */
public record ReviewedBead(
    int jaStart,
    List<String> ja,
    int zhStart,
    List<String> zh,
    double confidence,
    boolean moved,
    boolean decided,
    Optional<String> jaEdit,
    Optional<String> zhEdit,
    boolean flagged,
    String comment) {

  /** In the order of the Japanese text, omissions of the Chinese side where they stand. */
  public static final Comparator<ReviewedBead> ORDER =
      Comparator.comparingInt(ReviewedBead::jaStart)
          .thenComparing(bead -> !bead.ja().isEmpty())
          .thenComparingInt(ReviewedBead::zhStart);

  public ReviewedBead {
    ja = List.copyOf(ja);
    zh = List.copyOf(zh);
    Objects.requireNonNull(comment, "comment");
    if (jaStart < 0 || zhStart < 0) {
      throw new IllegalArgumentException("a bead begins at " + jaStart + ":" + zhStart);
    }
    if (ja.isEmpty() && zh.isEmpty()) {
      throw new IllegalArgumentException("a bead without segments");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not in 0..1");
    }
    confidence = Double.parseDouble(Decimal.fixed(confidence, 2));
    boolean edited = jaEdit.isPresent() || zhEdit.isPresent();
    if (edited && (!decided || ja.isEmpty() || zh.isEmpty())) {
      throw new IllegalArgumentException("an edit needs a decided bead that has both sides");
    }
    if (!jaEdit.map(TranslationUnit::isText).orElse(true)
        || !zhEdit.map(TranslationUnit::isText).orElse(true)) {
      throw new IllegalArgumentException("an edit that leaves nothing; mark an omission instead");
    }
    if (edited && texts(jaEdit, ja).size() != texts(zhEdit, zh).size()) {
      throw new IllegalArgumentException("an edit that parts one side otherwise than the other");
    }
  }

  /** A bead as the aligner gives it, of which nobody said anything. */
  public static ReviewedBead found(
      int jaStart,
      List<String> ja,
      int zhStart,
      List<String> zh,
      double confidence,
      boolean moved) {
    return new ReviewedBead(
        jaStart,
        ja,
        zhStart,
        zh,
        confidence,
        moved,
        false,
        Optional.empty(),
        Optional.empty(),
        false,
        "");
  }

  /** Index after the last Japanese segment. */
  public int jaEnd() {
    return jaStart + ja.size();
  }

  /** Index after the last Chinese segment. */
  public int zhEnd() {
    return zhStart + zh.size();
  }

  /** Whether one side has nothing that stands for the other. */
  public boolean isOmission() {
    return ja.isEmpty() || zh.isEmpty();
  }

  public boolean isEdited() {
    return jaEdit.isPresent() || zhEdit.isPresent();
  }

  /** The Japanese texts of the units that the bead makes: one, if no person parted it. */
  public List<String> jaUnits() {
    return texts(jaEdit, ja);
  }

  /** The Chinese texts of the units, as many as Japanese ones. */
  public List<String> zhUnits() {
    return texts(zhEdit, zh);
  }

  private static List<String> texts(Optional<String> edit, List<String> segments) {
    return edit.map(text -> List.of(text.split("\n", -1)))
        .orElseGet(() -> List.of(SentenceJoiner.join(segments)));
  }

  /** Whether a person decided, edited, flagged or commented it. */
  public boolean isMarked() {
    return decided || flagged || !comment.isEmpty();
  }

  /** Whether the two hold just the same segments, by their places and texts. */
  public boolean isSameBead(ReviewedBead other) {
    return ja.equals(other.ja)
        && zh.equals(other.zh)
        && (ja.isEmpty() || jaStart == other.jaStart)
        && (zh.isEmpty() || zhStart == other.zhStart);
  }

  /** The same bead where its segments now stand. */
  public ReviewedBead at(int jaStart, int zhStart) {
    return new ReviewedBead(
        jaStart, ja, zhStart, zh, confidence, moved, decided, jaEdit, zhEdit, flagged, comment);
  }

  /** The same bead with another flag and comment. */
  public ReviewedBead remarked(boolean flagged, String comment) {
    return new ReviewedBead(
        jaStart, ja, zhStart, zh, confidence, moved, decided, jaEdit, zhEdit, flagged, comment);
  }

  /** The same bead as a person decided it, or as nobody did. */
  public ReviewedBead decided(boolean decided, Optional<String> jaEdit, Optional<String> zhEdit) {
    return new ReviewedBead(
        jaStart, ja, zhStart, zh, confidence, moved, decided, jaEdit, zhEdit, flagged, comment);
  }
}
