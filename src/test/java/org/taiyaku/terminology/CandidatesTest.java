package org.taiyaku.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidatesTest {

  @ParameterizedTest
  @CsvSource({
    "水素燃料電池の寿命が延びた。, 水素燃料電池",
    "水素燃料電池の寿命が延びた。, 燃料電池",
    "水素燃料電池の寿命が延びた。, 水素燃料電池の寿命",
    "新しいAIモデルを公開した。, AIモデル",
    "新しいAIモデルを公開した。, 新しいAIモデル",
    "HTML 要素を並べる。, HTML 要素",
    "ジョン・スミス氏が語った。, ジョン・スミス",
    "一方的な変更に反対する。, 一方的な変更",
    "失われた信頼を取り戻す。, 失われた信頼",
    "自動化された工場で働く。, 自動化された工場",
    "埋め立てが進んだ。, 埋め立て",
    "橋の長さを測る。, 橋の長さ",
    "データセンターの電力を減らす。, データセンター",
    "ｶﾞﾗｽの原料を運ぶ。, ｶﾞﾗｽ",
    "符号なし整数を読む。, 符号なし整数",
    "ザラク・ボンテーノが来た。, ザラク・ボンテーノ",
    "ザラク・ボンテーノが来た。, ボンテーノ",
    "各工場が結果を送る。, 工場",
    "回収率85%に達した。, 回収率"
  })
  void findsJapaneseCandidates(String text, String candidate) {
    assertThat(ja(text)).contains(candidate);
  }

  @ParameterizedTest
  @CsvSource({
    "各工場が結果を送る。, 各工場",
    "14人が2年間働いた。, 14人",
    "14人が2年間働いた。, 2年間",
    "2023年に始まった。, 2023年",
    "山田さんが来た。, さん",
    "技術的な問題だ。, 的",
    "回収率85%に達した。, 回収率85",
    "資料を読み込んだ。, 読み込ん",
    "約束なしで会う。, 約束なし"
  })
  void leavesCountsAndSuffixesAlone(String text, String candidate) {
    assertThat(ja(text)).doesNotContain(candidate);
  }

  @ParameterizedTest
  @CsvSource({
    "氫燃料電池的壽命延長了。, 氫燃料電池",
    "氫燃料電池的壽命延長了。, 氫燃料電池的壽命",
    "分配運算資源並不容易。, 運算資源",
    "閉源模型與開源模型, 閉源模型",
    "約翰·史密斯表示, 約翰·史密斯",
    "設定 IP 位址之後, IP 位址",
    "未授權存取將被記錄, 未授權存取",
    "他提供一種冗餘機制, 冗餘機制",
    "請參考第三方服務, 第三方服務",
    "基礎AI研究院宣布, 基礎AI研究院"
  })
  void findsChineseCandidates(String text, String candidate) {
    assertThat(zh(text)).contains(candidate);
  }

  @ParameterizedTest
  @CsvSource({
    "他提供一種冗餘機制, 一種冗餘機制",
    "他提供一種冗餘機制, 種冗餘機制",
    "分為三個階段進行, 個階段",
    "他並在README說明, 在README",
    "他並在README說明, 並在README"
  })
  void beginsNoChineseCandidateByCountingOrWithAPreposition(String text, String candidate) {
    assertThat(zh(text)).doesNotContain(candidate);
  }

  @ParameterizedTest
  @CsvSource({
    "未授權存取將被記錄, 授權存取, 未授權存取",
    "設定 Pull Request 範本, Request, Pull Request",
    "氫燃料電池的壽命延長, 氫燃料電池的壽命, 氫燃料電池"
  })
  void doubtsWhatIsCutWorse(String text, String worse, String better) {
    assertThat(quality(text, worse)).isLessThan(quality(text, better));
  }

  @Test
  void aNounAfterThereIsNoIsCutWell() {
    assertThat(quality("既沒有推理模型，也沒有報告", "推理模型")).isGreaterThan(0.8);
  }

  private static double quality(String text, String candidate) {
    return ChineseCandidates.find(Texts.zh(text)).stream()
        .filter(found -> found.written().equals(candidate))
        .findFirst()
        .orElseThrow(() -> new AssertionError(candidate))
        .quality();
  }

  @ParameterizedTest
  @CsvSource({
    "桐生玲司が語った。, 桐生玲司, ''",
    "売水収入が増えた。, 売水収入, ''",
    "仙台で開く。, 仙台, センダイ",
    "回収率が上がる。, 回収率, カイシュウリツ",
    "シンガポールで開く。, シンガポール, シンガポール"
  })
  void readsOnlyWhatTheDictionaryIsSureOf(String text, String candidate, String reading) {
    assertThat(JapaneseCandidates.find(Texts.ja(text)))
        .filteredOn(found -> found.written().equals(candidate))
        .extracting(Candidate::reading)
        .containsExactly(reading);
  }

  @Test
  void endsChineseCandidatesAtFunctionWords() {
    assertThat(zh("工廠和港口都在重建，因為地震"))
        .allSatisfy(candidate -> assertThat(candidate).doesNotContain("和").doesNotContain("，"));
  }

  @Test
  void readsJapaneseCandidates() {
    Candidate candidate =
        JapaneseCandidates.find(Texts.ja("燃料電池を使う")).stream()
            .filter(found -> found.written().equals("燃料電池"))
            .findFirst()
            .orElseThrow();
    assertThat(candidate.reading()).isEqualTo("ネンリョウデンチ");
  }

  @Test
  void cutsKatakanaCompoundsWhereThePiecesAreKnown() {
    assertThat(Texts.ja("ソフトウェアウォレット").tokens())
        .extracting(token -> token.surface())
        .containsExactly("ソフトウェア", "ウォレット");
  }

  @Test
  void findsNothingInSymbols() {
    assertThat(ja("——！？")).isEmpty();
    assertThat(zh("……。")).isEmpty();
  }

  private static List<String> ja(String text) {
    return JapaneseCandidates.find(Texts.ja(text)).stream().map(Candidate::written).toList();
  }

  @Test
  void aFunctionWordEndsNoName() {
    assertThat(zh("金已承諾停止試射。")).doesNotContain("金已");
    assertThat(zh("數據封包按順序到達。")).contains("數據封包").doesNotContain("數據封包按");
  }

  private static List<String> zh(String text) {
    return ChineseCandidates.find(Texts.zh(text)).stream().map(Candidate::written).toList();
  }
}
