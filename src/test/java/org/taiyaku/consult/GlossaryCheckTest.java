package org.taiyaku.consult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taiyaku.consult.Finding.Kind;
import org.taiyaku.exchange.BilingualUnit;
import org.taiyaku.exchange.GlossaryRow;

class GlossaryCheckTest {

  private static final List<GlossaryRow> ROWS =
      List.of(
          row("人材流出", "人才流失", "approved", List.of("人材の流出"), List.of("人才外流")),
          row("人材", "人才", "approved"),
          row("人材派遣", "人力派遣", "proposed"),
          row("京都", "京都", "approved"),
          row("株", "股票", "approved"),
          row("AI", "人工智慧", "approved"),
          row("ウィンド", "風", "approved"),
          row("プログラム", "程式", "approved"),
          row("プログラム", "程序", "forbidden"),
          row("プログラム", "程式碼", "proposed"),
          row("手続き", "程序正義", "proposed"),
          row("台湾", "臺灣", "approved"),
          row("台湾", "台灣", "forbidden"),
          row("野菜", "青菜", "approved"),
          row("野菜", "地蔬菜", "forbidden"),
          row("設備", "設備", "approved"),
          row("技術", "技術", "approved"),
          row("カーボン", "碳", "approved"),
          row("設計", "設計", "forbidden"),
          row("猫", "貓", "proposed", List.of(), List.of("貓咪")));

  /** Each loads two dictionaries. */
  private static final GlossaryCheck APPROVED = new GlossaryCheck(ROWS, false);

  private static final GlossaryCheck ALL = new GlossaryCheck(ROWS, true);

  @ParameterizedTest
  @CsvSource({
    "人材流出が続く, 人才流失不斷",
    // A variant of what is approved is as good.
    "人材流出が続く, 人才外流不斷",
    "人材流出が続く, 人才流失不斷。人才外流",
    "人材が足りない, 人才不足",
    // Inside a longer term of the glossary, whatever its status.
    "人材派遣の会社, 派遣公司",
    // Inside longer words.
    "東京都の人口, 東京的人口",
    "株式市場, 證券市場",
    "MAILで送る, 用電子郵件寄出",
    "ウィンドウを開く, 打開視窗",
    "設備投資を増やす, 增加投資",
    "製造設備を買う, 買機器",
    "技術者を雇う, 聘請工程師",
    "カーボンニュートラルを目指す, 以碳中和為目標",
    "カーボンの価格, 買碳的價格",
    "長期設備投資計画, 長期投資計畫",
    // Folded on both sides.
    "ＡＩを使う, 使用人工智能与人工智慧",
    "プログラムを書く, 写程式",
    // A forbidden translation inside a longer term is none.
    "プログラムの手続き, 程式的程序正義",
    // An approved one is believed there, too.
    "プログラムを書く, 寫程式碼",
    "台湾へ行く, 去臺灣",
    // Not approved.
    "猫がいる, 有狗"
  })
  void clean(String ja, String zh) {
    assertThat(check(ja, zh, false)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "人材流出が続く, 人們出走不斷, MISSING, 人材流出, ''",
    "人材の流出が続く, 人們離開, MISSING, 人材の流出, ''",
    "京都の人口, 東都的人口, MISSING, 京都, ''",
    "株を買う, 買進, MISSING, 株, ''",
    "生成ＡＩを使う, 使用AI, MISSING, ＡＩ, ''",
    "設備側の問題, 機器的問題, MISSING, 設備, ''",
    "設備は古い, 機器老舊, MISSING, 設備, ''",
    "人材流出問題, 出走問題, MISSING, 人材流出, ''",
    "野菜を売る, 賣當地蔬菜, MISSING, 野菜, ''",
    "京都の人口, 東京都的人口, MISSING, 京都, ''",
    "プログラムを書く, 写程序, FORBIDDEN, プログラム, 程序",
    "プログラムを書く, 写程式与程序, FORBIDDEN, プログラム, 程序",
    "台湾へ行く, 去台灣, FORBIDDEN, 台湾, 台灣"
  })
  void faulty(String ja, String zh, Kind kind, String term, String found) {
    assertThat(check(ja, zh, false))
        .extracting(Finding::kind, Finding::term, Finding::found)
        .containsExactly(tuple(kind, term, found));
  }

  @ParameterizedTest
  @CsvSource({
    "設備老舊, 機器は古い, MISSING, 設備, ''",
    "人才外流不斷, 人が去る, MISSING, 人才外流, ''",
    "程序很長, プログラムは長い, FORBIDDEN, 程序, プログラム",
    "聘請人工智慧專家, エーアイの専門家, MISSING, 人工智慧, ''",
    "去京都, 東京都へ行く, MISSING, 京都, ''"
  })
  void faultyFromChinese(String zh, String ja, Kind kind, String term, String found) {
    assertThat(checkFromChinese(zh, ja))
        .extracting(Finding::kind, Finding::term, Finding::found)
        .containsExactly(tuple(kind, term, found));
  }

  @ParameterizedTest
  @CsvSource({
    "設備投資增加, 投資が増えた",
    "東京都的人口, 首都の人口",
    "人才外流不斷, 人材の流出が続く",
    "設備老舊, 設備は古い",
    "用電腦程式設計, コンピュータのプログラムで設計する",
    "股票市場, 株式市場"
  })
  void cleanFromChinese(String zh, String ja) {
    assertThat(checkFromChinese(zh, ja)).isEmpty();
  }

  private static List<Finding> checkFromChinese(String zh, String ja) {
    return APPROVED.check(
        new BilingualUnit("1", List.of(ja), List.of(zh), List.of(), true, Map.of()));
  }

  @Test
  void whatIsNotApprovedIsAskedForOnRequest() {
    assertThat(check("猫がいる", "有狗", true))
        .extracting(Finding::expected)
        .containsExactly(List.of("貓", "貓咪"));
    assertThat(check("猫がいる", "有貓咪", true)).isEmpty();
    assertThat(check("人材流出", "人們出走", true)).hasSize(1);
  }

  @Test
  void saysEachThingOnceAndNothingOfWhatIsNotTranslated() {
    assertThat(check("人材と人材", "人們", false)).hasSize(1);
    BilingualUnit alone = new BilingualUnit("1", List.of("人材"), List.of(), List.of("人才"));
    assertThat(APPROVED.check(alone)).isEmpty();
    BilingualUnit two =
        new BilingualUnit("1", List.of("人材", "人材の"), List.of("人們", "人才"), List.of());
    assertThat(APPROVED.check(two)).isEmpty();
  }

  private static List<Finding> check(String ja, String zh, boolean all) {
    return (all ? ALL : APPROVED)
        .check(new BilingualUnit("1", List.of(ja), List.of(zh), List.of()));
  }

  private static GlossaryRow row(String ja, String zh, String status) {
    return row(ja, zh, status, List.of(), List.of());
  }

  private static GlossaryRow row(
      String ja, String zh, String status, List<String> variantsJa, List<String> variantsZh) {
    return new GlossaryRow(
        ja, zh, "", "", 1, status, 1, 1, 1, variantsJa, variantsZh, "", "", "", "", "");
  }
}
