package org.taiyaku.terminology;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.taiyaku.document.BlockKind;
import org.taiyaku.document.Mark;

/**
 * A stretch of an article and its translation, as terms are looked for in them.
 *
 * @param ja the Japanese text as it stands in the article; never blank
 * @param zh the Chinese text as it stands in the article; never blank
 * @param confidence probability that the two stand for each other, 0 to 1
 * @param kind kind of the block that the Japanese text stands in
 * @param index place of the bead in the article, from 0
 * @param jaMarks stretches of {@code ja} that the author set apart; may be empty
 * @param zhMarks stretches of {@code zh} that the author set apart; may be empty
 */
public record AlignedBead(
    String ja,
    String zh,
    double confidence,
    BlockKind kind,
    int index,
    List<Mark> jaMarks,
    List<Mark> zhMarks)
    implements Serializable {

  public AlignedBead {
    if (ja.isBlank() || zh.isBlank()) {
      throw new IllegalArgumentException("an aligned bead has text on both sides");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not in 0..1");
    }
    if (index < 0) {
      throw new IllegalArgumentException("index below 0: " + index);
    }
    Objects.requireNonNull(kind, "kind");
    jaMarks = List.copyOf(jaMarks);
    zhMarks = List.copyOf(zhMarks);
    requireInside(jaMarks, ja);
    requireInside(zhMarks, zh);
  }

  /** A bead of running text without marks. */
  public static AlignedBead of(String ja, String zh, double confidence, int index) {
    return new AlignedBead(ja, zh, confidence, BlockKind.PARAGRAPH, index, List.of(), List.of());
  }

  private static void requireInside(List<Mark> marks, String text) {
    for (Mark mark : marks) {
      if (mark.span().end() > text.length()) {
        throw new IllegalArgumentException("mark " + mark + " beyond the text");
      }
    }
  }
}
