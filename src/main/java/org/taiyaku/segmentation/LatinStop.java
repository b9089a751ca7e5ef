package org.taiyaku.segmentation;

import java.util.regex.Pattern;

/** Stops that have other uses than to end a sentence: in numbers, names, lists, abbreviations. */
final class LatinStop {

  /** 1. 2.3. (1). A) Q1. iv. and １。, which only careless texts have. */
  static final Pattern LIST_NUMBER =
      Pattern.compile(
          "[(（]?(?:[A-Za-zＡ-Ｚａ-ｚ]?[0-9０-９]{1,3}(?:[.．][0-9０-９]{1,3})*|[A-Za-zＡ-Ｚａ-ｚ]|[ivxIVX]{2,4})"
              + "[.．。｡]");

  /** What a number with a stop may follow and still be no sentence: 図1. 構成 */
  static final String NUMBERED = "第図表圖例章節题題問";

  static final Pattern INITIALS =
      Pattern.compile("[(（]?(?:(?:[A-Za-z][.．]){2,}|[A-Z][.]|(?:[Ａ-Ｚ][．.])+)");

  static final Pattern ABBREVIATION =
      Pattern.compile(
          "[(（]?(?:Mr|Mrs|Ms|Dr|Prof|Rev|Gen|Gov|Sen|Rep|Hon|Capt|Lt|Sgt|St|Mt|Jr|Sr|No|Nos|Vol|Fig|Figs"
              + "|Ch|Chap|Sec|Eq|Ref|Ver|ver|vs|Vs|etc|cf|al|ca|pp|approx|ed|eds|est|Inc|Ltd|Co|Corp|Bros"
              + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Ave|Blvd|Univ|Dept|Ph\\.D|a\\.k\\.a)"
              + "[.．]");

  /** Longer than the longest abbreviation or list number. */
  private static final int LONGEST_WORD = 16;

  private final String text;

  LatinStop(String text) {
    this.text = text;
  }

  static boolean isLatinStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '．';
  }

  /**
   * Whether an ASCII or full-width Latin stop ends its sentence.
   *
   * @param first where the sentence begins
   * @param last index of the stop
   * @param next where the text goes on behind it
   */
  boolean ends(int first, int last, int next) {
    char before = last > first ? text.charAt(last - 1) : ' ';
    char after = text.charAt(next);
    if (isDot(text.charAt(last))) {
      return !isDot(before) && endsAtDot(first, last, next);
    }
    return next > last + 1 || !isAscii(before) || !isAscii(after);
  }

  private boolean endsAtDot(int first, int last, int next) {
    int word = wordStart(first, last);
    if (matches(INITIALS, word, last + 1) || matches(ABBREVIATION, word, last + 1)) {
      return false;
    }
    if (next > last + 1 || last == first) {
      return true;
    }
    char before = text.charAt(last - 1);
    char after = text.charAt(next);
    if (text.charAt(last) == '．') {
      // 加熱した．色は is a stop, 約翰．史密斯 and ３．１４ are none.
      return isHiragana(before);
    }
    // です.Node is a stop, 資料.pdf, 使用.NET and Node.jsと are none.
    return !isAscii(before) && (!isAscii(after) || isHiragana(before));
  }

  /** Whether the stop at {@code last} is that of a list number: 1. はじめに */
  boolean isListNumber(int first, int last) {
    int word = wordStart(first, last);
    if (word == last || !matches(LIST_NUMBER, word, last + 1)) {
      return false;
    }
    return word == first
        || (isDot(text.charAt(last))
            && (SentenceSegmenter.isSpace(text.charAt(word - 1))
                || NUMBERED.indexOf(text.charAt(word - 1)) >= 0));
  }

  /** Whether a name that holds a mark stands before {@code end}: Yahoo！奇摩 */
  boolean isName(int end) {
    return text.regionMatches(true, end - 6, "yahoo", 0, 5);
  }

  private int wordStart(int first, int last) {
    int start = last;
    while (start > first && last - start < LONGEST_WORD && isInWord(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private boolean matches(Pattern pattern, int from, int to) {
    return pattern.matcher(text).region(from, to).matches();
  }

  private static boolean isInWord(char c) {
    return isLatin(c) || isDot(c) || c == '(' || c == '（';
  }

  private static boolean isLatin(char c) {
    return (c < 0x250 || (c >= '０' && c <= 'ｚ')) && Character.isLetterOrDigit(c);
  }

  private static boolean isDot(char c) {
    return c == '.' || c == '．';
  }

  private static boolean isAscii(char c) {
    return c < 0x80;
  }

  private static boolean isHiragana(char c) {
    return c >= 'ぁ' && c <= 'ん';
  }
}
