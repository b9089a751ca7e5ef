package org.taiyaku.text;

/**
 * How many characters of which script a text has.
 *
 * @param han kanji and hanzi
 * @param kana hiragana and katakana
 * @param words words of other scripts, a run of letters each
 * @param simplified those of {@code han} that tell Simplified Chinese
 * @param traditional those of {@code han} that tell Traditional Chinese
 */
public record ScriptCounts(long han, long kana, long words, long simplified, long traditional) {

  /** The counts of a text without letters. */
  public static final ScriptCounts NONE = new ScriptCounts(0, 0, 0, 0, 0);

  /** Counts the characters of a text. */
  public static ScriptCounts of(CharSequence text) {
    long han = 0;
    long kana = 0;
    long words = 0;
    long simplified = 0;
    long traditional = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); ) {
      int c = Character.codePointAt(text, i);
      i += Character.charCount(c);
      boolean isHan = CjkCharacters.isHan(c);
      boolean isKana = !isHan && CjkCharacters.isKana(c);
      boolean isLetter = !isHan && !isKana && Character.isLetter(c);
      han += isHan ? 1 : 0;
      kana += isKana ? 1 : 0;
      words += isLetter && !inWord ? 1 : 0;
      simplified += isHan && ChineseVariants.tellsSimplified(c) ? 1 : 0;
      traditional += isHan && ChineseVariants.tellsTraditional(c) ? 1 : 0;
      inWord = isLetter;
    }
    return new ScriptCounts(han, kana, words, simplified, traditional);
  }

  public ScriptCounts plus(ScriptCounts other) {
    return new ScriptCounts(
        han + other.han,
        kana + other.kana,
        words + other.words,
        simplified + other.simplified,
        traditional + other.traditional);
  }

  /** Characters of Japanese and Chinese writing. */
  public long cjk() {
    return han + kana;
  }
}
