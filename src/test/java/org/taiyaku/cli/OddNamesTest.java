package org.taiyaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that file systems allow and nobody expects. */
class OddNamesTest {

  /** With its ending 255 bytes, the longest name there is. */
  private static final String LONGEST = "港".repeat(83);

  @TempDir private Path temporary;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the library of  the town",
        "library\u3000港",
        "line\nbreak",
        "tab\tand\u001B[31m",
        "lighthouse\uD83D\uDDFC\uD83D\uDC68\u200D\uD83D\uDC67",
        "か\u3099",
        "quote\"and'comma,",
        "=1+1",
        "-o",
        "back\\slash",
        "percent%20%s",
        "a..dots..",
      })
  void isReadAndItsOutputsAreMade(String name) throws IOException {
    Path in = articles(name);

    Run run = Run.of("align", "--presegmented", in, "-o", temporary.resolve("out"));

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(Run.files(temporary.resolve("out")).keySet())
        .filteredOn(file -> file.endsWith(".align"))
        .hasSize(1)
        .allMatch(file -> file.codePoints().noneMatch(Character::isISOControl));
  }

  @Test
  void ofTwoHundredAndFiftyFiveBytes() throws IOException {
    Path in = temporary.resolve("in");
    Files.createDirectories(in);
    Files.writeString(in.resolve(LONGEST + ".ja.md"), Run.JA);
    Files.writeString(in.resolve(LONGEST + ".zh.md"), Run.ZH);

    Run run = Run.of("align", in, "-o", temporary.resolve("out"));

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("2 files: 1 pair");
    assertThat(Run.files(temporary.resolve("out")).keySet())
        .contains("aligned/sentences/" + LONGEST + ".tmx");
  }

  @Test
  void thatDifferInCaseOnly() throws IOException {
    Path in = articles("library");
    Files.copy(in.resolve("library.ja.txt"), in.resolve("LIBRARY.ja.txt"));
    Files.copy(in.resolve("library.zh.txt"), in.resolve("LIBRARY.zh.txt"));

    Run run = Run.of("align", "--presegmented", in, "-o", temporary.resolve("out"));

    assertThat(run.exit()).as(run.err()).isZero();
    List<String> names =
        Run.files(temporary.resolve("out")).keySet().stream()
            .filter(file -> file.endsWith(".align"))
            .map(file -> file.toLowerCase(java.util.Locale.ROOT))
            .toList();
    assertThat(names).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void whoseControlCharactersWouldPaintTheTerminal() throws IOException {
    Path in = Run.articles(temporary.resolve("in"));
    Files.writeString(in.resolve("red\u001B[31m\nalert.md"), "");

    Run run = Run.of("align", in, "-o", temporary.resolve("out"));

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.errors()).containsExactly("red?[31m?alert.md: is empty");
  }

  private Path articles(String name) throws IOException {
    Path in = Files.createDirectories(temporary.resolve("in"));
    Files.writeString(in.resolve(name + ".ja.txt"), "港に図書館が開いた。\n蔵書は3,200冊である。\n");
    Files.writeString(in.resolve(name + ".zh.txt"), "港口開了圖書館。\n藏書有3,200冊。\n");
    return in;
  }
}
