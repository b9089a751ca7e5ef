package org.taiyaku.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceJoinerTest {

  @Test
  void putsNothingBetweenJapaneseOrChinese() {
    assertThat(join("流出した。", "止まらない。")).isEqualTo("流出した。止まらない。");
    assertThat(join("版本為 2.0", "以下說明。")).isEqualTo("版本為 2.0以下說明。");
    assertThat(join("人が去った。", "Meta も認めた。")).isEqualTo("人が去った。Meta も認めた。");
    assertThat(join("ＡＢＣ", "ＤＥＦ")).isEqualTo("ＡＢＣＤＥＦ");
  }

  @Test
  void putsASpaceBetweenTwoWesternCharacters() {
    assertThat(join("See RFC 4180.", "And 1.4.")).isEqualTo("See RFC 4180. And 1.4.");
    assertThat(join("café", "été")).isEqualTo("café été");
    assertThat(join("(1)", "[2]", "三", "4")).isEqualTo("(1) [2]三4");
  }

  @Test
  void keepsTheSpacesThatAreThere() {
    assertThat(join("One. ", "Two.", " Three.")).isEqualTo("One. Two. Three.");
    assertThat(join()).isEmpty();
    assertThat(join("", "a", "", "b")).isEqualTo("a b");
  }

  private static String join(String... texts) {
    return SentenceJoiner.join(List.of(texts));
  }
}
