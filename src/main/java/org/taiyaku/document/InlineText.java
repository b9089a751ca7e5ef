package org.taiyaku.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.taiyaku.text.CjkCharacters;
import org.taiyaku.text.Span;

/**
 * The text of one block in the making: characters as they come, marks, line breaks.
 *
 * <p>White space runs collapse to one space, to nothing where a line merely ends between two CJK
 * characters; characters that XML forbids are dropped; all others stay as they are.
 */
final class InlineText {

  /** Ends the block. */
  static final char BLOCK_BREAK = '\u001E';

  /** Ends the line, such as {@code <br>}; two of them end the block. */
  static final char LINE_BREAK = '\u001F';

  private static final char LINE_SEPARATOR = '\u2028';

  private final StringBuilder raw = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();
  private final Deque<Integer> starts = new ArrayDeque<>();
  private final Deque<Mark.Kind> kinds = new ArrayDeque<>();

  void append(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == LINE_SEPARATOR) {
        raw.append(LINE_BREAK);
      } else {
        raw.append(c == BLOCK_BREAK || c == LINE_BREAK ? ' ' : c);
      }
    }
  }

  void blockBreak() {
    raw.append(BLOCK_BREAK);
  }

  void lineBreak() {
    raw.append(LINE_BREAK);
  }

  void open(Mark.Kind kind) {
    starts.push(raw.length());
    kinds.push(kind);
  }

  /** Ends the innermost open mark of that kind, if there is one. */
  void close(Mark.Kind kind, String target) {
    if (!kinds.contains(kind)) {
      return;
    }
    while (kinds.peek() != kind) {
      kinds.pop();
      starts.pop();
    }
    kinds.pop();
    marks.add(new Mark(kind, new Span(starts.pop(), raw.length()), target));
  }

  boolean isInside(Mark.Kind kind) {
    return kinds.contains(kind);
  }

  boolean isEmpty() {
    return raw.length() == 0;
  }

  /** The finished stretches of text, and an empty text again for what follows. */
  List<MarkedText> take() {
    MarkedText collapsed = collapse();
    raw.setLength(0);
    marks.clear();
    starts.clear();
    kinds.clear();
    return collapsed.split(BLOCK_BREAK);
  }

  private MarkedText collapse() {
    StringBuilder out = new StringBuilder(raw.length());
    int[] places = new int[raw.length() + 1];
    int i = 0;
    while (i < raw.length()) {
      int c = raw.codePointAt(i);
      int end = isSpace(c) ? endOfSpace(i) : i + Character.charCount(c);
      java.util.Arrays.fill(places, i, end, out.length());
      if (isSpace(c)) {
        out.append(spaceFor(out, i, end));
      } else if (isAllowed(c)) {
        out.appendCodePoint(c);
      }
      i = end;
    }
    places[raw.length()] = out.length();
    List<Mark> moved = new ArrayList<>();
    for (Mark mark : marks) {
      Span span = new Span(places[mark.span().start()], places[mark.span().end()]);
      moved.add(new Mark(mark.kind(), span, mark.target()));
    }
    return new MarkedText(out.toString(), moved);
  }

  private int endOfSpace(int from) {
    int end = from;
    while (end < raw.length() && isSpace(raw.charAt(end))) {
      end++;
    }
    return end;
  }

  private String spaceFor(StringBuilder before, int start, int end) {
    long lineBreaks = raw.substring(start, end).chars().filter(c -> c == LINE_BREAK).count();
    if (lineBreaks > 1 || raw.substring(start, end).indexOf(BLOCK_BREAK) >= 0) {
      return String.valueOf(BLOCK_BREAK);
    }
    boolean lineEnds = raw.substring(start, end).indexOf('\n') >= 0 && lineBreaks == 0;
    boolean joined = lineEnds && endsWithCjk(before) && startsWithCjk(end);
    return joined ? "" : " ";
  }

  private static boolean endsWithCjk(StringBuilder text) {
    return text.length() > 0 && CjkCharacters.isCjk(Character.codePointBefore(text, text.length()));
  }

  private boolean startsWithCjk(int at) {
    return at < raw.length() && CjkCharacters.isCjk(raw.codePointAt(at));
  }

  private static boolean isSpace(int c) {
    return c == ' '
        || (c >= '\t' && c <= '\r')
        || c == '\u0085'
        || c == '\u00A0'
        || c == '\u2028'
        || c == '\u2029'
        || c == BLOCK_BREAK
        || c == LINE_BREAK;
  }

  /** Whether XML 1.0 allows the character; the byte order mark inside a text is dropped too. */
  private static boolean isAllowed(int c) {
    return c >= 0x20 && c != 0xFEFF && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF);
  }
}
