package org.taiyaku.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taiyaku.pairing.Articles.RIVER_JA;
import static org.taiyaku.pairing.Articles.RIVER_OTHERWISE_ZH;
import static org.taiyaku.pairing.Articles.RIVER_ZH;
import static org.taiyaku.pairing.Articles.VIOLIN_JA;
import static org.taiyaku.pairing.Articles.VIOLIN_ZH;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taiyaku.text.Language;

/** What makes a pair, and what is refused. */
class EvidenceTest {

  @Test
  void contentPairsTwoDocumentsWhoseNamesTellNothing() {
    Pairing pairing =
        Pairer.pair(
            List.of(Articles.ja("001.txt", RIVER_JA), Articles.ja("002.txt", VIOLIN_JA)),
            List.of(Articles.zh("003.txt", VIOLIN_ZH), Articles.zh("004.txt", RIVER_ZH)));
    assertThat(pairing.pairs())
        .extracting(pair -> pair.ja() + " " + pair.zh())
        .containsExactly("001.txt 004.txt", "002.txt 003.txt");
  }

  @Test
  void articlesOnOneSubjectThatAreNoTranslationsAreRefused() {
    Pairing pairing =
        Pairer.pair(
            List.of(Articles.ja("a.txt", RIVER_JA)),
            List.of(Articles.zh("b.txt", RIVER_OTHERWISE_ZH)));
    assertThat(pairing.pairs()).isEmpty();
    assertThat(pairing.alone())
        .extracting(Alone::reason)
        .allSatisfy(reason -> assertThat(reason).contains("best .0").contains("below"));
  }

  @Test
  void theTranslationIsPreferredToAnotherArticleOnItsSubject() {
    Pairing pairing =
        Pairer.pair(
            List.of(Articles.ja("a.txt", RIVER_JA)),
            List.of(Articles.zh("b.txt", RIVER_OTHERWISE_ZH), Articles.zh("c.txt", RIVER_ZH)));
    assertThat(pairing.pairs()).extracting(DocumentPair::zh).containsExactly("c.txt");
    assertThat(pairing.alone()).hasSize(1);
    assertThat(pairing.alone().get(0).reason()).contains("which is paired with c.txt");
  }

  @Test
  void aCommonNameDoesNotMakeAPairOfWhatHasNothingElseInCommon() {
    Pairing pairing =
        Pairer.pair(
            List.of(Articles.ja("ja/harbour.md", RIVER_JA)),
            List.of(Articles.zh("zh-TW/harbour.md", VIOLIN_ZH)));
    assertThat(pairing.pairs()).isEmpty();
  }

  /** Half of the article on one side, so that names have something to add. */
  @ParameterizedTest
  @CsvSource({
    "ja/river.md, zh-TW/river.md",
    "docs/ja/floods/river.md, docs/zh-tw/floods/river.html",
    "river.ja.md, river.zh.md",
    "river_jp.txt, river_zh-Hant.txt",
    "日本語/river.md, 繁體中文/river.md",
    "left/river.md, right/river.md",
  })
  void aCommonNameIsEvidence(String ja, String zh) {
    assertThat(pairOf(ja, Map.of(), zh, Map.of()).evidence()).endsWith(", same name");
    assertThat(pairOf(ja, Map.of(), zh, Map.of()).score())
        .isGreaterThan(pairOf("a.txt", Map.of(), "b.txt", Map.of()).score());
  }

  @ParameterizedTest
  @CsvSource({
    "slug, river-floods, river-floods",
    "id, 20931, 20931",
    "permalink, /ja/posts/river/, /zh-TW/posts/river/",
    "canonical, https://ja.example.org/river, https://zh.example.org/river",
  })
  void anIdentifierInTheFrontMatterIsEvidence(String key, String ja, String zh) {
    assertThat(pairOf("a.md", Map.of(key, ja), "b.md", Map.of(key, zh)).evidence())
        .endsWith(", same name");
  }

