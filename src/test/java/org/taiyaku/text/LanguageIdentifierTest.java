package org.taiyaku.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LanguageIdentifierTest {

  private static final String JAPANESE = "港の朝は早い。まだ暗いうちから、船がつぎつぎと出ていく。町の人もみな早く起きて、港へ行く。";
  private static final String TRADITIONAL = "港口的早晨來得很早。天還沒亮，漁船就一艘接著一艘離開港灣。鎮上的人們也都起得很早，他們到碼頭去。";
  private static final String SIMPLIFIED = "港口的早晨来得很早。天还没亮，渔船就一艘接着一艘离开港湾。镇上的人们也都起得很早，他们到码头去。";

  @Test
  void theScriptsTellTheLanguages() {
    assertThat(identify(JAPANESE)).isEqualTo(Language.JAPANESE);
    assertThat(identify(TRADITIONAL)).isEqualTo(Language.TRADITIONAL_CHINESE);
    assertThat(identify(SIMPLIFIED)).isEqualTo(Language.SIMPLIFIED_CHINESE);
    assertThat(identify("The morning comes early in the harbour.")).isEqualTo(Language.OTHER);
    assertThat(identify("")).isEqualTo(Language.OTHER);
  }

  @Test
  void halfAndHalfIsMixed() {
    assertThat(identify(JAPANESE, TRADITIONAL)).isEqualTo(Language.MIXED);
    assertThat(identify(JAPANESE + TRADITIONAL)).isEqualTo(Language.MIXED);
    assertThat(identify(TRADITIONAL, SIMPLIFIED)).isEqualTo(Language.MIXED);
  }

  @Test
  void quotationsChangeNothing() {
    assertThat(identify(JAPANESE, JAPANESE, JAPANESE, "「" + TRADITIONAL + "」"))
        .isEqualTo(Language.JAPANESE);
    assertThat(identify(TRADITIONAL, TRADITIONAL, TRADITIONAL, "店名叫「みなとのあさ」。"))
        .isEqualTo(Language.TRADITIONAL_CHINESE);
  }

  @Test
  void aFewStraysDoNotMakeATextSimplified() {
    assertThat(identify(TRADITIONAL, TRADITIONAL, "他们说这里很好。"))
        .isEqualTo(Language.TRADITIONAL_CHINESE);
  }

  @Test
  void japaneseHeadingsInKanjiAreNotChinese() {
    assertThat(identify("港湾施設整備事業計画書", "概要", JAPANESE)).isEqualTo(Language.JAPANESE);
  }

  @Test
  void englishWithSomeNamesInKanjiIsEnglish() {
    assertThat(
            identify(
                "The port of 高雄 is the largest of the island, and the town around it grew with"
                    + " the port as ships from many other places came to it."))
        .isEqualTo(Language.OTHER);
  }

  private static Language identify(String... paragraphs) {
    return LanguageIdentifier.identify(List.of(paragraphs)).language();
  }
}
