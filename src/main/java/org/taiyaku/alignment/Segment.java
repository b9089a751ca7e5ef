package org.taiyaku.alignment;

import java.util.List;
import java.util.Objects;
import org.taiyaku.document.BlockKind;
import org.taiyaku.segmentation.Token;
import org.taiyaku.text.FoldedText;
import org.taiyaku.text.Span;

/**
 * A stretch of text that is aligned as a whole: a sentence, or a line of a pre-segmented document.
 *
 * @param text as it stands in the article; never blank
 * @param folded the same, folded
 * @param tokens its words if it is Japanese; may be empty, then no lexicon is applied
 * @param sentences where in the text its sentences stand, in order; 1 or more
 * @param block index of its block in the article; segments of a block follow each other
 * @param kind kind of that block
 * @param level level of that block
 */
public record Segment(
    String text,
    FoldedText folded,
    List<Token> tokens,
    List<Span> sentences,
    int block,
    BlockKind kind,
    int level) {

  public Segment {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a segment without text");
    }
    if (!areInOrder(sentences, text)) {
      throw new IllegalArgumentException("sentences " + sentences + " of «" + text + "»");
    }
    sentences = List.copyOf(sentences);
    Objects.requireNonNull(folded, "folded");
    Objects.requireNonNull(kind, "kind");
    tokens = List.copyOf(tokens);
  }

  /** A segment that is one sentence, without its words. */
  public static Segment ofSentence(String text, int block, BlockKind kind, int level) {
    List<Span> whole = List.of(new Span(0, text.length()));
    return new Segment(text, FoldedText.of(text), List.of(), whole, block, kind, level);
  }

  private static boolean areInOrder(List<Span> sentences, String text) {
    int end = 0;
    for (Span sentence : sentences) {
      if (sentence.start() < end || sentence.end() > text.length() || sentence.of(text).isBlank()) {
        return false;
      }
      end = sentence.end();
    }
    return end > 0;
  }

  /** The same segment with its words. */
  public Segment withTokens(List<Token> words) {
    return new Segment(text, folded, words, sentences, block, kind, level);
  }

  /** One of its sentences as a segment of its own, without its words. */
  Segment sentence(int index) {
    return ofSentence(sentences.get(index).of(text), block, kind, level);
  }
}
