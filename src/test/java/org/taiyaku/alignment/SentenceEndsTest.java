package org.taiyaku.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.taiyaku.document.BlockKind;

class SentenceEndsTest {

  private static SentenceEnds of(String... texts) {
    return new SentenceEnds(
        new Side(
            Arrays.stream(texts)
                .map(
                    text ->
                        text.endsWith("。二。")
                            ? GeneratedPair.segment(text)
                            : Segment.ofSentence(text, 0, BlockKind.PARAGRAPH, 0))
                .toList()));
  }

  @Test
  void countsTheSentencesOfAStretch() {
    SentenceEnds ends = of("一。", "一。二。", "三。");
    assertThat(ends.sentences(0, 3)).isEqualTo(4);
    assertThat(ends.sentences(1, 2)).isEqualTo(2);
    assertThat(ends.sentences(2, 2)).isZero();
  }

  @Test
  void aHeadlineIsNoSentenceInALineOfItsOwnOrBeforeOne() {
    assertThat(of("國民投票登場", "公民在禮拜天投票。").sentences(0, 2)).isEqualTo(1);
    assertThat(of("国民投票の日国民が日曜日に投票する。").sentences(0, 1)).isEqualTo(1);
    assertThat(of("**「行く。」**").sentences(0, 1)).isEqualTo(1);
  }

  @Test
  void aHeadlineStandsBeforeASentence() {
    SentenceEnds ends = of("國民投票登場", "公民在禮拜天投票。", "結果未定。");
    assertThat(ends.headlinesJoined(0, 2)).isEqualTo(1);
    assertThat(ends.headlinesJoined(0, 1)).isZero();
    assertThat(ends.headlinesJoined(1, 3)).isZero();
  }

  @Test
  void marksAfterTheEndOfASentenceDoNotHideIt() {
    assertThat(of("**「行く。」**", "雨だ。").headlinesJoined(0, 2)).isZero();
  }

  @Test
  void aPartOfASentenceIsNoHeadline() {
    assertThat(of("雨が降ったので、", "行かなかった。").headlinesJoined(0, 2)).isZero();
    assertThat(of("**資產**：", "資產是有價值的事物。").headlinesJoined(0, 2)).isZero();
  }

  @Test
  void headlinesAloneAreNotJoinedWithSentences() {
    assertThat(of("見出し", "小見出し").headlinesJoined(0, 2)).isZero();
  }
}
