package org.taiyaku.lexicon;

import java.util.List;

/** Which Chinese words may stand for a Japanese word. */
public interface Lexicon {

  /**
   * The translations of a Japanese word, most probable first.
   *
   * @param ja the word, folded
   * @return empty if the word is not known; never null
   */
  List<Translation> translations(String ja);

  /**
   * Whether a word that is known may begin with {@code beginning}; no is certain, yes may be wrong.
   *
   * @param beginning the beginning of a word, folded
   */
  default boolean mayBegin(String beginning) {
    return true;
  }
}
