package org.taiyaku.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages speak what the browser likes best of what they know. */
class ReaderLanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ja,en-US;q=0.9,en;q=0.8|ja",
        "zh-TW,zh;q=0.9,en;q=0.8|zh-Hant",
        "en;q=0.5,ja;q=0.9|ja",
        "fr-FR,fr;q=0.9|en",
        "fr,zh-Hant;q=0.1|zh-Hant",
        "ja;q=0,zh|zh-Hant",
        "*|en",
        ";;q=,,|en",
        "ja;q=notanumber,zh;q=0.2|zh-Hant",
      })
  void isPicked(String header, String language) {
    assertThat(ReaderLanguage.of(header)).isEqualTo(language);
  }

  @Test
  void isEnglishWhereNothingIsSaid() {
    assertThat(ReaderLanguage.of(null)).isEqualTo("en");
  }
}
