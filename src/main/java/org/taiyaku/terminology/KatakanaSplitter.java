package org.taiyaku.terminology;

import java.util.ArrayList;
import java.util.List;
import org.taiyaku.lexicon.Lexicon;
import org.taiyaku.segmentation.PartOfSpeech;
import org.taiyaku.segmentation.Token;
import org.taiyaku.text.FoldedText;
import org.taiyaku.text.Span;

/**
 * Cuts katakana compounds that Kuromoji takes for one unknown word: at the middle dot (マイク・ポンペオ),
 * and where the lexicon knows the pieces (ハードウェアウォレット).
 */
final class KatakanaSplitter {

  /** A piece beside an unknown one must be this long; shorter ones stand in names by chance. */
  private static final int LEAST_BESIDE_UNKNOWN = 4;

  private static final int LEAST_UNKNOWN = 3;

  private static final char MIDDLE_DOT = '・';

  private final Lexicon lexicon;

  KatakanaSplitter(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Token> split(List<Token> tokens) {
    List<Token> split = new ArrayList<>(tokens.size());
    tokens.forEach(token -> split(token, split));
    return split;
  }

  private void split(Token token, List<Token> pieces) {
    int length = token.surface().length();
    int dot = token.surface().indexOf(MIDDLE_DOT);
    int cut = dot > 0 && dot + 1 < length ? dot : cut(token.surface());
    // Half-width kana have another length than their NFKC form: those stay whole.
    if (cut <= 0 || token.span().length() != length) {
      pieces.add(token);
      return;
    }
    split(piece(token, 0, cut), pieces);
    int from = cut;
    if (cut == dot) {
      pieces.add(mark(token, dot));
      from++;
    }
    split(piece(token, from, length), pieces);
  }

  private static Token mark(Token token, int at) {
    Token piece = piece(token, at, at + 1);
    return new Token(
        piece.surface(), piece.base(), piece.reading(), PartOfSpeech.SYMBOL, piece.span());
  }

  private static Token piece(Token token, int from, int to) {
    String surface = token.surface().substring(from, to);
    Span span = new Span(token.span().start() + from, token.span().start() + to);
    return new Token(surface, surface, surface, PartOfSpeech.NOUN, span);
  }

  /** Where to cut {@code word}; 0 if nowhere. */
  private int cut(String word) {
    if (word.length() < 5 || !Kana.isKatakana(word) || isKnown(word)) {
      return 0;
    }
    for (int at = word.length() - 2; at >= 2; at--) {
      if (isKnown(word.substring(0, at)) && isKnown(word.substring(at))) {
        return at;
      }
    }
    for (int at = word.length() - LEAST_UNKNOWN; at >= LEAST_BESIDE_UNKNOWN; at--) {
      if (isKnown(word.substring(0, at))) {
        return at;
      }
    }
    for (int at = LEAST_UNKNOWN; at <= word.length() - LEAST_BESIDE_UNKNOWN; at++) {
      if (isKnown(word.substring(at))) {
        return at;
      }
    }
    return 0;
  }

  private boolean isKnown(String word) {
    return !lexicon.translations(FoldedText.of(word).folded()).isEmpty();
  }
}
