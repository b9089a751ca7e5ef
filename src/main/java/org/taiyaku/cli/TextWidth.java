package org.taiyaku.cli;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * How many columns of a terminal a text takes: two a character for Han, kana and what is as wide,
 * none for marks that stand on another character, one for all else; lines are cut between whole
 * characters only.
 *
 * <p>Unicode's annex 11 is followed. Characters that it calls ambiguous, such as … and ①, are taken
 * for one, as terminals do outside old East Asian charsets.
 */
final class TextWidth {

  private TextWidth() {}

  /** {@code text} without line ends and what else would confuse a table, or the terminal. */
  static String oneLine(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}]+", " ");
  }

  /** The width of a text of one line. */
  static int of(String text) {
    int width = 0;
    for (int start = 0; start < text.length(); ) {
      int end = characterEnd(text, start);
      width += ofCharacter(text.substring(start, end));
      start = end;
    }
    return width;
  }

  /** The end of what a reader takes for one character: a letter with its marks, a whole emoji. */
  private static int characterEnd(String text, int start) {
    int next = start + 1;
    if (next == text.length() || isPlain(text.charAt(start)) && isPlain(text.charAt(next))) {
      return next;
    }
    BreakIterator characters = BreakIterator.getCharacterInstance(ULocale.ROOT);
    characters.setText(text);
    return characters.following(start);
  }

  /** Whether {@code c} always stands for itself. */
  private static boolean isPlain(char c) {
    return c >= ' ' && c <= '~' || c >= 0x3041 && c <= 0x3096 || c >= 0x30A1 && c <= 0x9FFF;
  }

  /** Several emoji or letters that are joined are drawn as one. */
  private static int ofCharacter(String character) {
    return Math.min(2, character.codePoints().map(TextWidth::of).sum());
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
      int next = characterEnd(text, end);
      used += ofCharacter(text.substring(end, next));
      if (used > width) {
        break;
      }
      end = next;
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
