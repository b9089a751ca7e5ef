package org.taiyaku.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taiyaku.lexicon.TrainedLexicon;

/** What looks well cut on either side alone is doubted where it does not fit the other side. */
class BordersTest {

  @ParameterizedTest(name = "{2}/{3}")
  @CsvSource({
    // verb and object have changed places
    "監視を強化する。, 強化監視, 監視を強化, 強化監視, false",
    "計算資源が要る。, 需要計算資源, 計算資源, 計算資源, true",
    // what Japanese puts behind a noun and Chinese before it has not
    "符号なし整数を読む。, 讀取無符號整數, 符号なし整数, 無符號整數, true",
    // both sides go on with the same character
    "金正恩が来た。, 金正恩來了, 金正, 金正, false",
    // a verb that stands for nothing
    "開発資料を見る。, 閱讀開發資料, 開発資料, 閱讀開發資料, false",
    "開発資料を見る。, 閱讀開發資料, 開発資料, 開發資料, true",
    // one side says something more
    "運送会社の住所, 地址, 運送会社の住所, 地址, false"
  })
  void doubtsWhatDoesNotFit(String ja, String zh, String from, String to, boolean fits) {
    assertThat(fit(ja, zh, from, to) == 1).isEqualTo(fits);
  }

  @Test
  void foreignWordsThatDifferStandForEachOtherByPlaceOnly() {
    assertThat(Borders.areDifferentForeignWords(stretch("README"), stretch("GitHub"))).isTrue();
    assertThat(Borders.areDifferentForeignWords(stretch("README"), stretch("README"))).isFalse();
    assertThat(Borders.areDifferentForeignWords(stretch("リャマ"), stretch("Llama"))).isFalse();
  }

  private static double fit(String ja, String zh, String from, String to) {
    AlignedBead bead = AlignedBead.of(ja, zh, 1, 0);
    BeadText text = new BeadText(bead, Texts.ja(ja), Texts.zh(zh), List.of(), List.of());
    Candidate left = candidate(text.ja(), from);
    Candidate right = candidate(text.zh(), to);
    BeadMatcher matcher =
        new BeadMatcher(Texts.LEXICON, TrainedLexicon.EMPTY, new Association(List.of()));
    PairScorer scorer = new PairScorer(text, matcher.links(text, matcher.otherLinks(text)));
    List<Link> inside = scorer.linksOf(left);
    return new Borders(text).fit(left, right, scorer.cover(left, right, inside), inside);
  }

  private static Candidate candidate(SideText side, String term) {
    int start = side.text().original().indexOf(term);
    return stretch(side.folded().substring(start, start + term.length()), start);
  }

  private static Candidate stretch(String key) {
    return stretch(org.taiyaku.text.FoldedText.of(key).folded(), 0);
  }

  private static Candidate stretch(String key, int start) {
    return new Candidate(
        start,
        start + key.length(),
        key,
        key,
        "",
        Candidate.Shape.RUN,
        1,
        1,
        org.taiyaku.segmentation.PartOfSpeech.NOUN);
  }
}
