package org.taiyaku.consult;

import java.util.List;
import org.taiyaku.segmentation.JapaneseTokenizer;
import org.taiyaku.segmentation.Token;
import org.taiyaku.text.Span;

/**
 * Tells by the dictionary whether a short stretch of a Japanese text is a word or a chance: 京都 is
 * none in 東京都.
 *
 * <p>Long terms hardly ever stand somewhere by chance, while the analyser does cut them wrongly at
 * times, so they are believed.
 */
final class JapaneseWordEdges {

  /** In UTF-16 units. */
  private static final int LONGEST_CHANCE = 3;

  /** The dictionary takes a second to load, and many texts have no term. */
  private JapaneseTokenizer tokenizer;

  /** Texts are asked about term by term. */
  private String last = "";

  private List<Token> lastTokens = List.of();

  boolean isWord(String text, Span span) {
    return span.length() > LONGEST_CHANCE
        || tokens(text).stream()
            .noneMatch(t -> cuts(t.span(), span.start()) || cuts(t.span(), span.end()));
  }

  private static boolean cuts(Span token, int index) {
    return token.start() < index && index < token.end();
  }

  private List<Token> tokens(String text) {
    if (tokenizer == null) {
      tokenizer = new JapaneseTokenizer();
    }
    if (!text.equals(last)) {
      lastTokens = tokenizer.tokenize(text);
      last = text;
    }
    return lastTokens;
  }
}
