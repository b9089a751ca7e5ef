package org.taiyaku.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubtitleContentTest {

  private static final String SRT =
      """
      1
      00:00:01,000 --> 00:00:02,500
      港の朝は
      {\\an8}<i>とても</i>

      2
      00:00:02,600 --> 00:00:04,000 X1:40 X2:600
      早いものです。

      3
      00:00:09,000 --> 00:00:10,000
      そして

      4
      00:00:20,000 --> 00:00:21,000
      船が出る &amp; 戻る。

      5
      00:00:21,100 --> 00:00:22,000
      - 魚は？
      - まだ来ない。
      """;

  @ParameterizedTest
  @ValueSource(strings = {"a.srt", "a.txt"})
  void cuesAreJoinedToSentences(String path) {
    assertThat(texts(read(SRT, path)))
        .containsExactly("港の朝はとても早いものです。", "そして", "船が出る & 戻る。", "- 魚は？", "- まだ来ない。");
  }

  @Test
  void linesMayEndAsOnWindows() {
    assertThat(texts(read(SRT.replace("\n", "\r\n"), "a.srt"))).hasSize(5);
  }

  @Test
  void webVttWithNotesStylesAndVoices() {
    String text =
        """
        WEBVTT - 港

        STYLE
        ::cue { color: red }

        NOTE これは注です。

        intro
        00:01.000 --> 00:02.500 align:start
        <v 太郎>港の朝は

        00:02.600 --> 01:00:04.000
        早いものです。
        """;
    assertThat(texts(read(text, "a.vtt"))).containsExactly("港の朝は早いものです。");
  }

  @Test
  void withoutPunctuationEachCueStandsForItself() {
    String text =
        """
        1
        00:00:01,000 --> 00:00:02,500
        港口的早晨來得很早

        2
        00:00:02,600 --> 00:00:04,000
        漁船離開港灣

        3
        00:00:04,100 --> 00:00:05,000
        還沒有魚
        """;
    assertThat(texts(read(text, "a.srt"))).containsExactly("港口的早晨來得很早", "漁船離開港灣", "還沒有魚");
  }

  private static List<String> texts(Reading reading) {
    assertThat(reading).isInstanceOf(Reading.Article.class);
    return ((Reading.Article) reading).document().blocks().stream().map(Block::text).toList();
  }

  private static Reading read(String text, String path) {
    return new DocumentReader(file -> text.getBytes(UTF_8)).read(Path.of("a"), path);
  }
}
