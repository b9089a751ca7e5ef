package org.taiyaku.terminology;

import org.taiyaku.segmentation.PartOfSpeech;
import org.taiyaku.text.HanFolding;
import org.taiyaku.text.Span;

/**
 * Tells pairs that leave off a part of a name.
 *
 * @param ja the Japanese side of a bead
 * @param zh the Chinese side
 */
record HalfNames(SideText ja, SideText zh) {

  /**
   * Whether a name is halved: its last part is left off, or its first on one side alone (貝里奇 of
   * 馬可‧貝里奇), though Chinese may call by the last part who is ヤング or カースティ・ヤング.
   */
  boolean isHalved(Candidate from, Candidate to) {
    // In Japanese the dot parts words of a compound too: ビットコイン・アドレス.
    if (isDot(zh.folded(), to.end()) || isGivenOrFamilyName(from, to)) {
      return true;
    }
    boolean cut = isDot(ja.folded(), from.start() - 1);
    if (to.key().chars().anyMatch(c -> ChineseWords.isDot((char) c))) {
      return cut || isDot(ja.folded(), from.end());
    }
    return !cut && isDot(zh.folded(), to.start() - 1);
  }

  /** Whether a dot that parts names stands at {@code place}, between letters. */
  private static boolean isDot(String text, int place) {
    return place > 0
        && place + 1 < text.length()
        && ChineseWords.isDot(text.charAt(place))
        && Character.isLetter(text.charAt(place - 1))
        && Character.isLetter(text.charAt(place + 1));
  }

  /**
   * Whether one of the two parts of a name in Han characters is left off on both sides: 三輪 of
   * 三輪健太朗.
   */
  private boolean isGivenOrFamilyName(Candidate from, Candidate to) {
    return from.parts() == 1
        && from.partOfSpeech() == PartOfSpeech.PROPER_NOUN
        && (isPartOfName(from.end(), to.end()) || isPartOfName(from.start() - 1, to.start() - 1));
  }

  /** Whether the same Han character stands at the two places, in Japanese as part of a name. */
  private boolean isPartOfName(int jaPlace, int zhPlace) {
    if (jaPlace < 0
        || zhPlace < 0
        || jaPlace >= ja.folded().length()
        || zhPlace >= zh.folded().length()
        || !HanFolding.isHan(ja.folded().charAt(jaPlace))
        || ja.folded().charAt(jaPlace) != zh.folded().charAt(zhPlace)) {
      return false;
    }
    for (int t = 0; t < ja.spans().size(); t++) {
      Span word = ja.spans().get(t);
      if (word.start() <= jaPlace && jaPlace < word.end()) {
        return ja.tokens().get(t).partOfSpeech() == PartOfSpeech.PROPER_NOUN;
      }
    }
    return false;
  }
}
