package org.taiyaku.terminology;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.taiyaku.text.FoldedText;
import org.taiyaku.text.Span;

/** Finds a term in a text, whatever form of its characters stands there. */
final class Occurrence {

  private Occurrence() {}

  /**
   * Where a term stands as written and not inside a longer word, as far as the characters tell,
   * from left to right, without overlaps.
   *
   * @param key the term, folded; not empty
   * @param edges whether a stretch of the folded text may be a word
   */
  static List<String> of(String key, FoldedText text, BiPredicate<String, Span> edges) {
    List<String> written = new ArrayList<>();
    String folded = text.folded();
    int at = folded.indexOf(key);
    while (at >= 0) {
      Span span = new Span(at, at + key.length());
      boolean word = edges.test(folded, span);
      if (word) {
        written.add(text.toOriginal(span).of(text.original()));
      }
      at = folded.indexOf(key, word ? span.end() : at + 1);
    }
    return written;
  }
}
