package org.taiyaku.terminology;

import java.util.List;
import org.taiyaku.segmentation.Token;
import org.taiyaku.text.FoldedText;
import org.taiyaku.text.HanFolding;
import org.taiyaku.text.Span;

/**
 * One side of a bead, analysed; all places in this package are those of its folded text.
 *
 * @param text the side, folded
 * @param tokens its words in order
 * @param spans where the words stand in the folded text
 */
record SideText(FoldedText text, List<Token> tokens, List<Span> spans) {

  SideText {
    tokens = List.copyOf(tokens);
    spans = List.copyOf(spans);
  }

  static SideText of(String original, List<Token> tokens) {
    FoldedText text = FoldedText.of(original);
    return new SideText(
        text, tokens, tokens.stream().map(token -> text.toFolded(token.span())).toList());
  }

  String folded() {
    return text.folded();
  }

  /** The stretch of the text as written. */
  String written(int start, int end) {
    return text.toOriginal(new Span(start, end)).of(text.original());
  }

  /**
   * How much each character says, so that the two scripts compare: a Han character is one; a word
   * takes about twice as many kana and three times as many Latin letters.
   */
  double[] weights() {
    double[] weights = new double[folded().length()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = weight(folded().charAt(i));
    }
    return weights;
  }

  private static double weight(char c) {
    if (HanFolding.isHan(c)) {
      return c == '的' || c == '之' ? 0.25 : 1;
    }
    if (Kana.isKatakana(c)) {
      return 0.5;
    }
    if (Kana.isHiragana(c)) {
      return 0.25;
    }
    return Character.isLetterOrDigit(c) ? 0.4 : 0;
  }
}
