package org.taiyaku.text;

import java.lang.Character.UnicodeScript;

/**
 * Tells by the characters alone whether a stretch may be a word, or lies inside a longer one.
 *
 * <p>Latin letters and digits belong together, and so does katakana: AI is no word in MAIL, ウィンド
 * none in ウィンドウ. Han compounds say nothing of where their words end, but a single character beside
 * others is hardly ever the term that is meant: 株 is none in 株式.
 */
public final class WordEdges {

  private WordEdges() {}

  /** Whether {@code span} of {@code text}, which is not empty, may be a word. */
  public static boolean isWord(String text, Span span) {
    return isUncut(text, span) && !(span.length() == 1 && isHanBeside(text, span));
  }

  /**
   * Whether no Latin word, number or katakana word goes on over the borders of {@code span}; in
   * Chinese, where words of one character are many, no more can be told.
   */
  public static boolean isUncut(String text, Span span) {
    return !joined(text, span.start()) && !joined(text, span.end());
  }

  /** Whether what stands before and after {@code index} is one word for certain. */
  private static boolean joined(String text, int index) {
    if (index == 0 || index == text.length()) {
      return false;
    }
    int before = text.codePointBefore(index);
    int after = text.codePointAt(index);
    return isAlphabetic(before) && isAlphabetic(after) || isKatakana(before) && isKatakana(after);
  }

  private static boolean isAlphabetic(int c) {
    return Character.isLetterOrDigit(c) && !CjkCharacters.isCjk(c);
  }

  private static boolean isKatakana(int c) {
    return c == 'ー' || UnicodeScript.of(c) == UnicodeScript.KATAKANA;
  }

  private static boolean isHanBeside(String text, Span span) {
    return CjkCharacters.isHan(text.codePointAt(span.start()))
        && (span.start() > 0 && CjkCharacters.isHan(text.codePointBefore(span.start()))
            || span.end() < text.length() && CjkCharacters.isHan(text.codePointAt(span.end())));
  }
}
