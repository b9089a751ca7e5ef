package org.taiyaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConvertCommandTest {

  /** As other tools write it: upper-case codes, inline codes, sides that are missing. */
  private static final String FOREIGN =
      """
      <?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd">
      <tmx version="1.4b"><header creationtool="X" segtype="paragraph" srclang="EN-US"/><body>
      <tu><note>x</note><tuv xml:lang="JA-JP"><seg>株 &amp; <bpt i="1">&lt;b></bpt>社<ept i="1"/></seg></tuv>
      <tuv xml:lang="zh_TW"><seg>公司</seg></tuv><tuv xml:lang="zh-HK"><seg>公司嘅</seg></tuv></tu>
      <tu><tuv xml:lang="JA-JP"><seg>片</seg></tuv><tuv xml:lang="ZH-TW"><seg> \u200B</seg></tuv></tu>
      <tu><tuv xml:lang="JA-JP"><seg>片</seg></tuv><tuv xml:lang="zh-CN"><seg>简</seg></tuv></tu>
      </body></tmx>
      """;

  @TempDir private Path folder;

  @Test
  void mendsTheTmxOfOthers() throws IOException {
    Run run = Run.of("convert", foreign(), "--to", "tmx");

    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("version=\"1.4\"", "segtype=\"paragraph\"", "srclang=\"ja\"")
        .containsSubsequence(
            "<tuv xml:lang=\"ja\"><seg>株 &amp; 社</seg></tuv>",
            "<tuv xml:lang=\"zh-TW\"><seg>公司</seg></tuv>",
            "<tuv xml:lang=\"ja\"><seg>株 &amp; 社</seg></tuv>",
            "<tuv xml:lang=\"zh-TW\"><seg>公司嘅</seg></tuv>")
        .doesNotContain("片", "x-confidence");
    assertThat(run.errors())
        .containsExactly(
            "1 unit left out, as one language is missing",
            "1 unit left out, as their Chinese is Simplified; take them with --simplified",
            "2 units written");
  }

  @Test
  void takesSimplifiedIfAsked() throws IOException {
    Run run = Run.of("convert", foreign(), "--to", "TSV", "--simplified");

    assertThat(run.out().lines().skip(1))
        .containsExactly(
            "株 & 社\t公司\tforeign\t1\t\t\t1",
            "株 & 社\t公司嘅\tforeign\t1\t\t\t1",
            "片\t简\tforeign\t3\t\t\t1");
  }

  @Test
  void givesBackWhatItWroteItself() throws IOException {
    Path out = folder.resolve("out");
    Run.of("align", Run.articles(folder.resolve("in")), "-o", out);
    for (String type : new String[] {"sentences", "paragraphs"}) {
      Path tmx = out.resolve("aligned/" + type + "/library.tmx");
      Path again = folder.resolve("again.tmx");

      assertThat(Run.of("convert", tmx, "--to", "tmx", "-o", again).exit()).isZero();

      assertThat(again).hasSameTextualContentAs(tmx);
    }
  }

  @ParameterizedTest
  @CsvSource({"jsonl, '{\"translation\":{\"zh-HK\":\"'", "xliff, '<?xml'"})
  void convertsAFolderInTheDirectionThatIsWanted(String format, String start) throws IOException {
    Path out = folder.resolve("out");
    Run.of("align", Run.articles(folder.resolve("in")), "-o", out);
    Path target = folder.resolve("units");

    Run run =
        Run.of(
            "convert",
            out,
            "--to",
            format,
            "-o",
            target,
            "--source-lang",
            "zh-HK",
            "--target-lang",
            "ja");

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.errors()).containsExactly("5 units written");
    assertThat(target).content().startsWith(start).contains("燈塔小鎮的圖書館");
  }

  @Test
  void tellsOfLongSegments() throws IOException {
    Path file =
        Files.writeString(folder.resolve("a.tmx"), FOREIGN.replace("公司嘅", "公".repeat(2001)));

    assertThat(Run.of("convert", file, "--to", "jsonl").errors())
        .contains("1 unit over 2,000 characters, which some tools refuse");
  }

  @Test
  void whereNothingIsToBeWrittenNothingIs() throws IOException {
    Path empty = Files.writeString(folder.resolve("a.tmx"), FOREIGN.replace("zh", "en"));
    Path broken = Files.writeString(folder.resolve("b.tmx"), FOREIGN.replace("</body>", ""));
    Path target = folder.resolve("out.xlf");

    Run run = Run.of("convert", empty, "--to", "xliff", "-o", target);

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.errors())
        .contains(empty + ": no unit with a Japanese and a Chinese text; nothing is written");
    Run other = Run.of("convert", broken, "--to", "xliff", "-o", target);
    assertThat(other.exit()).isEqualTo(1);
    assertThat(other.errors().get(0)).startsWith(broken + ":7:5: ");
    assertThat(target).doesNotExist();
  }

  @Test
  void wrongUsesAreRefused() throws IOException {
    Path file = foreign();

    assertThat(Run.of("convert", file, "--to", "xls").errors().get(0))
        .isEqualTo("--to: TMX is written as tmx, xliff, jsonl, tsv, not as 'xls'");
    assertThat(Run.of("convert", file.resolveSibling("none.tmx"), "--to", "tmx").err())
        .contains("none.tmx does not exist");
    assertThat(Run.of("convert", file, "--to", "tmx", "--target-lang", "zh-CN").exit())
        .isEqualTo(2);
    assertThat(Run.of("convert", file, "--to", "tmx", "-o", folder).exit()).isEqualTo(2);
    assertThat(Run.of("convert", file).exit()).isEqualTo(2);
  }

  private Path foreign() throws IOException {
    return Files.writeString(folder.resolve("foreign.tmx"), FOREIGN);
  }
}
