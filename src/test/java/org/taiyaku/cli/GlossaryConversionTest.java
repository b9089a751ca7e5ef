package org.taiyaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taiyaku.exchange.glossary.GlossaryFormat;

class GlossaryConversionTest {

  private static final String GLOSSARY =
      """
      ja,zh-TW,status,pos,note
      人材流出,人才流失,approved,noun,often used
      人材流出,人才外流,proposed,noun,
      モデル,模特兒,forbidden,noun,
      """;

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void whatIsLostIsToldALineAKind() throws IOException {
    Path glossary = file("g.csv", GLOSSARY);

    Run run = Run.of("convert", glossary, "--to", "deepl");

    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEqualTo("人材流出,人才流失\n");
    assertThat(run.errors())
        .containsExactly(
            "deepl: 1 forbidden pair: left out, as the format holds wanted pairs only",
            "deepl: 1 further translation: left out, as the format takes one a source",
            "deepl: 3 statuses: dropped for want of a place in the format",
            "deepl: 3 parts of speech: dropped for want of a place in the format",
            "deepl: 1 note: dropped for want of a place in the format");
  }

  @Test
  void theDirectionIsTurned() throws IOException {
    Path glossary = file("g.csv", GLOSSARY);

    Run run =
        Run.of(
            "convert", glossary, "--to", "amazon", "--source-lang", "zh-TW", "--target-lang", "ja");

    assertThat(run.out()).isEqualTo("zh-TW,ja\n人才流失,人材流出\n人才外流,人材流出\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "tbx", "tbx3", "utx", "memoq", "multiterm", "multiterm-tab"})
  void thereAndBack(String format) throws IOException {
    Path glossary = file("g.csv", GLOSSARY);
    Path there = folder.resolve("there");

    Run away = Run.of("convert", glossary, "--to", format, "-o", there);
    Run back = Run.of("convert", there, "--to", "csv", "-o", folder.resolve("back.csv"));

    assertThat(away.errors()).isEmpty();
    assertThat(back.errors()).isEmpty();
    assertThat(folder.resolve("back.csv"))
        .content()
        .contains("人材流出,人才流失,,noun,0.00,approved,0,0,0,,,,,,,often used")
        .contains("人材流出,人才外流,,noun,0.00,proposed,")
        .contains("モデル,模特兒,,noun,0.00,forbidden,");
  }

  @Test
  void aGlossaryOfAnyFormatIsLookedUpAndCheckedWith() throws IOException {
    Path glossary = file("g.csv", GLOSSARY);
    Path tbx = folder.resolve("g.tbx");
    Run.of("convert", glossary, "--to", "tbx3", "-o", tbx);
    Path memory =
        file(
            "m.tmx",
            """
            <tmx version="1.4"><header srclang="ja"/><body><tu>
            <tuv xml:lang="ja"><seg>人材流出が続く。</seg></tuv>
            <tuv xml:lang="zh-TW"><seg>人才外移持續。</seg></tuv>
            </tu></body></tmx>
            """);

    assertThat(Run.of("lookup", "人才流失", "--glossary", tbx).out()).contains("approved");
    Run check = Run.of("check", memory, "--glossary", tbx);
    assertThat(check.exit()).isEqualTo(1);
    assertThat(check.out()).contains("expected 人才流失");
  }

  @Test
  void usageIsSaidInALine() throws IOException {
    Path glossary = file("g.csv", GLOSSARY);

    Run unknown = Run.of("convert", glossary, "--to", "pdf");
    Run binary = Run.of("convert", glossary, "--to", "xlsx");
    Run from = Run.of("convert", glossary, "--from", "excel", "--to", "tbx");

    assertThat(unknown.err()).contains("written as csv, xlsx, tbx2").contains("not as 'pdf'");
    assertThat(binary.err()).isEqualTo("--to xlsx is no text; name a file with -o\n");
    assertThat(from.err()).startsWith("--from: 'excel' is no format of glossaries; the formats");
    assertThat(new int[] {unknown.exit(), binary.exit(), from.exit()}).containsOnly(2);
  }

  @Test
  void nothingIsWrittenWhereNothingIsRead() throws IOException {
    Path glossary = file("g.csv", "ja,zh-TW\n");
    Path output = folder.resolve("out.tbx");

    Run run = Run.of("convert", glossary, "--to", "tbx2", "-o", output);

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("no entry").contains("nothing is written");
    assertThat(output).doesNotExist();
  }

  @Test
  void alignWritesTheFormatsThatAreAskedForAndRemovesThemWhenTheyAreNot() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(articles.resolve("a.ja.md"), Run.JA);
    Files.writeString(articles.resolve("a.zh-TW.md"), Run.ZH);
    Path glossary = folder.resolve("out/glossary");

    Run with =
        Run.of(
            "align",
            articles,
            "-o",
            folder.resolve("out"),
            "--glossary-formats",
            "tbx,omegat,xlsx");
    Files.writeString(glossary.resolve("glossary.utx"), "mine");

    assertThat(with.exit()).isZero();
    assertThat(with.err()).contains("glossary.omegat.utf8: ");
    assertThat(glossary.resolve("glossary.tbx")).content().contains("<termEntry id=\"c1\">");
    assertThat(glossary.resolve("glossary.omegat.utf8")).isNotEmptyFile();
    assertThat(glossary.resolve("glossary.xlsx")).isNotEmptyFile();

    Run less = Run.of("align", articles, "-o", folder.resolve("out"), "--glossary-formats", "tbx2");
    assertThat(less.err()).contains("glossary.xlsx: removed");
    assertThat(glossary.resolve("glossary.omegat.utf8")).doesNotExist();
    assertThat(glossary.resolve("glossary.tbx")).exists();

    Run without = Run.of("align", articles, "-o", folder.resolve("out"));
    assertThat(without.exit()).isZero();
    assertThat(glossary)
        .isDirectoryNotContaining("glob:**glossary.tbx")
        .isDirectoryNotContaining("glob:**.taiyaku-outputs")
        .isDirectoryContaining("glob:**glossary.utx")
        .isDirectoryContaining("glob:**glossary.csv");
  }

  @Test
  void helpNamesEveryFormatAndWhatItIsFor() {
    String help = Run.of("convert", "--help").out();
    String align = Run.of("align", "--help").out();

    for (GlossaryFormat format : GlossaryFormat.values()) {
      assertThat(help).contains("  " + format.word() + " ").contains(format.description());
      if (format != GlossaryFormat.CSV) {
        assertThat(align).contains(format.word());
      }
    }
  }

  @Test
  void alignRefusesAFormatThatIsNone() {
    Run run = Run.of("align", folder, "--glossary-formats", "tbx,pdf");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("'pdf' is no format of glossaries");
  }
}
