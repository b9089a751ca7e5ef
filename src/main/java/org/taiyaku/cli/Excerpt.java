package org.taiyaku.cli;

import org.taiyaku.text.Span;

/** As much of a text around a term as fits into a line, … where it is cut. */
final class Excerpt {

  private static final String CUT = "…";

  private Excerpt() {}

  /**
   * The excerpt; all of {@code text} if it fits.
   *
   * @param term where the term stands, which the excerpt shows if it can
   * @param width columns of the terminal, 8 or more
   */
  static String around(String text, Span term, int width) {
    if (TextWidth.of(text) <= width) {
      return text;
    }
    int start = start(text, term, width);
    int room = width - (start > 0 ? 1 : 0);
    boolean cutAfter = TextWidth.of(text.substring(start)) > room;
    int end = start + TextWidth.fitting(text, start, cutAfter ? room - 1 : room);
    return (start > 0 ? CUT : "") + text.substring(start, end) + (cutAfter ? CUT : "");
  }

  /** Goes back from the term until as much stands before it as after it, or all of the rest. */
  private static int start(String text, Span term, int width) {
    int room = width - 2 - TextWidth.of(term.of(text));
    int after = Math.min(TextWidth.of(text.substring(term.end())), Math.max(0, room / 2));
    int before = room - after;
    int start = term.start();
    while (start > 0) {
      int previous = start - Character.charCount(text.codePointBefore(start));
      before -= TextWidth.of(text.substring(previous, start));
      if (before < 0) {
        break;
      }
      start = previous;
    }
    return start;
  }
}
