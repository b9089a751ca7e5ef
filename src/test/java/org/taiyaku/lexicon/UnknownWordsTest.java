package org.taiyaku.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taiyaku.segmentation.PartOfSpeech;
import org.taiyaku.segmentation.Token;
import org.taiyaku.text.FoldedText;
import org.taiyaku.text.Span;

class UnknownWordsTest {

  private static final Lexicon KNOWN =
      ja -> ja.equals("返す") ? List.of(new Translation("回传", 1)) : List.of();

  /** Words apart by blanks, particles in brackets; a slash parts a word and its base. */
  private static List<Token> tokens(String words) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String word : words.split(" ")) {
      boolean particle = word.startsWith("(");
      String[] forms = word.replaceAll("[()]", "").split("/");
      int end = start + forms[0].length();
      PartOfSpeech kind = particle ? PartOfSpeech.PARTICLE : PartOfSpeech.NOUN;
      tokens.add(new Token(forms[0], forms[forms.length - 1], "", kind, new Span(start, end)));
      start = end;
    }
    return tokens;
  }

  private static ParallelWords left(String ja, String zh) {
    String text = zh.replaceAll("[() ]", "");
    return new UnknownWords(KNOWN).of("article", tokens(ja), FoldedText.of(text), tokens(zh));
  }

  @Test
  void whatNothingExplainsIsLeft() {
    assertThat(left("リスト (の) 要素 (を)", "串列 (的) 元素"))
        .isEqualTo(new ParallelWords("article", List.of("リスト", "要素"), List.of("串列", "元素")));
  }

  @Test
  void sharedWordsAreKnownWhateverTheirCharacters() {
    assertThat(left("経済 (の) リスト", "經濟 (的) 串列"))
        .isEqualTo(new ParallelWords("article", List.of("リスト"), List.of("串列")));
  }

  @Test
  void wordsOfTheLexiconAreKnownInTheirBaseForm() {
    assertThat(left("リスト (を) 返し/返す (た)", "回傳 串列"))
        .isEqualTo(new ParallelWords("article", List.of("リスト"), List.of("串列")));
  }

  @Test
  void aKnownWordWhoseEquivalentIsNotThereIsLeft() {
    assertThat(left("返し/返す", "串列"))
        .isEqualTo(new ParallelWords("article", List.of("返す"), List.of("串列")));
  }

  @Test
  void numbersAndSingleLettersAreLeftOut() {
    assertThat(left("P 300 ん", "a 250"))
        .isEqualTo(new ParallelWords("article", List.of(), List.of()));
  }
}
