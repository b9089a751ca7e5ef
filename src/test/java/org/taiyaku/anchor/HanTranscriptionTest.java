package org.taiyaku.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taiyaku.text.HanFolding;

class HanTranscriptionTest {

  @ParameterizedTest
  @CsvSource({
    "カヴァノー, 卡瓦諾",
    "ニールセン, 尼爾森",
    "ザッカーバーグ, 祖克柏",
    "メルケル, 梅克爾",
    "クリントン, 柯林頓",
    "アラバマ, 阿拉巴馬",
  })
  void findsTheWholeNameWithinAText(String katakana, String hanzi) {
    String before = "昨天";
    String text = HanFolding.fold(before + hanzi + "說道");
    HanTranscription name = new HanTranscription(katakana);
    assertThat(name.beginnings()).contains(text.charAt(before.length()));
    String next = text.substring(before.length() + 1, Math.min(text.length(), before.length() + 3));
    assertThat(next.chars()).anyMatch(name.after(text.charAt(before.length()))::test);
    assertThat(name.at(text, before.length()))
        .hasValueSatisfying(
            match -> {
              assertThat(match.span().of(text)).isEqualTo(HanFolding.fold(hanzi));
              assertThat(match.cover()).isBetween(0.6, 1.0);
            });
  }

  @ParameterizedTest
  @CsvSource({"カヴァノー, 尼爾森", "メルケル, 馬克宏", "アメリカ, 經濟部", "アア, 阿阿", "ザッカーバーグ, 祖", "カヴァノー, ''"})
  void findsNothingElsewhere(String katakana, String hanzi) {
    assertThat(new HanTranscription(katakana).at(HanFolding.fold(hanzi), 0)).isEmpty();
  }

  @Test
  @Timeout(10)
  void timeIsBoundedForAnyNameAndText() {
    String text = HanFolding.fold("阿".repeat(5_000));
    for (int kana : new int[] {3, 10, 39, 40, 41, 500}) {
      HanTranscription name = new HanTranscription("ア".repeat(kana));
      for (int start = 0; start < text.length(); start++) {
        assertThat(name.at(text, start).isPresent())
            .isEqualTo(kana <= 40 && start <= 5_000 - (kana * 3 + 4) / 5);
      }
    }
  }
}
