package org.taiyaku.document;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Encodings that are not what a file says, and characters that few texts have. */
class OddTextTest {

  private static final String JA = "港の朝は早い。まだ暗いうちから、船がつぎつぎと出ていく。町の人もみな早く起きる。";
  private static final String ZH = "港口的早晨來得很早。天還沒亮，漁船就一艘接著一艘離開港灣。鎮上的人們也都起得很早。";

  @ParameterizedTest
  @CsvSource({
    "UTF-8, windows-31j",
    "ISO-8859-1, UTF-8",
    "EUC-JP, windows-31j",
    "Shift_JIS, EUC-JP",
    "Big5, windows-31j",
    "gb2312, windows-31j",
    "x-user-defined, windows-31j",
    "UTF-16, UTF-8"
  })
  void aJapanesePageThatDeclaresAnotherEncoding(String declared, String real) {
    assertThat(page(JA, declared, real)).isEqualTo(JA);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, Big5", "Shift_JIS, Big5", "EUC-JP, Big5", "gb2312, Big5", "big5, UTF-8"})
  void aChinesePageThatDeclaresAnotherEncoding(String declared, String real) {
    assertThat(page(ZH, declared, real)).isEqualTo(ZH);
  }

  private static String page(String text, String declared, String real) {
    String page = "<html><head><meta charset=\"%s\"></head><body><p>%s</p></body></html>";
    byte[] bytes = page.formatted(declared, text).getBytes(Charset.forName(real));
    return text(bytes, "a.html");
  }

  @Test
  void aByteOrderMarkCountsMoreThanADeclaration() {
    byte[] bytes = ("\uFEFF<html><meta charset=Shift_JIS><p>" + JA).getBytes(UTF_8);
    assertThat(text(bytes, "a.html")).isEqualTo(JA);
  }

  @Test
  void utf16CutInACharacter() {
    byte[] bytes = ("\uFEFF" + JA).getBytes(UTF_16LE);
    byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length - 1);
    assertThat(read(cut, "a.txt")).isInstanceOf(Reading.Unreadable.class);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, windows-31j", "windows-31j, UTF-8", "UTF-8, Big5"})
  void twoEncodingsInOneFileAreRefused(String first, String second) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes((JA + "\n").getBytes(Charset.forName(first)));
    String other = second.equals("Big5") ? ZH : JA;
    bytes.writeBytes((other + "\n").getBytes(Charset.forName(second)));

    Reading reading = read(bytes.toByteArray(), "a.txt");

    assertThat(reading).isInstanceOf(Reading.Unreadable.class);
    assertThat(((Reading.Unreadable) reading).reason()).contains("save");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.md", "a.html"})
  void controlCharactersAreDroppedAndNothingElseIs(String path) {
    String odd = "港の\u0007朝は\u0001早い。\u007F船が\u001B[31m出る。\u0085";
    assertThat(text((odd + JA.repeat(5)).getBytes(UTF_8), path))
        .isEqualTo("港の朝は早い。\u007F船が[31m出る。 " + JA.repeat(5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "か\u3099の朝はe\u0301だ。",
        "ｶﾞｲﾄﾞﾌﾞｯｸを読む。",
        "葛\uDB40\uDD00城の辻\uFE00に立つ。",
        "\uD842\uDFB7野家と\uD867\uDE3D柄。",
        "外字\uE000と\uE101と\uE110と\uF8FFと\uDB80\uDC00と\uDBFF\uDFFDがある。",
        "家族\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67と旗\uD83C\uDDEF\uD83C\uDDF5だ。",
        "神\uFA19と豈\uF900は別の字だ。",
        "右\u200Fから\u202E左\u202Cへ。"
      })
  void charactersStayAsTheyAre(String text) {
    for (String path : List.of("a.txt", "a.md", "a.html")) {
      assertThat(text(text.getBytes(UTF_8), path)).as(path).isEqualTo(text);
    }
  }

  @Test
  void charactersOfWordStayAsTheyAre() throws Exception {
    String text = "か\u3099と葛\uDB40\uDD00と\uD842\uDFB7と&#x1F468;。";
    byte[] word = WordDocuments.of("<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>");
    assertThat(text(word, "a.docx")).isEqualTo(text.replace("&#x1F468;", "\uD83D\uDC68"));
  }

  private static String text(byte[] bytes, String path) {
    Reading reading = read(bytes, path);
    assertThat(reading).isInstanceOf(Reading.Article.class);
    return ((Reading.Article) reading)
        .document().blocks().stream().map(Block::text).collect(Collectors.joining("|"));
  }

  private static Reading read(byte[] bytes, String path) {
    return new DocumentReader(file -> bytes).read(Path.of("x"), path);
  }
}
