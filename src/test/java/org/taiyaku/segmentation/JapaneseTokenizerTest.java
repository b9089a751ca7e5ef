package org.taiyaku.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.taiyaku.text.Span;

class JapaneseTokenizerTest {

  private static final JapaneseTokenizer TOKENIZER = new JapaneseTokenizer();

  private static List<String> surfaces(String text) {
    return TOKENIZER.tokenize(text).stream().map(Token::surface).toList();
  }

  @Test
  void givesWordsWithDictionaryFormsAndSpans() {
    List<Token> tokens = TOKENIZER.tokenize("新しい法律を決めた。");
    assertThat(tokens).extracting(Token::base).containsExactly("新しい", "法律", "を", "決める", "た", "。");
    assertThat(tokens)
        .extracting(Token::partOfSpeech)
        .containsExactly(
            PartOfSpeech.ADJECTIVE,
            PartOfSpeech.NOUN,
            PartOfSpeech.PARTICLE,
            PartOfSpeech.VERB,
            PartOfSpeech.AUXILIARY,
            PartOfSpeech.SYMBOL);
    assertThat(tokens.get(1).span()).isEqualTo(new Span(3, 5));
  }

  @Test
  void readsCompatibleFormsAndKeepsThePlaceInTheText() {
    String text = "ＡＩのｶﾞｲﾄﾞ";
    List<Token> tokens = TOKENIZER.tokenize(text);
    assertThat(tokens).extracting(Token::surface).containsExactly("AI", "の", "ガイド");
    assertThat(tokens.get(2).span().of(text)).isEqualTo("ｶﾞｲﾄﾞ");
  }

  @Test
  void whiteSpaceIsNoWord() {
    assertThat(surfaces(" 東京\u3000\n 大阪 ")).containsExactly("東京", "大阪");
    assertThat(surfaces("")).isEmpty();
    assertThat(surfaces(" \u3000\t")).isEmpty();
  }

  @Test
  void marksAreSymbolsThoughTheDictionaryCallsThemNouns() {
    assertThat(TOKENIZER.tokenize("%").get(0).partOfSpeech()).isEqualTo(PartOfSpeech.SYMBOL);
  }

  @Test
  @Timeout(20)
  void aLongTextIsReadInPiecesWithoutALoss() {
    String text = "経済の見通しは明るい。".repeat(3_000);
    List<Token> tokens = TOKENIZER.tokenize(text);
    StringBuilder read = new StringBuilder();
    tokens.forEach(token -> read.append(token.span().of(text)));
    assertThat(read.toString()).isEqualTo(text);
  }

  @Test
  void aCutPartsNoCharacterAndNoWord() {
    String character = "\uD842\uDFB7";
    assertThat(
            surfaces("あ".repeat(9_999) + character).stream().anyMatch(s -> s.contains(character)))
        .isTrue();
    assertThat(surfaces("あ".repeat(9_990) + "。経済の見通しと経済の見通し")).endsWith("経済", "の", "見通し");
  }
}
