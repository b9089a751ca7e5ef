package org.taiyaku.segmentation;

import java.util.Arrays;

/**
 * The quotes and brackets of a text that have both their marks.
 *
 * <p>A pair longer than {@link #LONGEST} characters is taken for two stray marks: a quote that
 * somebody forgot to close must not swallow the article.
 */
final class Brackets {

  /** Longest stretch between two marks that counts as one quote. */
  static final int LONGEST = 1_000;

  private static final String OPENING = "「『（(《〈【〔［[“‘〝｢｛{";
  private static final String CLOSING = "」』）)》〉】〕］]”’〟｣｝}";
  private static final String CLOSING_QUOTES = "」』”’〟｣\"";

  private static final int NONE = -1;

  private final String text;

  /** For each mark of a pair the index of the other; {@link #NONE} elsewhere. */
  private final int[] partner;

  /** How many pairs are open before each index. */
  private final int[] depth;

  private Brackets(String text, int[] partner) {
    this.text = text;
    this.partner = partner;
    this.depth = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      int change = 0;
      if (partner[i] != NONE) {
        change = partner[i] > i ? 1 : -1;
      }
      depth[i + 1] = depth[i] + change;
    }
  }

  static Brackets of(String text) {
    int[] partner = new int[text.length()];
    Arrays.fill(partner, NONE);
    matchBrackets(text, partner);
    matchStraightQuotes(text, partner);
    return new Brackets(text, partner);
  }

  /** Each kind of bracket is matched by itself, so that a stray mark of one spoils no other. */
  private static void matchBrackets(String text, int[] partner) {
    int[] below = new int[text.length()];
    int[] top = new int[OPENING.length()];
    Arrays.fill(top, NONE);
    for (int i = 0; i < text.length(); i++) {
      int opening = OPENING.indexOf(text.charAt(i));
      int closing = CLOSING.indexOf(text.charAt(i));
      if (opening >= 0) {
        below[i] = top[opening];
        top[opening] = i;
      } else if (closing >= 0 && top[closing] != NONE) {
        join(top[closing], i, partner);
        top[closing] = below[top[closing]];
      }
    }
  }

  /** A straight quote opens and closes by turns; behind a digit it is an inch and opens nothing. */
  private static void matchStraightQuotes(String text, int[] partner) {
    int open = NONE;
    for (int i = text.indexOf('"'); i >= 0; i = text.indexOf('"', i + 1)) {
      if (open != NONE && i - open <= LONGEST) {
        join(open, i, partner);
        open = NONE;
      } else if (i == 0 || !Character.isDigit(text.charAt(i - 1))) {
        open = i;
      }
    }
  }

  private static void join(int opening, int closing, int[] partner) {
    if (closing - opening <= LONGEST) {
      partner[opening] = closing;
      partner[closing] = opening;
    }
  }

  /**
   * Whether a quote or bracket is open between the characters {@code index - 1} and {@code index}.
   */
  boolean openAt(int index) {
    return depth[index] > 0;
  }

  /** The index of the opening mark that the mark at {@code index} closes; -1 if it closes none. */
  int openingOf(int index) {
    return partner[index] < index ? partner[index] : NONE;
  }

  /** Whether an opening mark stands at {@code index}, closed somewhere or not. */
  boolean opensAt(int index) {
    return OPENING.indexOf(text.charAt(index)) >= 0 || partner[index] > index;
  }

  /** Whether a closing mark stands at {@code index}, opened somewhere or not. */
  boolean closesAt(int index) {
    char c = text.charAt(index);
    return CLOSING.indexOf(c) >= 0 || (c == '"' && partner[index] < index);
  }

  /** Whether the closing mark is that of a quote, not of a parenthesis or title. */
  static boolean isQuote(char closing) {
    return CLOSING_QUOTES.indexOf(closing) >= 0;
  }
}
