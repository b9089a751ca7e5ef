package org.taiyaku.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSegmenterTest {

  /** What the rules look at, and what text files should not hold but do. */
  private static final List<String> ALPHABET =
      List.of(
          "。",
          "！",
          "？",
          "!",
          "?",
          ".",
          "．",
          "｡",
          "…",
          "―",
          "—",
          "「",
          "」",
          "『",
          "』",
          "（",
          "）",
          "(",
          ")",
          "“",
          "”",
          "\"",
          "‘",
          "’",
          "[1]",
          "😊",
          "♪",
          " ",
          "　",
          "\n",
          "\u0085",
          "\u200b",
          "\0",
          "\uD83D",
          "\uDE0A",
          "と",
          "は",
          "もちろん",
          "的",
          "他說",
          "喊道，",
          "是",
          "彼",
          "海",
          "カ",
          "A",
          "b",
          "U.S.",
          "No.",
          "etc.",
          "1",
          "2.",
          "(a)",
          "https://a.b/?c=d",
          "v1.2",
          "、",
          "，",
          "：");

  private final SentenceSegmenter segmenter = new SentenceSegmenter();

  static Stream<GoldenCase> goldenCases() throws IOException {
    return GoldenCase.all();
  }

  @ParameterizedTest
  @MethodSource("goldenCases")
  void cutsAsAReaderWould(GoldenCase golden) {
    assertThat(texts(golden.block())).isEqualTo(golden.sentences());
  }

  @ParameterizedTest
  @MethodSource("goldenCases")
  void keepsEveryCharacterInItsPlace(GoldenCase golden) {
    assertKeepsEveryCharacter(golden.block());
  }

  @ParameterizedTest
  @MethodSource("goldenCases")
  void leavesASentenceAsItIs(GoldenCase golden) {
    for (String sentence : golden.sentences()) {
      assertThat(texts(sentence)).containsExactly(sentence);
    }
  }

  @Test
  void hasEnoughGoldenCasesOfBothLanguages() throws IOException {
    assertThat(GoldenCase.read("ja.cases")).hasSizeGreaterThanOrEqualTo(60);
    assertThat(GoldenCase.read("zh.cases")).hasSizeGreaterThanOrEqualTo(50);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "　", "\n\r\n", "\u00a0\u2028"})
  void findsNothingInWhiteSpace(String block) {
    assertThat(segmenter.segment(block)).isEmpty();
  }

  @Test
  void cutsALineOfManySentences() {
    String block = "港に朝市が立つ。魚は「安い。」と評判だ！".repeat(100);
    assertThat(segmenter.segment(block)).hasSize(200);
  }

  @Test
  void cutsAQuoteThatIsTooLongToBeOne() {
    String block = "彼は「" + "海は青い。".repeat(1_000) + "」と言った。";
    assertThat(segmenter.segment(block)).hasSizeGreaterThan(900);
  }

  @Test
  void mayBeUsedAgainAfterAnotherBlock() {
    List<Sentence> first = segmenter.segment("来た。見た。");
    segmenter.segment("「閉じない。");
    assertThat(segmenter.segment("来た。見た。")).isEqualTo(first);
  }

  @Test
  void standsWhateverCharactersCome() {
    Random random = new Random(20_230_401);
    for (int i = 0; i < 20_000; i++) {
      String block = randomBlock(random);
      assertKeepsEveryCharacter(block);
    }
  }

  /** A clause that says who spoke is looked for beyond the sentence, so it is left out here. */
  @Test
  void leavesTheSentencesOfRandomTextAsTheyAre() {
    Random random = new Random(4_711);
    for (int i = 0; i < 20_000; i++) {
      for (String sentence : texts(randomBlock(random).replaceAll("他說|喊道", "彼"))) {
        assertThat(texts(sentence)).containsExactly(sentence);
      }
    }
  }

  private static String randomBlock(Random random) {
    StringBuilder block = new StringBuilder();
    for (int length = random.nextInt(30); length > 0; length--) {
      block.append(ALPHABET.get(random.nextInt(ALPHABET.size())));
    }
    return block.toString();
  }

  private void assertKeepsEveryCharacter(String block) {
    int end = 0;
    StringBuilder kept = new StringBuilder();
    for (Sentence sentence : segmenter.segment(block)) {
      assertThat(sentence.span().start()).isGreaterThanOrEqualTo(end);
      end = sentence.span().end();
      assertThat(block.substring(sentence.span().start(), end)).isEqualTo(sentence.text());
      kept.append(sentence.text());
    }
    assertThat(visible(kept.toString())).isEqualTo(visible(block));
  }

  private static String visible(String text) {
    return text.replaceAll("[\\s\\p{Z}]", "");
  }

  private List<String> texts(String block) {
    return segmenter.segment(block).stream().map(Sentence::text).toList();
  }
}
