package org.taiyaku.terminology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taiyaku.scratch.Scratch;
import org.taiyaku.scratch.ScratchFailed;

class GlossaryTest {

  private static final Decisions FORBIDDEN =
      Decisions.of(List.of(new Decision("支払い", "付款", Decision.Verdict.FORBIDDEN, "")));

  private static final List<ArticleTerms> ARTICLES =
      List.of(
          terms("a", "大学の人材流出が続く。", "大學的人才流失持續。"),
          terms("b", "人材の流出を防ぐ。", "防止人才外流。", "推論モデルを使う。", "使用推理模型。"),
          terms("c", "人材流出は深刻だ。", "人才流失很嚴重。", "推論モデルは速い。", "推理模型很快。"),
          terms("d", "推論モデルの価格", "推論模型的價格"),
          terms("e", "支払いを済ませた。", "付款已完成。", "支払いは円で。", "付款請用日圓。"),
          terms("f", "銀行で支払いをする。", "在銀行支付。"));

  @TempDir Path below;

  @RepeatedTest(12)
  void isTheSameInAnyOrderAndGrouping(RepetitionInfo repetition) throws IOException {
    List<ArticleTerms> shuffled = new ArrayList<>(ARTICLES);
    Random random = new Random(repetition.getCurrentRepetition());
    Collections.shuffle(shuffled, random);
    Path folder = Files.createDirectories(below.resolve("made"));
    try (Scratch scratch = new Scratch(folder)) {
      Glossary spilled = new Glossary(scratch, 1 + random.nextInt(5), Judge.FITTED);
      grouped(shuffled, random).forEach(spilled::add);
      spilled.drop(FORBIDDEN);
      Glossary held = Texts.glossary(ARTICLES);
      held.drop(FORBIDDEN);
      for (Strictness strictness : Strictness.values()) {
        assertSame(spilled.select(strictness), held.select(strictness));
      }
    }
    assertThat(folder).isEmptyDirectory();
  }

  /** What articles say of pairs, some of it added up. */
  private static Collection<Standing> grouped(List<ArticleTerms> articles, Random random) {
    Map<String, Standing> pairs = new LinkedHashMap<>();
    int number = 0;
    for (ArticleTerms article : articles) {
      number += random.nextInt(2);
      for (Standing pair : article.standings()) {
        pairs.merge(number + pair.jaKey() + '\t' + pair.zhKey(), pair, Standing::plus);
      }
    }
    return pairs.values();
  }

  private static void assertSame(Selection selection, Selection wanted) {
    Collection<TermPair> rows = selection.rows();
    assertThat(rows).hasSameSizeAs(wanted.rows());
    for (int again = 0; again < 2; again++) {
      assertThat(rows).containsExactlyElementsOf(wanted.rows());
    }
    for (int most : new int[] {0, 1, 4, 1_000}) {
      assertThat(selection.rejections(most)).isEqualTo(wanted.rejections(most));
    }
  }

  @Test
  void aDiskThatCannotBeWrittenIsNamed() throws IOException {
    Path taken = Files.writeString(below.resolve("taken"), "a file");
    Glossary glossary = new Glossary(new Scratch(taken), 3, Judge.FITTED);
    assertThatThrownBy(() -> ARTICLES.forEach(glossary::add))
        .isInstanceOf(ScratchFailed.class)
        .hasMessageStartingWith(taken + ": no temporary file can be written here: ");
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
    Glossary glossary = Texts.glossary(ARTICLES);
    List<TermPair> strict = Texts.rows(glossary, Strictness.STRICT);
    List<TermPair> normal = Texts.rows(glossary, Strictness.NORMAL);
    List<TermPair> loose = Texts.rows(glossary, Strictness.LOOSE);
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
    Glossary glossary = Texts.glossary(List.of(article));
    assertThat(Texts.rows(glossary, Strictness.LOOSE)).extracting(TermPair::ja).contains("Meta");
    assertThat(Texts.rows(glossary, Strictness.NORMAL))
        .extracting(TermPair::ja)
        .doesNotContain("Meta");
    assertThat(glossary.select(Strictness.NORMAL).rejections(100))
        .anySatisfy(
            rejection -> {
              assertThat(rejection.zh()).isEqualTo("Meta");
              assertThat(rejection.reason()).isEqualTo("the same on both sides");
            });
  }

