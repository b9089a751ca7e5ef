package org.taiyaku.terminology;

import org.taiyaku.segmentation.PartOfSpeech;

/**
 * Tells where names stand among the words of a Japanese sentence.
 *
 * @param side the sentence
 */
record JapaneseNames(SideText side) {

  /** Whether a word is a name, or a part of one after a dot. */
  boolean isName(int i) {
    return side.tokens().get(i).partOfSpeech() == PartOfSpeech.PROPER_NOUN
        || isDot(i - 1) && Kana.isKatakana(surface(i));
  }

  /** Whether a stretch is a name in katakana with all its parts: 学芸員|ヘンドリック・ファン|氏. */
  boolean isWholeName(int from, int to) {
    if (goesOn(from - 1) || goesOn(to) || !isDot(from + 1)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!isDot(i) && !Kana.isKatakana(surface(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a name in katakana with all its parts stands at the end, and something before it. */
  boolean endsWithNameAfterTitle(int from, int to) {
    for (int i = from + 1; i + 2 < to; i++) {
      if (isWholeName(i, to)) {
        return true;
      }
    }
    return false;
  }

  private boolean goesOn(int i) {
    return isDot(i) || i >= 0 && i < side.tokens().size() && Kana.isKatakana(surface(i));
  }

  private boolean isDot(int i) {
    return i >= 0 && i < side.tokens().size() && surface(i).equals("・");
  }

  private String surface(int i) {
    return side.tokens().get(i).surface();
  }
}
