package org.taiyaku.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirectionTest {

  @Test
  void knowsItsSides() {
    Direction turned = new Direction("zh-TW", "ja");

    assertThat(turned.ja()).isEqualTo("ja");
    assertThat(turned.zh()).isEqualTo("zh-TW");
    assertThat(turned.fromJapanese()).isFalse();
    assertThat(Direction.DEFAULT.fromJapanese()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"zh-tw,zh-TW", "ZH-HANT,zh-Hant", "zh-hant-hk,zh-Hant-HK", "zh-MO,zh-MO"})
  void bringsCodesIntoTheirUsualCase(String given, String usual) {
    assertThat(new Direction("JA", given)).isEqualTo(new Direction("ja", usual));
    assertThat(new Direction("JA", given).target()).isEqualTo(usual);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "zh-CN", "zh-Hans", "zh-Hans-TW", "zh-SG", "ko", "en-US"})
  void refusesWhatIsNotTraditionalChinese(String code) {
    assertThatThrownBy(() -> new Direction("ja", code))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("does not stand for Traditional Chinese; write zh-TW");
  }

  @Test
  void refusesWhatIsNoCode() {
    assertThatThrownBy(() -> new Direction("ja", "zh_TW"))
        .hasMessage("'zh_TW' is no language code; write one like ja, zh-TW or zh-Hant");
    assertThatThrownBy(() -> new Direction("ja", "ja-JP"))
        .hasMessageContaining("one language must be Japanese and the other Chinese");
    assertThatThrownBy(() -> new Direction("zh-HK", "zh-TW"))
        .hasMessageContaining("one language must be Japanese and the other Chinese");
  }
}
