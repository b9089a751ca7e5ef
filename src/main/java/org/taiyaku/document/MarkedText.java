package org.taiyaku.document;

import java.util.ArrayList;
import java.util.List;
import org.taiyaku.text.Span;

/**
 * A text with the marks in it.
 *
 * @param text the characters
 * @param marks stretches set apart, within the text, in any order
 */
record MarkedText(String text, List<Mark> marks) {

  /**
   * The parts between {@code separator}s, without white space at their ends; empty ones fall away.
   */
  List<MarkedText> split(char separator) {
    List<MarkedText> parts = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
      part(start, end, parts);
      start = end + 1;
    }
    part(start, text.length(), parts);
    return parts;
  }

  private void part(int from, int to, List<MarkedText> parts) {
    MarkedText part = part(new Span(from, to));
    if (!part.text.isEmpty()) {
      parts.add(part);
    }
  }

  /** A part of the text without white space at its ends, and what of the marks lies in it. */
  MarkedText part(Span span) {
    Span inner = trim(span);
    List<Mark> inside = new ArrayList<>();
    for (Mark mark : marks) {
      int start = Math.max(mark.span().start(), inner.start());
      int end = Math.min(mark.span().end(), inner.end());
      Span cut = start < end ? trim(new Span(start, end)) : new Span(0, 0);
      if (cut.length() > 0) {
        Span moved = new Span(cut.start() - inner.start(), cut.end() - inner.start());
        inside.add(new Mark(mark.kind(), moved, mark.target()));
      }
    }
    inside.sort(
        java.util.Comparator.comparing(Mark::span)
            .thenComparing(Mark::kind)
            .thenComparing(Mark::target));
    return new MarkedText(inner.of(text), inside);
  }

  private Span trim(Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