  @ParameterizedTest
  @CsvSource({"0001.md, 0001.md", "000_ca5cb48d.txt, 000_ca5cb48d.zh.txt", "a1.md, a1.md"})
  void aNumberOrHashIsNoName(String ja, String zh) {
    assertThat(pairOf(ja, Map.of(), zh, Map.of()).evidence()).doesNotContain("same name");
  }

  @Test
  void aNameThatSeveralHaveTellsNothing() {
    Pairing pairing =
        Pairer.pair(
            List.of(Articles.ja("x/index.md", RIVER_JA), Articles.ja("y/index.md", VIOLIN_JA)),
            List.of(Articles.zh("p/index.md", VIOLIN_ZH), Articles.zh("q/index.md", RIVER_ZH)));
    assertThat(pairing.pairs())
        .extracting(DocumentPair::zh)
        .containsExactly("q/index.md", "p/index.md");
    assertThat(pairing.pairs())
        .allSatisfy(pair -> assertThat(pair.evidence()).doesNotContain("same name"));
  }

  @Test
  void aDuplicateIsLeftAloneForItsFirst() {
    Pairing pairing =
        Pairer.pair(
            List.of(Articles.ja("b.txt", RIVER_JA), Articles.ja("a.txt", RIVER_JA)),
            List.of(Articles.zh("z.txt", RIVER_ZH), Articles.zh("y.txt", RIVER_ZH)));
    assertThat(pairing.pairs())
        .extracting(pair -> pair.ja() + " " + pair.zh())
        .containsExactly("a.txt y.txt");
    assertThat(pairing.alone())
        .extracting(Alone::reason)
        .containsExactly("same text as a.txt", "same text as y.txt");
  }

  @Test
  void twoVersionsTooNearToTellAreBothRefused() {
    String[] edited = RIVER_ZH.clone();
    edited[0] = edited[0].replace("夏末", "夏季結束時");
    Pairing pairing =
        Pairer.pair(
            List.of(Articles.ja("a.txt", RIVER_JA)),
            List.of(Articles.zh("b.txt", RIVER_ZH), Articles.zh("c.txt", edited)));
    assertThat(pairing.pairs()).isEmpty();
    assertThat(pairing.alone().get(0).reason()).endsWith("too near to tell");
  }

  @Test
  void aBookIsNotTheTranslationOfAParagraph() {
    String[] book = new String[60];
    for (int i = 0; i < book.length; i++) {
      book[i] = RIVER_ZH[i % RIVER_ZH.length] + VIOLIN_ZH[i % VIOLIN_ZH.length];
    }
    Pairing pairing =
        Pairer.pair(
            List.of(Articles.ja("a.txt", RIVER_JA[0], RIVER_JA[1])),
            List.of(Articles.zh("b.txt", book)));
    assertThat(pairing.pairs()).isEmpty();
  }

  @Test
  void aDocumentWithNothingToCompareIsLeftAlone() {
    Pairing pairing =
        Pairer.pair(List.of(Articles.ja("a.txt", "はい。")), List.of(Articles.zh("b.txt", "…… 。")));
    assertThat(pairing.pairs()).isEmpty();
    assertThat(pairing.alone()).hasSize(2);
  }

  @Test
  void theContentScoreTellsTranslationsFromOthers() {
    Signature river = Articles.ja("a.txt", RIVER_JA);
    assertThat(Pairer.contentScore(river, Articles.zh("b.txt", RIVER_ZH)))
        .isGreaterThan(2 * Pairer.HARDLY_TRANSLATIONS);
    assertThat(Pairer.contentScore(river, Articles.zh("b.txt", VIOLIN_ZH)))
        .isLessThan(Pairer.HARDLY_TRANSLATIONS);
  }

  private static DocumentPair pairOf(
      String ja, Map<String, String> ofJa, String zh, Map<String, String> ofZh) {
    Pairing pairing =
        Pairer.pair(
            List.of(Articles.sign(ja, Language.JAPANESE, ofJa, RIVER_JA)),
            List.of(Articles.sign(zh, Language.TRADITIONAL_CHINESE, ofZh, RIVER_ZH)));
    assertThat(pairing.pairs()).hasSize(1);
    return pairing.pairs().get(0);
  }
}
