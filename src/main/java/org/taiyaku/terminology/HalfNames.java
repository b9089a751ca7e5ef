package org.taiyaku.terminology;

import org.taiyaku.segmentation.PartOfSpeech;
import org.taiyaku.text.HanFolding;
import org.taiyaku.text.Span;

/** Tells pairs that leave off a part of a name. */
final class HalfNames {

  private final SideText ja;
  private final SideText zh;

  /** Whether a dot stands on either side: without one few questions are left. */
  private final boolean dotted;

  /** Tells the pairs of a bead of these two sides. */
  HalfNames(SideText ja, SideText zh) {
    this.ja = ja;
    this.zh = zh;
    this.dotted = hasDot(ja.folded()) || hasDot(zh.folded());
  }

  /**
   * Whether a name is halved: its last part is left off, or its first on one side alone (貝里奇 of
   * 馬可‧貝里奇), though Chinese may call by the last part who is ヤング or カースティ・ヤング.
   */
  boolean isHalved(Candidate from, Candidate to) {
    return dotted && isHalvedAtDot(from, to) || isGivenOrFamilyName(from, to);
  }

  private boolean isHalvedAtDot(Candidate from, Candidate to) {
    // In Japanese the dot parts words of a compound too: ビットコイン・アドレス.
    if (isDot(zh.folded(), to.end())) {
      return true;
    }
    boolean cut = isDot(ja.folded(), from.start() - 1);
    if (hasDot(to.key())) {
      return cut || isDot(ja.folded(), from.end());
    }
    return !cut && isDot(zh.folded(), to.start() - 1);
  }

  private static boolean hasDot(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (ChineseWords.isDot(text.charAt(i))) {
        return true;
      }
    }
    return false;
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
