package org.taiyaku.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taiyaku.document.BlockKind;

class PunctuationModelTest {

  private static Side side(String... texts) {
    List<Segment> segments =
        Arrays.stream(texts)
            .map(text -> Segment.ofSentence(text, 0, BlockKind.PARAGRAPH, 0))
            .toList();
    return new Side(segments);
  }

  private static final Side JA = side("「行きますか」と彼は聞いた。", "答えはなかった。", "「なぜ。", "分からない」", "雨が降っていた。");
  private static final Side ZH = side("他問：「要去嗎？」", "沒有回答。", "「為什麼？", "不知道」", "下著雨。");

  private final PunctuationModel model = new PunctuationModel(JA, ZH);

  private double score(int ja, int zh) {
    return model.score(ja, ja + 1, zh, zh + 1);
  }

  @Test
  void aQuotationIsLikelierAQuotation() {
    assertThat(score(0, 0)).isPositive().isGreaterThan(score(0, 1));
    assertThat(score(1, 0)).isNegative();
  }

  @Test
  void whatBeginsAQuotationIsNotWhatEndsOne() {
    assertThat(score(3, 3)).isPositive();
    assertThat(score(3, 2)).isNegative();
  }

  @Test
  void aBeadHasWhatItsSegmentsHave() {
    assertThat(model.score(2, 4, 2, 4)).isGreaterThan(model.score(2, 3, 2, 4));
  }

  @Test
  void japaneseAsksWithoutAQuestionMarkToo() {
    PunctuationModel asking =
        new PunctuationModel(side("どうするか。", "しかし雨だ。", "行く。"), side("怎麼辦？", "但是下雨。", "去。"));
    assertThat(asking.score(0, 1, 0, 1)).isPositive();
    assertThat(asking.score(1, 2, 0, 1)).isNegative();
  }

  @Test
  void whatIsAnnouncedIsAnnouncedInBoth() {
    PunctuationModel announcing =
        new PunctuationModel(
            side("次を学ぶ：", "終わり。", "10:30に始まる。"), side("學習以下內容：", "結束。", "他說：「開始了。」"));
    assertThat(announcing.score(0, 1, 0, 1)).isPositive();
    assertThat(announcing.score(1, 2, 0, 1)).isNegative();
    assertThat(announcing.score(2, 3, 0, 1)).isEqualTo(announcing.score(1, 2, 0, 1));
    assertThat(announcing.score(0, 1, 2, 3)).isLessThan(announcing.score(1, 2, 2, 3));
  }

  @Test
  void marksThatHardlyOccurSayNothing() {
    String[] plain = new String[200];
    Arrays.fill(plain, "雨が降る。");
    plain[0] = "「雨」";
    PunctuationModel rare = new PunctuationModel(side(plain), side("下雨。", "下雨。"));
    assertThat(rare.score(0, 1, 0, 1)).isZero();
  }
}
