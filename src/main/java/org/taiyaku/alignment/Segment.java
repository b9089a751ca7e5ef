package org.taiyaku.alignment;

import java.util.List;
import java.util.Objects;
import org.taiyaku.document.BlockKind;
import org.taiyaku.segmentation.Token;
import org.taiyaku.text.FoldedText;

/**
 * A stretch of text that is aligned as a whole: a sentence, or a line of a pre-segmented document.
 *
 * @param text as it stands in the article; never blank
 * @param folded the same, folded
 * @param tokens its words if it is Japanese; may be empty, then no lexicon is applied
 * @param sentences how many sentences it holds, 1 or more
 * @param block index of its block in the article; segments of a block follow each other
 * @param kind kind of that block
 * @param level level of that block
 */
public record Segment(
    String text,
    FoldedText folded,
    List<Token> tokens,
    int sentences,
    int block,
    BlockKind kind,
    int level) {

  public Segment {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a segment without text");
    }
    if (sentences < 1) {
      throw new IllegalArgumentException("a segment of " + sentences + " sentences");
    }
    Objects.requireNonNull(folded, "folded");
    Objects.requireNonNull(kind, "kind");
    tokens = List.copyOf(tokens);
  }

  /** The same segment with its words. */
  public Segment withTokens(List<Token> words) {
    return new Segment(text, folded, words, sentences, block, kind, level);
  }
}