  @Test
  void whatIsLeftOutIsBoundedAndTheBestComesFirst() {
    Glossary glossary = Texts.glossary(ARTICLES);
    List<Rejection> all = glossary.select(Strictness.STRICT).rejections(1_000);
    assertThat(all).hasSizeGreaterThan(3);
    Set<String> rows = new HashSet<>();
    for (TermPair row : Texts.rows(glossary, Strictness.STRICT)) {
      rows.add(row.ja());
      rows.add(row.zh());
    }
    assertThat(all)
        .isSortedAccordingTo(
            Comparator.comparing((Rejection r) -> rows.contains(r.ja()) || rows.contains(r.zh()))
                .thenComparing(r -> -r.worth()));
    assertThat(glossary.select(Strictness.STRICT).rejections(3)).isEqualTo(all.subList(0, 3));
  }

  @Test
  void whatIsTheSameOnBothSidesIsRescuedLast() {
    ArticleTerms article =
        terms("h", "Why Open Models Lose", "Why Open Models Lose", "発注は今日だ。", "訂購是今天。");
    List<Rejection> all =
        Texts.glossary(List.of(article)).select(Strictness.STRICT).rejections(100);
    assertThat(all).hasSizeGreaterThan(1);
    assertThat(all.get(0).ja()).isNotEqualTo(all.get(0).zh());
    assertThat(all.get(all.size() - 1).ja()).isEqualTo(all.get(all.size() - 1).zh());
  }

  @Test
  void aBatchTakesNothingFromWhatAnArticleGivesAlone() {
    List<TermPair> batch = Texts.rows(Texts.glossary(ARTICLES), Strictness.LOOSE);
    for (ArticleTerms article : ARTICLES) {
      List<TermPair> alone = Texts.rows(Texts.glossary(List.of(article)), Strictness.LOOSE);
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

  @Test
  void ofEqualsWhatPrevailedMoreOftenComesFirst() {
    PairEvidence once = terms("i", "委員会は古い。", "委員會很舊。").pairs().get(0);
    PairEvidence here = terms("i", "鉄道を捨てた。", "丟掉鐵道。").pairs().get(0);
    PairEvidence twice = here.plus(terms("j", "鉄道を見た。", "他看了鐵道。").pairs().get(0));
    assertThat(once.jaKey()).isLessThan(twice.jaKey());

    List<Judged> equals =
        Stream.of(once, twice).map(pair -> Judged.of(pair, 0.9, 0.9, 0.5)).toList();

    assertThat(equals.stream().sorted(Judged.BEST_FIRST).map(Judged::pair))
        .containsExactly(twice, once);
    assertThat(
            equals.stream()
                .map(pair -> new Contender(pair, Strictness.LOOSE))
                .sorted(Contender.BEST_FIRST)
                .map(Contender::jaKey))
        .containsExactly(twice.jaKey(), once.jaKey());
  }

  private static Judged judged(String ja, ArticleTerms... articles) {
    return StreamSupport.stream(Texts.glossary(List.of(articles)).judged().spliterator(), false)
        .filter(judged -> judged.pair().best().ja().equals(ja))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void saysWhatSpeaksAgainstAPair() {
    List<Rejection> all = Texts.glossary(ARTICLES).select(Strictness.STRICT).rejections(1_000);
    assertThat(all)
        .filteredOn(rejection -> rejection.reason().startsWith("confidence below"))
        .isNotEmpty()
        .allMatch(rejection -> rejection.reason().matches("confidence below 0\\.85: [a-zA-Z, ]+"));
  }

  private static TermPair row(String ja, String zh) {
    return Texts.rows(Texts.glossary(ARTICLES), Strictness.LOOSE).stream()
        .filter(row -> row.ja().equals(ja) && row.zh().equals(zh))
        .findFirst()
        .orElseThrow(() -> new AssertionError(ja + "/" + zh));
  }

  private static ArticleTerms terms(String name, String... lines) {
    return Texts.EXTRACTOR.extract(Texts.article(name, lines));
  }
}
