package org.taiyaku.alignment;

import java.util.List;
import java.util.function.Predicate;
import org.taiyaku.segmentation.Token;
import org.taiyaku.text.HanFolding;
import org.taiyaku.text.Span;

/**
 * The stretches of a Japanese segment that may be words of a lexicon: they begin and end with
 * tokens, and the last token may stand in its dictionary form.
 */
final class LexiconWords {

  /** Most tokens that one lexicon word spans. */
  private static final int LONGEST_WORD = 5;

  private LexiconWords() {}

  /** Takes a word. */
  interface Taker {
    /**
     * Takes a word.
     *
     * @param word folded
     * @param span where it stands in the segment as written
     * @return whether the word is known, so that the dictionary form need not be tried
     */
    boolean take(String word, Span span);
  }

  /**
   * Hands on the words of a segment.
   *
   * @param mayBegin whether any word that is looked for begins with a folded text
   */
  static void forEach(Segment segment, Predicate<String> mayBegin, Taker taker) {
    List<Token> tokens = segment.tokens();
    String[] surfaces = new String[tokens.size()];
    String[] bases = new String[tokens.size()];
    for (int t = 0; t < surfaces.length; t++) {
      Token token = tokens.get(t);
      surfaces[t] = HanFolding.fold(token.surface());
      bases[t] = token.base().equals(token.surface()) ? surfaces[t] : HanFolding.fold(token.base());
    }
    for (int t = 0; t < surfaces.length; t++) {
      String before = "";
      boolean begins = true;
      for (int k = t; begins && k < Math.min(surfaces.length, t + LONGEST_WORD); k++) {
        Span span = new Span(tokens.get(t).span().start(), tokens.get(k).span().end());
        String surface = before + surfaces[k];
        begins = mayBegin.test(surface);
        boolean known = begins && taker.take(surface, span);
        if (!known && !bases[k].equals(surfaces[k])) {
          taker.take(before + bases[k], span);
        }
        before = surface;
      }
    }
  }
}
