package org.taiyaku.terminology;

import java.util.ArrayList;
import java.util.List;
import org.taiyaku.segmentation.JapaneseTokenizer;
import org.taiyaku.segmentation.PartOfSpeech;
import org.taiyaku.segmentation.Token;
import org.taiyaku.text.HanFolding;

/**
 * Takes back readings that rest on a doubtful cut: 再生水 is cut 再|生水 and read サイナマミズ, but 再生 is a
 * word too, and what is left of 生水 then is read otherwise.
 */
final class DoubtfulReadings {

  private final JapaneseTokenizer tokenizer;

  DoubtfulReadings(JapaneseTokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  /** The words, without the readings of those whose first character may belong to a prefix. */
  List<Token> without(List<Token> words) {
    List<Token> sure = new ArrayList<>(words);
    for (int i = 1; i < words.size(); i++) {
      if (isDoubtful(words.get(i - 1), words.get(i))) {
        Token word = words.get(i);
        sure.set(i, new Token(word.surface(), word.base(), "", word.partOfSpeech(), word.span()));
      }
    }
    return sure;
  }

  private boolean isDoubtful(Token prefix, Token word) {
    return prefix.partOfSpeech() == PartOfSpeech.PREFIX
        && prefix.span().end() == word.span().start()
        && word.surface().length() > 1
        && HanFolding.isHan(word.surface().charAt(0))
        && HanFolding.isHan(word.surface().charAt(1))
        && tokenizer.tokenize(prefix.surface() + word.surface().charAt(0)).size() == 1;
  }
}
