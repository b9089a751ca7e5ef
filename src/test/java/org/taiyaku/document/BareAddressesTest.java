package org.taiyaku.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BareAddressesTest {

  private static List<String> cut(String text, List<String> links) {
    return BareAddresses.cut(new MarkedText(text, List.of()), links).stream()
        .map(MarkedText::text)
        .map(String::strip)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "予約はhttps://example.org/xで受け付ける。",
        "請至 https://example.org/x 預約。",
        "詳しくは<https://example.org/x>を見てください。",
        "来源：https://example.org/x",
        "港の案内（https://example.org/x）を配った。",
        "担当はA（https://example.org/x）です。",
        "港の案内 https://example.org/x",
        "公式サイトhttps://example.org/xで読める。",
      })
  void anAddressThatASentenceGivesIsPartOfIt(String sentence) {
    List<String> links = new ArrayList<>();
    assertThat(cut(sentence, links)).containsExactly(sentence);
    assertThat(links).containsExactly("https://example.org/x");
  }

  @Test
  void betweenTextsThatRunTogetherItParts() {
    List<String> links = new ArrayList<>();
    assertThat(
            cut(
                "港が開いた。https://example.org/port業界紙によると、Harbor Wirehttps://example.org/wire船が着いた。",
                links))
        .containsExactly("港が開いた。", "業界紙によると、Harbor Wire", "船が着いた。");
    assertThat(links).containsExactly("https://example.org/port", "https://example.org/wire");
    assertThat(cut("港の朝https://example.org/morning船が出ていく。", links))
        .containsExactly("港の朝", "船が出ていく。");
  }

  @Test
  void byItselfItIsALinkAndNoText() {
    List<String> links = new ArrayList<>();
    assertThat(cut("（https://example.org/x）", links)).isEmpty();
    assertThat(links).containsExactly("https://example.org/x");
  }
}
