package org.taiyaku.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CutWordsTest {

  private static final String[] PACKAGES = {
    "パッケージを削除する方法。", "刪除軟體包的方法。",
    "次のパッケージを選ぶ。", "選擇下一個軟體包。",
    "古いパッケージは自動で更新される。", "舊的軟體包會自動更新。",
    "パッケージの一覧を表示する。", "顯示軟體包的清單。",
    "パッケージを検索する。", "搜尋軟體包。"
  };

  private static double quality(BeadText text, String key) {
    return text.zhCandidates().stream()
        .filter(candidate -> candidate.written().equals(key))
        .mapToDouble(Candidate::quality)
        .max()
        .orElseThrow();
  }

  private static List<BeadText> analysed(String... lines) {
    return Texts.EXTRACTOR.analyse(Texts.article("a", lines));
  }

  @Test
  void whatMostlyGoesOnWithTheSameCharacterIsNoWord() {
    assertThat(analysed(PACKAGES))
        .hasSize(5)
        .allMatch(text -> quality(text, "軟體包") > quality(text, "軟體"));
  }

  @Test
  void aWordThatAlsoStandsAloneStaysOne() {
    String[] lines =
        Stream.concat(Stream.of(PACKAGES), Stream.of("ソフトウェアを選ぶ。", "選擇軟體。", "ソフトウェアだ。", "是軟體。"))
            .toArray(String[]::new);
    assertThat(analysed(lines).subList(0, 5))
        .allMatch(text -> quality(text, "軟體包") < quality(text, "軟體"));
  }

  @Test
  void aFewPlacesProveNothing() {
    String[] lines = Arrays.copyOf(PACKAGES, PACKAGES.length - 2);
    assertThat(analysed(lines)).allMatch(text -> quality(text, "軟體包") < quality(text, "軟體"));
  }

  @Test
  void aWordMayBeCutShortByTwoCharacters() {
    assertThat(
            analysed(
                "拡張機能を入れる。", "安裝擴充套件。",
                "拡張機能を外す。", "移除擴充套件。",
                "拡張機能を探す。", "尋找擴充套件。",
                "拡張機能は安い。", "擴充套件很便宜。",
                "拡張機能を試す。", "試用擴充套件。"))
        .allMatch(text -> quality(text, "擴充套件") > quality(text, "擴充"));
  }
}
