package org.taiyaku.terminology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taiyaku.lexicon.TrainedLexicon;
import org.taiyaku.lexicon.TrainedWord;
import org.taiyaku.text.FoldedText;

/** How pairs come about that no lexicon holds, each by its own kind of evidence. */
class TermExtractorTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    // one part by the lexicon, the other by a shared character and by elimination
    "人材流出/人才流失, 大学の人材流出が止まらない。, 大學的人才流失無法遏止。",
    // the same characters, in another form
    "開発障害/開發障礙, 開発障害が相次いだ。, 開發障礙接連發生。",
    // a loanword and a noun, both by the lexicon
    "推論モデル/推理模型, 新しい推論モデルを試した。, 試用了新的推理模型。",
    // a katakana compound, which is one word to Kuromoji
    "コンテキストウィンドウ/上下文窗口, コンテキストウィンドウを広げた。, 擴大了上下文窗口。",
    // a part that Chinese leaves out
    "クローズドソースモデル/閉源模型, 会社はクローズドソースモデルに戻った。, 公司回到了閉源模型。",
    "競合他社/競爭對手, 競合他社が値段を下げた。, 競爭對手降低了價格。",
    "超知能研究所/超智慧實驗室, 昨年「超知能研究所」を開いた。, 去年開設了「超智慧實驗室」。",
    "計算リソース/運算資源, 計算リソースが足りない。, 運算資源不足。"
  })
  void findsCompoundsByTheirParts(String pair, String ja, String zh) {
    assertThat(Texts.pairs(Strictness.LOOSE, ja, zh)).contains(pair);
  }

  @Test
  void findsAPhraseWithoutItsParticle() {
    assertThat(Texts.pairs(Strictness.LOOSE, "値上げはコミュニティの反発を招いた。", "漲價引發了社群反彈。"))
        .contains("コミュニティの反発/社群反彈");
  }

  @Test
  void explainsAwayWhatAnotherPairHasTaken() {
    List<String> pairs = Texts.pairs(Strictness.LOOSE, "銀行口座と銀行の口座番号を確かめる。", "核對銀行帳戶與銀行的帳號。");
    assertThat(pairs).contains("銀行口座/銀行帳戶").doesNotContain("銀行/帳戶", "口座/銀行");
  }

  @Test
  void learnsFromRepetitionWhatNoLexiconHolds() {
    String[] lines = {
      "ゾルバ膜を洗う。", "清洗祖巴薄膜。",
      "ゾルバ膜は高い。", "祖巴薄膜很貴。",
      "工場は古い。", "工廠老舊。",
      "そこでゾルバ膜が選ばれた。", "於是選了祖巴薄膜。",
      "電気も止まった。", "也停電了。",
      "雨が降った。", "下雨了。"
    };
    assertThat(Texts.pairs(Strictness.LOOSE, lines)).contains("ゾルバ膜/祖巴薄膜");
  }

  @Test
  void findsNamesBySound() {
    assertThat(Texts.pairs(Strictness.LOOSE, "ポンペオ長官は平壌を訪れた。", "蓬佩奧 (Pompeo) 國務卿訪問了平壤。"))
        .containsAnyOf("ポンペオ/蓬佩奧", "ポンペオ長官/蓬佩奧");
  }

  @Test
  void findsNamesByTheOriginalInABracket() {
    List<String> pairs =
        Texts.pairs(
            Strictness.LOOSE,
            "司会のカースティ・ヤング氏は休んだ。",
            "主持人楊格 (Kirsty Young) 請假。",
            "Metaの「Fundamental AI Research」（FAIR）が移った。",
            "Meta的「基礎AI研究院」（FAIR）搬遷了。");
    assertThat(pairs).contains("カースティ・ヤング/楊格", "Fundamental AI Research/基礎AI研究院");
  }

  @Test
  void namesAreWholeOnBothSidesOrTheirLastPartIs() {
    List<String> pairs =
        Texts.pairs(
            Strictness.NORMAL,
            "新人のマルコ・ベリッチが選ばれた。",
            "由新秀馬可‧貝里奇（Marko Berić）獲得。",
            "講師：国立美術館学芸員ヘンドリック・ファン・デル・ミーア氏",
            "講者：國家博物館研究員亨德里克‧范德米爾",
            "アンデルス・リンドクヴィスト監督は泣いた。",
            "總教練林德奎斯特（Anders Lindqvist）哭了。",
            "主将の三輪健太朗が決めた。",
            "隊長三輪健太朗辦到了。");
    assertThat(pairs)
        .contains(
            "マルコ・ベリッチ/馬可‧貝里奇", "ヘンドリック・ファン・デル・ミーア/亨德里克‧范德米爾", "アンデルス・リンドクヴィスト/林德奎斯特", "三輪健太朗/三輪健太朗")
        .doesNotContain("マルコ・ベリッチ/貝里奇", "マルコ/馬可", "ヘンドリック/亨德里克", "三輪/三輪");
  }

  @Test
  void aNameStandsWithItsWholeTitleOrWithout() {
    List<String> pairs =
        Texts.pairs(
            Strictness.NORMAL,
            "干潟生態学者ヘンドリック・ヤンセンさんが務めた。",
            "由泥灘地生態學者亨德里克‧揚森（Hendrik Jansen）擔任。",
            "国務長官マイク・ポンペオ氏が訪れた。",
            "國務卿邁克·蓬佩奧來訪。");
    assertThat(pairs)
        .contains("干潟生態学者ヘンドリック・ヤンセン/泥灘地生態學者亨德里克‧揚森", "ヘンドリック・ヤンセン/亨德里克‧揚森")
        .contains("マイク・ポンペオ/邁克·蓬佩奧")
        .doesNotContain("干潟生態学者ヘンドリック/泥灘地生態學者亨德里克")
        .noneMatch(pair -> pair.startsWith("生態学者ヘンドリック"));
  }

  @Test
  void amountsAndNumbersOfClausesAreNoTerms() {
    List<String> pairs =
        Texts.pairs(
            Strictness.LOOSE,
            "一般1,200円、大学生800円",
            "一般1,200日圓，大學生800日圓",
            "しょうが 1かけ",
            "薑 1小塊",
            "醤油 大さじ2",
            "醬油 2大匙",
            "第10条（連帯保証人）",
            "第10條（連帶保證人）");
    assertThat(pairs)
        .contains("大学生/大學生", "醤油/醬油", "連帯保証人/連帶保證人")
        .noneMatch(pair -> pair.chars().anyMatch(Character::isDigit));
  }

  @Test
  void aVerbIsATermOnlyInTheFormOfANoun() {
    String[] lines = {"銀行口座に振り込んで支払う。", "匯入銀行帳戶。", "埋め立てで土地を広げた。", "以填海擴大土地。"};
    assertThat(Texts.pairs(Strictness.LOOSE, lines))
        .noneMatch(pair -> pair.startsWith("振り込ん/"))
        .anyMatch(pair -> pair.startsWith("埋め立て/"));
  }

  @Test
  void aClauseOfFormalChineseIsNoPartOfATerm() {
    String[] lines = {"別紙物件目録記載の建物について契約する。", "就附件標的目錄所載之房屋訂立契約。"};
    assertThat(Texts.pairs(Strictness.LOOSE, lines)).noneMatch(pair -> pair.contains("所載"));
  }

  @Test
  void readsPartiesOfAContractAsWhatTheyAre() {
    assertThat(rows(Texts.article("a", "甲は乙に支払う。", "甲方支付乙方。")))
        .filteredOn(row -> row.ja().equals("甲"))
        .extracting(TermPair::reading)
        .containsExactly("コウ");
  }

  @Test
  void givesATranslationTheSuffixThatTheLexiconLeavesOff() {
    assertThat(Texts.pairs(Strictness.LOOSE, "冗長性を高める。", "提高冗餘度。")).contains("冗長性/冗餘度");
  }

  @Test
  void leavesUntranslatedWordsAndGeneralWordsOut() {
    List<String> pairs =
        Texts.pairs(Strictness.NORMAL, "今日の場合、GitHub Actions が必要だ。", "今天的情況需要 GitHub Actions。");
    assertThat(pairs).doesNotContain("GitHub Actions/GitHub Actions", "今日/今天", "場合/情況", "必要/需要");
  }

  @Test
  void isThePureFunctionOfItsArticle() {
    AlignedArticle article = Texts.article("a", "推論モデルを試した。", "試用了推理模型。", "推論モデルは速い。", "推理模型很快。");
    assertThat(rows(article)).isEqualTo(rows(article)).isNotEmpty();
  }

  @Test
  void findsNothingInNothing() {
    assertThat(Texts.pairs(Strictness.LOOSE)).isEmpty();
    assertThat(Texts.pairs(Strictness.LOOSE, "——", "……")).isEmpty();
  }

  @Test
  @Timeout(60)
  void isBoundedByTheLengthOfBeads() {
    String ja = "推論モデルと計算リソースと開発障害と人材流出、".repeat(60);
    String zh = "推理模型與運算資源與開發障礙與人才流失，".repeat(60);
    assertThatCode(() -> Texts.pairs(Strictness.LOOSE, ja, zh)).doesNotThrowAnyException();
    long start = System.nanoTime();
    Texts.pairs(Strictness.LOOSE, ja.repeat(100), zh.repeat(100));
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
  }

  @Test
  void givesNoReadingThatRestsOnADoubtfulCut() {
    List<TermPair> rows = rows(Texts.article("a", "再生水", "再生水", "非公開株式", "非公開股票"));
    assertThat(rows)
        .filteredOn(row -> row.ja().equals("再生水"))
        .extracting(TermPair::reading)
        .containsExactly("");
    assertThat(rows)
        .filteredOn(row -> row.ja().equals("非公開株式"))
        .extracting(TermPair::reading)
        .containsExactly("ヒコウカイカブシキ");
  }

  @Test
  void whatTheBatchTaughtExplainsTermsToo() {
    String ja = "父は焼酎を買った。";
    String zh = "父親買了米酒。";
    TrainedLexicon taught =
        new TrainedLexicon(List.of(new TrainedWord(fold("焼酎"), fold("米酒"), 800, 800, 3)));
    TermExtractor extractor =
        new TermExtractor(Texts.JAPANESE, Texts.CHINESE, Texts.LEXICON, taught, Decisions.NONE);
    AlignedArticle article = Texts.article("a", ja, zh);
    assertThat(rows(article)).extracting(TermPair::zh).doesNotContain("米酒");
    assertThat(Texts.rows(Texts.glossary(List.of(extractor.extract(article))), Strictness.LOOSE))
        .extracting(TermPair::zh)
        .contains("米酒");
  }

  private static String fold(String word) {
    return FoldedText.of(word).folded();
  }

  private static List<TermPair> rows(AlignedArticle article) {
    return Texts.rows(Texts.glossary(List.of(Texts.EXTRACTOR.extract(article))), Strictness.LOOSE);
  }
}
