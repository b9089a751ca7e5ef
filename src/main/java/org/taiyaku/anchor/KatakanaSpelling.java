package org.taiyaku.anchor;

/**
 * Writes katakana in Latin letters, as foreign names are heard: シェ is she, ヴァ is va, ティ is ti.
 *
 * <p>Hepburn's spelling, with the small kana taken for what they do in loanwords (the cabinet's
 * notification of 1991 on the writing of loanwords, its two tables). The length mark and whatever
 * is no katakana are left out; ッ doubles what follows.
 */
final class KatakanaSpelling {

  private static final char FIRST = 'ァ';

  /** From ァ to ヺ, in Unicode's order; a small kana begins with {@code ~}. */
  private static final String[] SYLLABLES =
      ("~a a ~i i ~u u ~e e ~o o ka ga ki gi ku gu ke ge ko go sa za shi ji su zu se ze so zo "
              + "ta da chi ji ~tsu tsu zu te de to do na ni nu ne no ha ba pa hi bi pi fu bu pu "
              + "he be pe ho bo po ma mi mu me mo ~ya ya ~yu yu ~yo yo ra ri ru re ro ~wa wa i e o "
              + "n vu ka ke va vi ve vo")
          .split(" ");

  private KatakanaSpelling() {}

  /** The Latin letters for {@code katakana}, in lower case. */
  static String of(String katakana) {
    StringBuilder latin = new StringBuilder(2 * katakana.length());
    boolean doubled = false;
    for (int i = 0; i < katakana.length(); i++) {
      int place = katakana.charAt(i) - FIRST;
      if (place < 0 || place >= SYLLABLES.length) {
        continue;
      }
      String syllable = SYLLABLES[place];
      if (syllable.equals("~tsu")) {
        doubled = true;
      } else if (syllable.charAt(0) == '~') {
        join(latin, syllable.substring(1));
      } else {
        latin.append(doubled ? doubling(syllable) : "").append(syllable);
        doubled = false;
      }
    }
    return latin.toString();
  }

  private static String doubling(String syllable) {
    char first = syllable.charAt(0);
    if (isVowel(first) || first == 'n') {
      return "";
    }
    return syllable.startsWith("ch") ? "t" : String.valueOf(first);
  }

  /**
   * Lets a small kana change the syllable before it: fu and small a give fa, ki and ya give kya.
   */
  private static void join(StringBuilder latin, String small) {
    int last = latin.length() - 1;
    if (last < 0 || !isVowel(latin.charAt(last))) {
      latin.append(small);
      return;
    }
    char vowel = latin.charAt(last);
    boolean alone = last == 0 || isVowel(latin.charAt(last - 1));
    latin.setLength(last);
    latin.append(glide(latin, alone, vowel, small));
    // After sh, ch and j, which hold the sound of y already, a y is not written.
    boolean soft = !latin.isEmpty() && "hj".indexOf(latin.charAt(latin.length() - 1)) >= 0;
    latin.append(
        soft && vowel == 'i' && !isHi(latin) && small.startsWith("y") ? small.substring(1) : small);
  }

  /** What stands between a syllable that lost its vowel and the small kana that took its place. */
  private static String glide(CharSequence stem, boolean alone, char vowel, String small) {
    if (alone) {
      return switch (vowel) {
        case 'u' -> "w";
        case 'i' -> "y";
        default -> String.valueOf(vowel);
      };
    }
    char consonant = stem.charAt(stem.length() - 1);
    boolean velar = consonant == 'k' || consonant == 'g';
    return velar && vowel == 'u' && isVowel(small.charAt(0)) ? "w" : "";
  }

  private static boolean isHi(StringBuilder stem) {
    int length = stem.length();
    return stem.charAt(length - 1) == 'h'
        && (length == 1 || "sc".indexOf(stem.charAt(length - 2)) < 0);
  }

  private static boolean isVowel(char c) {
    return "aiueo".indexOf(c) >= 0;
  }
}
