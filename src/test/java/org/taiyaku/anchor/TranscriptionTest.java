package org.taiyaku.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranscriptionTest {

  @ParameterizedTest
  @CsvSource({
    "ダレー, daley",
    "カヴァノー, kavanaugh",
    "ニールセン, nielsen",
    "ザッカーバーグ, zuckerberg",
    "マイクロソフト, microsoft",
    "スミス, smith",
    "クリントン, clinton",
    "メルケル, merkel",
  })
  void knowsANameInLatinLetters(String katakana, String latin) {
    Transcription name = Transcription.of(katakana);
    assertThat(name.likenessToLatin(latin)).isBetween(0.3, 1.0);
    assertThat(name.beginning()).isEqualTo(Transcription.beginning(latin));
  }

  @ParameterizedTest
  @CsvSource({
    "ダレー, nielsen",
    "カヴァノー, kennedy",
    "メルケル, macron",
    "スミス, johnson",
    "アメリカ, china",
    "ア, a",
    "ー, ''",
    "サーバー, ''",
  })
  void tellsOthersApart(String katakana, String latin) {
    assertThat(Transcription.of(katakana).likenessToLatin(latin)).isZero();
  }

  @Test
  @Timeout(10)
  void whatIsNoNameIsNotCompared() {
    Transcription name = Transcription.of("アラバスタ".repeat(1_000));
    for (int run = 0; run < 200; run++) {
      assertThat(name.likenessToLatin("alabasta".repeat(250))).isZero();
    }
  }
}
