package org.taiyaku.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KatakanaSpellingTest {

  @ParameterizedTest
  @CsvSource({
    "ア, a",
    "シャープ, shapu",
    "チェコ, cheko",
    "ジェームズ, jemuzu",
    "ヒューズ, hyuzu",
    "キャメロン, kyameron",
    "ファーウェイ, fawei",
    "ヴァイオリン, vaiorin",
    "ティム, timu",
    "トゥール, turu",
    "デューク, dyuku",
    "ヴュ, vyu",
    "ツァイス, tsaisu",
    "クォーク, kwoku",
    "イェール, yeru",
    "キィ, ki",
    "マッチ, matchi",
    "ザッカーバーグ, zakkabagu",
    "カッ, ka",
    "ドット・コム, dottokomu",
    "ァ, a",
    "ンァ, na",
    "アァ, aa",
    "'', ''",
    "名A, ''",
  })
  void spellsNamesAsTheyAreHeard(String katakana, String latin) {
    assertThat(KatakanaSpelling.of(katakana)).isEqualTo(latin);
  }

  @Test
  void agreesWithIcuOnEverySingleKana() {
    Transliterator icu =
        Transliterator.getInstance("Katakana-Latin; NFD; [:Nonspacing Mark:] Remove");
    // ヂ and ヅ are heard like ジ and ズ; ヲ, ヰ and ヱ like オ, イ and エ; ッ has no sound of its own.
    for (char kana = 'ァ'; kana <= 'ヺ'; kana++) {
      if ("ヂヅヲヰヱッ".indexOf(kana) < 0) {
        String expected = icu.transliterate(String.valueOf(kana)).replace("~", "");
        assertThat(KatakanaSpelling.of(String.valueOf(kana)))
            .isEqualTo(expected.toLowerCase(Locale.ROOT));
      }
    }
  }
}
