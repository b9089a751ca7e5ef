package org.taiyaku.consult;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.taiyaku.segmentation.Token;
import org.taiyaku.segmentation.WordBorders;
import org.taiyaku.text.Span;

/** The words of the text that was asked about last, in one language. */
final class AnalysedText {

  /** The dictionary takes a second to load, and many texts have no term. */
  private final Supplier<Function<String, List<Token>>> analyser;

  private final boolean reliable;

  /** Texts are asked about term by term. */
  private String last = "";

  private WordBorders borders = new WordBorders(List.of());

  /**
   * Asks an analyser that threads share.
   *
   * @param reliable whether its words are believed where they cut a stretch in two
   */
  AnalysedText(Supplier<Function<String, List<Token>>> analyser, boolean reliable) {
    this.analyser = analyser;
    this.reliable = reliable;
  }

  /**
   * Whether a translation that stands there is one. Chinese words are cut wrongly too often (研究生|命)
   * to doubt one that does not lie inside another as a whole.
   */
  boolean believes(String text, Span span) {
    return WordBorders.isBelieved(span)
        || !(reliable ? borders(text).cut(span) : borders(text).surround(span));
  }

  /** Whether a word goes on over one of the borders of a short stretch. */
  boolean cuts(String text, Span span) {
    return !WordBorders.isBelieved(span) && borders(text).cut(span);
  }

  WordBorders borders(String text) {
    if (!text.equals(last)) {
      borders = new WordBorders(analyser.get().apply(text));
      last = text;
    }
    return borders;
  }
}
