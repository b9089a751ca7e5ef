package org.taiyaku.text;

import java.lang.Character.UnicodeScript;

/** Which characters belong to Japanese and Chinese writing. */
public final class CjkCharacters {

  private CjkCharacters() {}

  /** Whether a character is Han, kana or bopomofo, or punctuation of CJK width. */
  public static boolean isCjk(int codePoint) {
    return isHan(codePoint)
        || isKana(codePoint)
        || UnicodeScript.of(codePoint) == UnicodeScript.BOPOMOFO
        || (codePoint >= 0x3001 && codePoint <= 0x303F)
        || (codePoint >= 0xFE30 && codePoint <= 0xFE4F)
        || (codePoint >= 0xFF01 && codePoint <= 0xFF65)
        || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6);
  }

  /** Whether a character is a kanji or hanzi, the iteration mark 々 among them. */
  public static boolean isHan(int codePoint) {
    return codePoint >= 0x2E80 && UnicodeScript.of(codePoint) == UnicodeScript.HAN;
  }

  /**
   * Whether a character is hiragana or katakana of either width, the long vowel mark among them.
   */
  public static boolean isKana(int codePoint) {
    return (codePoint >= 0x3041 && codePoint <= 0x30FF && codePoint != 0x30FB)
        || (codePoint >= 0x31F0 && codePoint <= 0x31FF)
        || (codePoint >= 0xFF66 && codePoint <= 0xFF9F);
  }
}
