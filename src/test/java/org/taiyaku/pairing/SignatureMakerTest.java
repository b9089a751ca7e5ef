package org.taiyaku.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taiyaku.text.Language;

class SignatureMakerTest {

  @Test
  void aLongDocumentKeepsNoMoreThanTheSmallestKeys() {
    StringBuilder text = new StringBuilder();
    for (char c = '一'; c < '一' + 4_000; c++) {
      text.append(c);
    }
    Signature signature = Articles.zh("a.txt", text.toString());
    assertThat(signature.content.size()).isEqualTo(Signature.MOST_KEYS);
    assertThat(signature.content.key()).isSorted().doesNotHaveDuplicates();
    assertThat(signature.content.limit())
        .isEqualTo(signature.content.key()[Signature.MOST_KEYS - 1]);
  }

  @Test
  void aShortDocumentKeepsAllOfItsKeys() {
    Signature signature = Articles.zh("a.txt", "台北的雨季到了，GPT-4 的 3 個版本。");
    assertThat(signature.content.key())
        .contains(
            KeyKind.HAN_PAIR.key("台北"),
            KeyKind.HAN.key("雨"),
            KeyKind.LATIN.key("gpt-4"),
            KeyKind.NUMBER.key("3"));
    assertThat(signature.content.limit()).isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void formsOfOneCharacterGiveOneKey() {
    assertThat(Articles.ja("a.txt", "経済").content.key())
        .contains(Articles.zh("b.txt", "經濟").content.key());
  }

  @Test
  void aJapaneseWordBringsItsChineseEquivalents() {
    assertThat(Articles.ja("a.txt", "リーダーになる").content.key()).contains(KeyKind.HAN_PAIR.key("领袖"));
  }

  @Test
  void otherLanguagesAreRefused() {
    assertThatThrownBy(() -> Articles.sign("a.txt", Language.OTHER, Map.of(), "word"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a.txt is in und");
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/ja/docs/a?x=1, example.org/docs/a",
    "http://www.example.org/zh-TW/docs/a/#top, example.org/docs/a",
    "https://ja.wikipedia.org/wiki/X, wikipedia.org/wiki/x",
    "/zh-tw/docs/web, /docs/web",
    "guide.ja.html, guide.html",
    "#top, ''",
  })
  void addressesAreComparedWithoutTheirLanguage(String address, String target) {
    assertThat(LinkTarget.of(address)).isEqualTo(target);
  }
}
