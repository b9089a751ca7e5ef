package org.taiyaku.cli;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;

/**
 * How many columns of a terminal a text takes: two a character for Han, kana and what is as wide,
 * none for marks that stand on another character, one for all else.
 *
 * <p>Unicode's annex 11 is followed. Characters that it calls ambiguous, such as … and ①, are taken
 * for one, as terminals do outside old East Asian charsets.
 */
final class TextWidth {

  private static final int USUAL = 80;

  private TextWidth() {}

  /** The width that a shell gives in COLUMNS, else the usual one; null where it is not set. */
  static int ofTerminal(String columns) {
    return columns != null && columns.matches("[1-9][0-9]{0,3}")
        ? Integer.parseInt(columns)
        : USUAL;
  }

  /** {@code text} without line ends and what else would confuse a table, or the terminal. */
  static String oneLine(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}]+", " ");
  }

  /** The width of a text of one line. */
  static int of(String text) {
    return text.codePoints().map(TextWidth::of).sum();
  }

  private static int of(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONTROL ->
          0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  private static boolean isWide(int c) {
    int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
    return width == EastAsianWidth.WIDE || width == EastAsianWidth.FULLWIDTH;
  }

  /** {@code text} with spaces after it, so that it takes {@code width} columns at least. */
  static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - of(text)));
  }

  /** How many units of {@code text} from {@code start} on fit into {@code width} columns. */
  static int fitting(String text, int start, int width) {
    int end = start;
    int used = 0;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      used += of(c);
      if (used > width) {
        break;
      }
      end += Character.charCount(c);
    }
    return end - start;
  }

  /**
   * {@code text} in lines of at most {@code width} columns, cut between any two characters, as
   * Japanese and Chinese are; an empty text gives one empty line.
   *
   * @param width 2 or more
   */
  static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    do {
      int end = start + fitting(text, start, width);
      lines.add(text.substring(start, end));
      start = end;
    } while (start < text.length());
    return lines;
  }
}
