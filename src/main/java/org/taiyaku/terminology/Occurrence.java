package org.taiyaku.terminology;

import java.util.ArrayList;
import java.util.List;
import org.taiyaku.text.FoldedText;
import org.taiyaku.text.Span;

/** Finds a term in a text, whatever form of its characters stands there. */
final class Occurrence {

  private Occurrence() {}

  /**
   * Where a term stands as written, from left to right, without overlaps.
   *
   * @param key the term, folded; not empty
   */
  static List<String> of(String key, FoldedText text) {
    List<String> written = new ArrayList<>();
    String folded = text.folded();
    int at = folded.indexOf(key);
    while (at >= 0) {
      int end = at + key.length();
      if (!cutsWord(folded, at) && !cutsWord(folded, end)) {
        written.add(text.toOriginal(new Span(at, end)).of(text.original()));
        at = folded.indexOf(key, end);
      } else {
        at = folded.indexOf(key, at + 1);
      }
    }
    return written;
  }

  /** Whether a Latin word or a number goes on there: AI does not stand in AIM. */
  static boolean cutsWord(String text, int at) {
    return at > 0 && at < text.length() && isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at));
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }
}
