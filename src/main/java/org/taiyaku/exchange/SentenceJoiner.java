package org.taiyaku.exchange;

import java.util.List;

/**
 * Sentences of one side as one text.
 *
 * <p>Japanese and Chinese put nothing between sentences; a space stands only where a Latin letter,
 * a digit or an ASCII mark meets another, as between two English references.
 */
public final class SentenceJoiner {

  private SentenceJoiner() {}

  /** Joins texts in order. */
  public static String join(List<String> texts) {
    StringBuilder joined = new StringBuilder();
    for (String text : texts) {
      if (!joined.isEmpty()
          && !text.isEmpty()
          && isWestern(joined.codePointBefore(joined.length()))
          && isWestern(text.codePointAt(0))) {
        joined.append(' ');
      }
      joined.append(text);
    }
    return joined.toString();
  }

  /** Full-width letters are none: they take the space of a kanji, and so need no other. */
  private static boolean isWestern(int c) {
    boolean fullWidth = c >= 0xFF00 && c <= 0xFFEF;
    return c > ' ' && c < 0x7F
        || !fullWidth && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }
}
