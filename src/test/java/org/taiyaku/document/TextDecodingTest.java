package org.taiyaku.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taiyaku.text.Language;

class TextDecodingTest {

  private static final String JAPANESE = "港の朝は早い。まだ暗いうちから、船がつぎつぎと出ていく。\r\n町の人もみな早く起きて、①番の港へ行く。\r\n";
  private static final String TRADITIONAL = "港口的早晨來得很早。天還沒亮，漁船就一艘接著一艘離開港灣。\n鎮上的人們也都起得很早，他們到碼頭去。\n";
  private static final String SIMPLIFIED = "港口的早晨来得很早。天还没亮，渔船就一艘接着一艘离开港湾。\n镇上的人们也都起得很早，他们到码头去。\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-31j", "UTF-16", "UTF-16LE", "UTF-16BE"})
  void japanese(String charset) throws UnreadableException {
    assertThat(decode(JAPANESE.getBytes(Charset.forName(charset)))).isEqualTo(JAPANESE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Shift_JIS", "EUC-JP", "ISO-2022-JP"})
  void japaneseOfTheStandardCharacters(String charset) throws UnreadableException {
    String text = JAPANESE.replace("①", "一");
    assertThat(decode(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"UTF-8", "Big5", "x-windows-950", "Big5-HKSCS", "UTF-16", "UTF-16LE", "UTF-16BE"})
  void traditionalChinese(String charset) throws UnreadableException {
    assertThat(decode(TRADITIONAL.getBytes(Charset.forName(charset)))).isEqualTo(TRADITIONAL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB2312", "GBK", "GB18030"})
  void simplifiedChineseIsNotTakenForBig5(String charset) throws UnreadableException {
    assertThat(decode(SIMPLIFIED.getBytes(Charset.forName(charset)))).isEqualTo(SIMPLIFIED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void byteOrderMarksGo(String charset) throws UnreadableException {
    assertThat(decode(("\uFEFF" + JAPANESE).getBytes(Charset.forName(charset))))
        .isEqualTo(JAPANESE);
  }

  @Test
  void whatAPageDeclaresHolds() throws UnreadableException {
    String page = "<html><head><meta charset='Shift_JIS'></head><body>漢字</body></html>";
    assertThat(decode(page.getBytes(Charset.forName("Shift_JIS")))).isEqualTo(page);
  }

  @Test
  void aFalseDeclarationDoesNot() throws UnreadableException {
    String page = "<html><head><meta charset='Shift_JIS'></head><body>漢字</body></html>";
    assertThat(decode(page.getBytes(StandardCharsets.UTF_8))).isEqualTo(page);
  }

  @Test
  void theLanguageHelpsWhereLittleTextDoesNot() throws UnreadableException {
    byte[] bytes = "経済産業省".getBytes(Charset.forName("Shift_JIS"));
    assertThat(TextDecoding.decode(bytes, Optional.of(Language.JAPANESE))).isEqualTo("経済産業省");
    byte[] chinese = "港口".getBytes(Charset.forName("Big5"));
    assertThat(TextDecoding.decode(chinese, Optional.of(Language.TRADITIONAL_CHINESE)))
        .isEqualTo("港口");
  }

  @Test
  void anEncodingThatCannotBeToldIsRefused() {
    byte[] bytes = {'a', (byte) 0xFF, (byte) 0xFF, 'b', (byte) 0x80, 'c', (byte) 0xFF};
    assertThatThrownBy(() -> decode(bytes))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("save it as UTF-8");
  }

  private static String decode(byte[] bytes) throws UnreadableException {
    return TextDecoding.decode(bytes, Optional.empty());
  }
}
