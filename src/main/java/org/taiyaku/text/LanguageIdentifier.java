package org.taiyaku.text;

import java.util.List;

/** Tells by its script whether a text is Japanese, Traditional or Simplified Chinese. */
public final class LanguageIdentifier {

  /**
   * CJK characters for each word of another script that Japanese or Chinese text has at least;
   * English with some names in kanji has fewer, a reference page full of identifiers has more.
   */
  private static final double LEAST_CJK_PER_WORD = 0.5;

  /** Fewer characters than this may stand in any text. */
  private static final int LEAST_CJK = 4;

  /** Japanese has a third to two thirds of kana; a Chinese text may quote a Japanese name. */
  private static final double LEAST_KANA_SHARE = 0.12;

  /** Shorter passages without kana may be a Japanese heading or a name. */
  private static final int CHINESE_PASSAGE = 12;

  /** With more of the smaller language than this a text counts as mixed; quotations stay below. */
  private static final double MOST_OF_OTHER = 0.3;

  /**
   * Traditional pages typed on a Simplified input method or pasted together have up to 7 simplified
   * characters against 55 traditional ones.
   */
  private static final double MOST_STRAYS = 0.25;

  private LanguageIdentifier() {}

  /** The language of a text given as its paragraphs. */
  public static LanguageGuess identify(List<String> paragraphs) {
    ScriptCounts all = ScriptCounts.NONE;
    ScriptCounts chinese = ScriptCounts.NONE;
    ScriptCounts japanese = ScriptCounts.NONE;
    for (String paragraph : paragraphs) {
      for (String sentence : paragraph.split("(?<=[。！？])")) {
        ScriptCounts counts = ScriptCounts.of(sentence);
        all = all.plus(counts);
        if (isJapanese(counts)) {
          japanese = japanese.plus(counts);
        } else if (counts.han() >= CHINESE_PASSAGE) {
          chinese = chinese.plus(counts);
        }
      }
    }
    return new LanguageGuess(decide(all, japanese, chinese), all);
  }

  private static Language decide(ScriptCounts all, ScriptCounts japanese, ScriptCounts chinese) {
    if (all.cjk() < LEAST_CJK || all.cjk() < all.words() * LEAST_CJK_PER_WORD) {
      return Language.OTHER;
    }
    double smaller = Math.min(japanese.cjk(), chinese.cjk());
    if (smaller > MOST_OF_OTHER * (japanese.cjk() + chinese.cjk())) {
      return Language.MIXED;
    }
    boolean isJapanese =
        japanese.cjk() == chinese.cjk() ? isJapanese(all) : japanese.cjk() > chinese.cjk();
    return isJapanese ? Language.JAPANESE : chineseScript(all);
  }

  private static boolean isJapanese(ScriptCounts counts) {
    return counts.kana() > 0 && counts.kana() >= LEAST_KANA_SHARE * counts.cjk();
  }

  private static Language chineseScript(ScriptCounts counts) {
    long telling = counts.simplified() + counts.traditional();
    if (counts.simplified() <= MOST_STRAYS * telling) {
      return Language.TRADITIONAL_CHINESE;
    }
    boolean simplified = counts.traditional() <= MOST_STRAYS * telling;
    return simplified ? Language.SIMPLIFIED_CHINESE : Language.MIXED;
  }
}
