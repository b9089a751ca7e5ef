package org.taiyaku.terminology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taiyaku.segmentation.JapaneseTokenizer;
import org.taiyaku.terminology.Decision.Verdict;

class DecidedRowsTest {

  private static final JapaneseTokenizer TOKENIZER = new JapaneseTokenizer();

  private static final List<AlignedArticle> ARTICLES =
      List.of(
          Texts.article("a", "大学の人材流出が続く。", "大學的人才流失持續。", "推論モデルを使う。", "使用推理模型。"),
          Texts.article("b", "人材の流出を防ぐ。", "防止人才外流。", "AI、AIMと推論モデルだ。", "AI和AIM以及推理模型。"),
          Texts.article("c", "台湾の経済は強い。", "台灣的經濟很強。"));

  private static Decision approved(String ja, String zh) {
    return new Decision(ja, zh, Verdict.APPROVED, "");
  }

  private static Decision forbidden(String ja, String zh) {
    return new Decision(ja, zh, Verdict.FORBIDDEN, "");
  }

  private static DecidedRows rows(Decision... decided) {
    Decisions decisions = Decisions.of(Arrays.asList(decided));
    Glossary glossary = Texts.glossary(ARTICLES.stream().map(Texts.EXTRACTOR::extract).toList());
    glossary.drop(decisions);
    ApprovedFinder finder = new ApprovedFinder(decisions, TOKENIZER);
    List<ApprovedSighting> seen = new ArrayList<>();
    ARTICLES.forEach(article -> seen.addAll(finder.find(article)));
    Collection<TermPair> found = glossary.select(Strictness.LOOSE).rows();
    DecidedRows rows = DecidedRows.of(found, seen, decisions);
    Collections.reverse(seen);
    DecidedRows again = DecidedRows.of(found, seen, decisions);
    assertThat(again.approved()).isEqualTo(rows.approved());
    assertThat(again.proposed()).hasSize(rows.proposed().size());
    assertThat(again.proposed()).containsExactlyElementsOf(rows.proposed());
    return rows;
  }

  @Test
  void approvedPairsStandWhereTheyOccur() {
    DecidedRows rows = rows(approved("推論モデル", "推理模型"), approved("図書館", "圖書館"));

    assertThat(rows.approved()).hasSize(1);
    TermPair row = rows.approved().get(0);
    assertThat(row.ja()).isEqualTo("推論モデル");
    assertThat(row.reading()).isEqualTo("スイロンモデル");
    assertThat(row.articles()).isEqualTo(2);
    assertThat(row.jaCount()).isEqualTo(2);
    assertThat(row.article()).isEqualTo("a");
    assertThat(row.exampleZh()).contains("推理模型");
    assertThat(rows.proposed()).noneMatch(other -> other.ja().equals("推論モデル"));
  }

  @Test
  void approvedPairsAreShownAsDecided() {
    TermPair row = rows(approved("台湾", "臺灣")).approved().get(0);

    assertThat(row.zh()).isEqualTo("臺灣");
    assertThat(row.zhVariants()).containsExactly("台灣");
    assertThat(rows(approved("台湾", "臺灣"), forbidden("台湾", "台灣")).approved().get(0).zhVariants())
        .isEmpty();
  }

  @Test
  void approvedPairsTakeUpTheirForms() {
    TermPair row = rows(approved("人材流出", "人才流失")).approved().get(0);

    assertThat(row.jaVariants()).contains("人材の流出");
    assertThat(row.zhVariants()).contains("人才外流");
  }

  @Test
  void forbiddenPairsStandNowhere() {
    DecidedRows rows = rows(forbidden("推論モデル", "推理模型"), forbidden("人材の流出", "人才外流"));

    assertThat(rows.proposed())
        .noneMatch(row -> row.ja().equals("推論モデル") && row.zh().equals("推理模型"))
        .allSatisfy(row -> assertThat(row.zhVariants()).doesNotContain("人才外流"));
  }

  @Test
  void whatDiffersFromAnApprovedPairSaysSo() {
    assertThat(rows(approved("推論モデル", "推斷機")).proposed())
        .filteredOn(row -> row.ja().equals("推論モデル"))
        .singleElement()
        .satisfies(row -> assertThat(row.note()).startsWith("differs from the approved 推斷機"));
  }

  @Test
  void latinWordsAreNotFoundInLongerOnes() {
    assertThat(rows(approved("AI", "AI")).approved())
        .singleElement()
        .satisfies(row -> assertThat(row.jaCount()).isEqualTo(1));
  }

  @Test
  void noTermIsFoundInsideALongerWord() {
    AlignedArticle article =
        Texts.article("a", "カーボンニュートラルの株式会社。", "碳中和的股票公司。", "カーボンの株を買う。", "買碳的股票。");
    Decisions decisions = Decisions.of(List.of(approved("カーボン", "碳"), approved("株", "股票")));

    assertThat(new ApprovedFinder(decisions, TOKENIZER).find(article))
        .extracting(sighting -> sighting.decision().ja(), sighting -> sighting.jaCount())
        .containsExactlyInAnyOrder(tuple("カーボン", 1), tuple("株", 1));
  }

  @Test
  void withoutDecisionsNothingChanges() {
    Glossary glossary = Texts.glossary(ARTICLES.stream().map(Texts.EXTRACTOR::extract).toList());

    assertThat(rows().approved()).isEmpty();
    assertThat(rows().proposed()).containsExactlyElementsOf(Texts.rows(glossary, Strictness.LOOSE));
  }
}
