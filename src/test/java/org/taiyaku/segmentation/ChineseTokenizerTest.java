package org.taiyaku.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseTokenizerTest {

  private final ChineseTokenizer tokenizer = new ChineseTokenizer();

  @Test
  void cutsTraditionalTextIntoWordsAsWritten() {
    assertThat(words("研究團隊發表了電池材料")).containsExactly("研究", "團隊", "發表", "了", "電池", "材料");
  }

  @Test
  void tellsPartsOfSpeech() {
    assertThat(tokenizer.tokenize("資料庫的模型"))
        .extracting(Token::partOfSpeech)
        .containsExactly(PartOfSpeech.NOUN, PartOfSpeech.PARTICLE, PartOfSpeech.NOUN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "研究團隊發表了新的電池材料。",
        "ＡＩ模型 GPT-3.5 與 node.js，共 2,000 個！",
        "𠮷野家在台北𠀋開店𠮷",
        "㍿與①、㌔的說明",
        " 前後 空白 ",
        "\ud842孤單的代理字元\udfb7"
      })
  void spansRiseAndGiveTheTextBack(String text) {
    int end = 0;
    for (Token token : tokenizer.tokenize(text)) {
      assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(token.span().of(text)).isNotBlank();
      end = token.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  @Test
  void leavesSupplementaryCharactersWhole() {
    assertThat(tokenizer.tokenize("𠮷野家"))
        .allSatisfy(
            token -> {
              char first = token.surface().charAt(0);
              assertThat(Character.isLowSurrogate(first)).isFalse();
            });
  }

  @Test
  void findsNothingInNothing() {
    assertThat(tokenizer.tokenize("")).isEmpty();
    assertThat(tokenizer.tokenize(" \t　")).isEmpty();
  }

  @Test
  void cutsLongTextAnywhere() {
    String text = "半導體製程".repeat(5_000);
    List<Token> tokens = tokenizer.tokenize(text);
    assertThat(tokens.get(tokens.size() - 1).span().end()).isEqualTo(text.length());
  }

  @Test
  void saysNothingOnTheErrorStream() {
    PrintStream before = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      tokenizer.tokenize("沒有人聽見任何聲音");
    } finally {
      System.setErr(before);
    }
    assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void threadsGetTheSameWords() throws Exception {
    String text = "地方政府與企業合作推動再生能源的長期計畫";
    List<String> expected = words(text);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<String>>> tasks = java.util.Collections.nCopies(40, () -> words(text));
      for (Future<List<String>> result : threads.invokeAll(tasks)) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdown();
    }
  }

  private List<String> words(String text) {
    return tokenizer.tokenize(text).stream().map(token -> token.span().of(text)).toList();
  }
}
