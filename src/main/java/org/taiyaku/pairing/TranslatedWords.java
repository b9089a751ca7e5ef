package org.taiyaku.pairing;

import java.util.List;
import org.taiyaku.lexicon.Lexicon;
import org.taiyaku.lexicon.Translation;
import org.taiyaku.text.HanFolding;

/**
 * Finds the words of a Japanese text that a lexicon knows: the longest at each place, from left to
 * right.
 *
 * <p>Only words that begin with katakana or a Han character are looked for. Hiragana words mean too
 * many things, and a morphological analyser would take longer than everything else here together.
 */
final class TranslatedWords {

  /** Longer words than this are compounds, whose parts are found. */
  private static final int LONGEST = 12;

  /** Of a word the best equivalents; more of them would match what they should not. */
  private static final int MOST_TRANSLATIONS = 2;

  private final Lexicon lexicon;

  TranslatedWords(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Takes a folded Chinese word and the place of the Japanese word that it translates. */
  interface Receiver {
    void accept(String zh, int place);
  }

  void forEach(String folded, Receiver receiver) {
    int i = 0;
    while (i < folded.length()) {
      i += Math.max(1, wordAt(folded, i, receiver));
    }
  }

  /** Hands on the translations of the longest known word at {@code start}; gives its length. */
  private int wordAt(String folded, int start, Receiver receiver) {
    if (!begins(folded.charAt(start))) {
      return 0;
    }
    for (int length = longest(folded, start); length >= 2; length--) {
      List<Translation> known = lexicon.translations(folded.substring(start, start + length));
      if (!known.isEmpty()) {
        known.stream().limit(MOST_TRANSLATIONS).forEach(t -> receiver.accept(t.zh(), start));
        return length;
      }
    }
    return 0;
  }

  /** The length of the run of letters from {@code start}, of which a word can be a part. */
  private static int longest(String folded, int start) {
    int end = start;
    while (end < folded.length() && end - start < LONGEST && isLetter(folded.charAt(end))) {
      end++;
    }
    return end - start;
  }

  private static boolean begins(char c) {
    return c >= 'ァ' && c <= 'ヺ' || HanFolding.isHan(c);
  }

  private static boolean isLetter(char c) {
    return c >= 'ぁ' && c <= 'ヿ' && c != '・' || HanFolding.isHan(c);
  }
}
