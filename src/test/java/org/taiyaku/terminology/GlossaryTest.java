package org.taiyaku.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class GlossaryTest {

  private static final List<ArticleTerms> ARTICLES =
      List.of(
          terms("a", "大学の人材流出が続く。", "大學的人才流失持續。"),
          terms("b", "人材の流出を防ぐ。", "防止人才外流。", "推論モデルを使う。", "使用推理模型。"),
          terms("c", "人材流出は深刻だ。", "人才流失很嚴重。", "推論モデルは速い。", "推理模型很快。"),
          terms("d", "推論モデルの価格", "推論模型的價格"),
          terms("e", "支払いを済ませた。", "付款已完成。", "支払いは円で。", "付款請用日圓。"),
          terms("f", "銀行で支払いをする。", "在銀行支付。"));

  @RepeatedTest(12)
  void isTheSameInAnyOrderAndGrouping(RepetitionInfo repetition) {
    List<ArticleTerms> shuffled = new ArrayList<>(ARTICLES);
    Random random = new Random(repetition.getCurrentRepetition());
    Collections.shuffle(shuffled, random);
    int cut = random.nextInt(shuffled.size() + 1);
    Glossary merged = Glossary.merge(shuffled.subList(cut, shuffled.size()));
    merged.add(Glossary.merge(shuffled.subList(0, cut)));
    for (Strictness strictness : Strictness.values()) {
      assertThat(merged.rows(strictness)).isEqualTo(Glossary.merge(ARTICLES).rows(strictness));
    }
  }

  @Test
  void countsAndQuotes() {
    TermPair row = row("推論モデル", "推理模型");
    assertThat(row.articles()).isEqualTo(2);
    assertThat(row.jaCount()).isEqualTo(2);
    assertThat(row.zhCount()).isEqualTo(2);
    assertThat(row.reading()).isEqualTo("スイロンモデル");
    assertThat(row.exampleJa()).contains("推論モデル");
    assertThat(row.exampleZh()).contains("推理模型");
    assertThat(row.article()).isEqualTo("b");
    assertThat(row.place()).isEqualTo(1);
  }

  @Test
  void keepsFormsOfOneConceptInOneRow() {
    TermPair row = row("人材流出", "人才流失");
    assertThat(row.jaVariants()).contains("人材の流出");
    assertThat(row.zhVariants()).contains("人才外流");
    assertThat(row("推論モデル", "推理模型").zhVariants()).contains("推論模型");
  }

  @Test
  void namesTheOtherTranslationOfATerm() {
    assertThat(row("支払い", "支付").note()).contains("付款");
    assertThat(row("支払い", "付款").note()).contains("支付");
    assertThat(row("推論モデル", "推理模型").note()).isEmpty();
  }

  @Test
  void whatIsStricterHoldsNothingNew() {
    Glossary glossary = Glossary.merge(ARTICLES);
    List<TermPair> strict = glossary.rows(Strictness.STRICT);
    List<TermPair> normal = glossary.rows(Strictness.NORMAL);
    List<TermPair> loose = glossary.rows(Strictness.LOOSE);
    assertThat(strict).allMatch(row -> holds(normal, row));
    assertThat(normal).allMatch(row -> holds(loose, row));
  }

  private static boolean holds(List<TermPair> rows, TermPair wanted) {
    return rows.stream()
        .anyMatch(
            row ->
                (row.ja().equals(wanted.ja()) || row.jaVariants().contains(wanted.ja()))
                    && (row.zh().equals(wanted.zh()) || row.zhVariants().contains(wanted.zh())));
  }

  @Test
  void aNameLeftAsItIsStandsInALooseGlossaryOnly() {
    ArticleTerms article = terms("g", "Metaは推論モデルを公開した。", "Meta發布了推理模型。");
    Glossary glossary = Glossary.merge(List.of(article));
    assertThat(glossary.rows(Strictness.LOOSE)).extracting(TermPair::ja).contains("Meta");
    assertThat(glossary.rows(Strictness.NORMAL)).extracting(TermPair::ja).doesNotContain("Meta");
    assertThat(glossary.rejections(Strictness.NORMAL, 100))
        .anySatisfy(
            rejection -> {
              assertThat(rejection.zh()).isEqualTo("Meta");
              assertThat(rejection.reason()).isEqualTo("the same on both sides");
            });
  }

  @Test
  void whatIsLeftOutIsBoundedAndTheBestComesFirst() {
    Glossary glossary = Glossary.merge(ARTICLES);
    List<Rejection> all = glossary.rejections(Strictness.STRICT, 1_000);
    assertThat(all).hasSizeGreaterThan(3);
    Set<String> rows = new HashSet<>();
    for (TermPair row : glossary.rows(Strictness.STRICT)) {
      rows.add(row.ja());
      rows.add(row.zh());
    }
    assertThat(all)
        .isSortedAccordingTo(
            Comparator.comparing((Rejection r) -> rows.contains(r.ja()) || rows.contains(r.zh()))
                .thenComparing(r -> -r.worth()));
    assertThat(glossary.rejections(Strictness.STRICT, 3)).isEqualTo(all.subList(0, 3));
  }

  @Test
  void whatIsTheSameOnBothSidesIsRescuedLast() {
    ArticleTerms article =
        terms("h", "Why Open Models Lose", "Why Open Models Lose", "発注は今日だ。", "訂購是今天。");
    List<Rejection> all = Glossary.merge(List.of(article)).rejections(Strictness.STRICT, 100);
    assertThat(all).hasSizeGreaterThan(1);
    assertThat(all.get(0).ja()).isNotEqualTo(all.get(0).zh());
    assertThat(all.get(all.size() - 1).ja()).isEqualTo(all.get(all.size() - 1).zh());
  }

  @Test
  void aBatchTakesNothingFromWhatAnArticleGivesAlone() {
    List<TermPair> batch = Glossary.merge(ARTICLES).rows(Strictness.LOOSE);
    for (ArticleTerms article : ARTICLES) {
      List<TermPair> alone = Glossary.merge(List.of(article)).rows(Strictness.LOOSE);
      assertThat(alone).allMatch(row -> holds(batch, row));
    }
  }

  @Test
  void otherArticlesConfirmAPairButDoNotMakeAGeneralWordATerm() {
    Judged alone = judged("システム", terms("i", "古いシステムを捨てた。", "丟掉舊的系統。"));
    Judged often =
        judged(
            "システム",
            terms("i", "古いシステムを捨てた。", "丟掉舊的系統。"),
            terms("j", "彼はシステムを見た。", "他看了系統。"),
            terms("k", "そのシステムは高い。", "那個系統很貴。"));
    assertThat(often.confidence()).isGreaterThan(alone.confidence());
    assertThat(often.passing()).isEqualTo(alone.passing());
  }

  @Test
  void whatOtherArticlesTakeOutOfDoubtIsWorthMore() {
    PairEvidence pair = terms("i", "古いシステムを捨てた。", "丟掉舊的系統。").pairs().get(0);
    Standing doubtful = new Standing(pair, 0.5, 0.3);
    assertThat(doubtful.judged(0.7).passing()).isGreaterThan(doubtful.judged(0.5).passing());
    assertThat(doubtful.judged(0.4)).isEqualTo(doubtful.judged(0.5));
  }

  private static Judged judged(String ja, ArticleTerms... articles) {
    return Glossary.merge(List.of(articles)).judged().stream()
        .filter(judged -> judged.pair().best().ja().equals(ja))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void saysWhatSpeaksAgainstAPair() {
    List<Rejection> all = Glossary.merge(ARTICLES).rejections(Strictness.STRICT, 1_000);
    assertThat(all)
        .filteredOn(rejection -> rejection.reason().startsWith("confidence below"))
        .isNotEmpty()
        .allMatch(rejection -> rejection.reason().matches("confidence below 0\\.85: [a-zA-Z, ]+"));
  }

  private static TermPair row(String ja, String zh) {
    return Glossary.merge(ARTICLES).rows(Strictness.LOOSE).stream()
        .filter(row -> row.ja().equals(ja) && row.zh().equals(zh))
        .findFirst()
        .orElseThrow(() -> new AssertionError(ja + "/" + zh));
  }

  private static ArticleTerms terms(String name, String... lines) {
    return Texts.EXTRACTOR.extract(Texts.article(name, lines));
  }
}
