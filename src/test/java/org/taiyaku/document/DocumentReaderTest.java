package org.taiyaku.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taiyaku.text.Language;

class DocumentReaderTest {

  private static final String JAPANESE = "港の朝は早い。まだ暗いうちから船が出ていく。";
  private static final String TRADITIONAL = "港口的早晨來得很早。天還沒亮，漁船就離開港灣。";
  private static final String SIMPLIFIED = "港口的早晨来得很早。天还没亮，渔船就离开港湾。";

  @Test
  void simplifiedChineseIsNamedAndLeftAlone() {
    Reading.LeftAlone left = (Reading.LeftAlone) read(SIMPLIFIED, "a.txt");
    assertThat(left.language()).isEqualTo(Language.SIMPLIFIED_CHINESE);
    assertThat(left.reason()).contains("Simplified Chinese");
  }

  @Test
  void theScriptWinsOverADeclaration() {
    String text = "---\nlang: ja\n---\nThe morning comes early in this harbour town.\n";
    Reading.LeftAlone left = (Reading.LeftAlone) read(text, "a.md");
    assertThat(left.language()).isEqualTo(Language.OTHER);
    assertThat(left.reason()).contains("declared as ja");
    assertThat(language(read(TRADITIONAL.repeat(3), "ja/a.ja.md")))
        .isEqualTo(Language.TRADITIONAL_CHINESE);
  }

  @ParameterizedTest
  @CsvSource({
    "a.ja.md, JAPANESE",
    "ja/a.txt, JAPANESE",
    "a.zh-TW.html, TRADITIONAL_CHINESE",
    "zh_tw/a.txt, TRADITIONAL_CHINESE",
    "hant/a.txt, TRADITIONAL_CHINESE",
    "a.txt, TRADITIONAL_CHINESE"
  })
  void whereTheScriptIsSilentTheNameSpeaks(String path, Language expected) {
    assertThat(language(read("東京都知事選挙", path))).isEqualTo(expected);
  }

  @Test
  void aTitleThatTheFirstHeadingRepeatsStandsOnce() {
    String twice = "---\ntitle: 港の朝\n---\n# 港の朝\n\n" + JAPANESE;
    String differing = "---\ntitle: 港の朝\n---\n# 港の夜\n\n" + JAPANESE;
    assertThat(texts(read(twice, "a.md"))).containsExactly("港の朝", JAPANESE);
    assertThat(texts(read(differing, "a.md"))).containsExactly("港の朝", "港の夜", JAPANESE);
  }

  @Test
  void frontMatterBuildsNoObjects() {
    String text = "---\nx: !!javax.script.ScriptEngineManager []\ntitle: 港の朝\n---\n" + JAPANESE;
    assertThat(texts(read(text, "a.md"))).containsExactly("港の朝", JAPANESE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.md", "a.html"})
  @Timeout(120)
  void aLineOfTwentyMegabytes(String path) {
    String line = JAPANESE.repeat(20_000_000 / JAPANESE.getBytes(UTF_8).length);
    assertThat(texts(read(line, path))).containsExactly(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "*",
        "**あ",
        "> ",
        "<div>",
        "{{",
        "&",
        "`",
        "_あ",
        "![",
        "- ",
        "| ",
        "https://"
      })
  @Timeout(120)
  void markupWithoutEnd(String unit) {
    String text = JAPANESE + unit.repeat(1_000) + "\n\n" + JAPANESE;
    assertThatCode(() -> read(text, "a.md")).doesNotThrowAnyException();
  }

  @Test
  void threadsDoNotDisturbEachOther() {
    DocumentReader reader =
        new DocumentReader(file -> ("# 港の朝 " + file + "\n\n" + JAPANESE).getBytes(UTF_8));
    List<List<String>> read =
        IntStream.range(0, 200)
            .parallel()
            .mapToObj(i -> texts(reader.read(Path.of("f" + i), "f" + i + ".md")))
            .toList();
    for (int i = 0; i < read.size(); i++) {
      assertThat(read.get(i)).containsExactly("港の朝 f" + i, JAPANESE);
    }
  }

  private static Reading read(String text, String path) {
    return new DocumentReader(file -> text.getBytes(UTF_8)).read(Path.of("x"), path);
  }

  private static Language language(Reading reading) {
    return ((Reading.Article) reading).document().language();
  }

  private static List<String> texts(Reading reading) {
    assertThat(reading).isInstanceOf(Reading.Article.class);
    return ((Reading.Article) reading).document().blocks().stream().map(Block::text).toList();
  }
}
