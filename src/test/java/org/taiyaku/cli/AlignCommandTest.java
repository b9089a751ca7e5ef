package org.taiyaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignCommandTest {

  private static final String SENTENCES = "aligned/sentences/library.tmx";

  @TempDir private Path temporary;
  private Path in;
  private Path out;

  @BeforeEach
  void writeArticles() throws IOException {
    in = Run.articles(temporary.resolve("in"));
    out = temporary.resolve("out");
  }

  @Test
  void aFolderGivesAllOutputs() {
    Run run = Run.of("align", in, "-o", out);

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("read      2 files: 1 pair\n")
        .contains("aligned   5 beads\n")
        .contains("5 sentence units and 3 paragraph units");
    assertThat(Run.files(out))
        .containsOnlyKeys(
            "aligned/beads/library.tsv",
            "aligned/pairs.csv",
            "aligned/paragraphs/library.tmx",
            SENTENCES,
            "glossary/glossary.csv");
  }

  @Test
  void theDirectionIsTurned() {
    Run.of("align", in, "-o", out, "--source-lang", "zh-TW", "--target-lang", "ja");

    assertThat(Run.files(out).get(SENTENCES)).contains("srclang=\"zh-TW\"");
    String unit = Run.files(out).get(SENTENCES).replaceAll("(?s).*?(<tu>.*?</tu>).*", "$1");
    assertThat(unit.indexOf("xml:lang=\"zh-TW\"")).isLessThan(unit.indexOf("xml:lang=\"ja\""));
  }

  @Test
  void theTargetIsChosen() {
    Run.of("align", in, "-o", out, "--target-lang", "zh-hant");

    assertThat(Run.files(out).get(SENTENCES)).contains("xml:lang=\"zh-Hant\"").doesNotContain("TW");
    assertThat(Run.files(out).get("glossary/glossary.csv")).startsWith("\uFEFFja,zh-Hant,");
  }

  @Test
  void identicalUnitsAreDroppedWhenAsked() throws IOException {
    Files.writeString(in.resolve("library.ja.md"), Run.JA + "\n*The Sea Library Review*, 2019.\n");
    Files.writeString(
        in.resolve("library.zh-TW.md"), Run.ZH + "\n*The Sea Library Review*, 2019.\n");
    Run.of("align", in, "-o", out);
    assertThat(Run.files(out).get(SENTENCES)).contains("<seg>The Sea Library Review, 2019.</seg>");

    Run.of("align", in, "-o", out, "--drop-identical");

    assertThat(Run.files(out).get(SENTENCES)).contains("<tu>").doesNotContain("Sea Library");
    assertThat(Run.files(out).get("aligned/beads/library.tsv")).contains("Sea Library");
  }

  @Test
  void unsureBeadsAreLeftOutAndCounted() {
    Run run = Run.of("align", in, "-o", out, "--min-confidence", "1");

    assertThat(run.out()).containsPattern("left out  \\d beads? below confidence 1.00");
  }

  @Test
  void twoFilesAreAPairInEitherOrderAndKeepWhatABatchWrote() throws IOException {
    Run.of("align", in, "-o", out);
    Path other = Run.articles(temporary.resolve("other"));
    Files.move(other.resolve("library.ja.md"), other.resolve("book.md"));

    Run run =
        Run.of("align", other.resolve("library.zh-TW.md"), other.resolve("book.md"), "-o", out);

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(Run.files(out)).containsKeys(SENTENCES, "aligned/sentences/book.tmx");
  }

  @Test
  void aListNamesThePairs() throws IOException {
    Run.articles(temporary.resolve("in/a"));
    Path list =
        Files.writeString(
            in.resolve("list.csv"),
            """
        ja,zh-TW
        library.ja.md,a/library.zh-TW.md
        a/library.ja.md,library.zh-TW.md
        left.md,
        """);

    Run run = Run.of("align", "--pairs", list, "-o", out);

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("4 files: 2 pairs");
    assertThat(Run.files(out)).containsKeys(SENTENCES, "aligned/sentences/a/library.tmx");

    Path elsewhere = Files.move(list, temporary.resolve("list.csv"));
    assertThat(Run.of("align", in, "--pairs", elsewhere, "-o", out).exit()).isZero();
  }

  @Test
  void aListThatNamesAFileTwiceIsRefused() throws IOException {
    Path list =
        Files.writeString(
            in.resolve("list.csv"),
            "ja,zh\nlibrary.ja.md,library.zh-TW.md\n./library.ja.md,x.md\n");

    Run run = Run.of("align", "--pairs", list, "-o", out);

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.errors())
        .containsExactly(list + ":3: './library.ja.md' stands in line 2 too; name each file once");
    assertThat(out).doesNotExist();
  }

  @Test
  void whatIsPresegmentedIsAnsweredByIndices() throws IOException {
    Path lines = Files.createDirectories(temporary.resolve("lines"));
    Files.writeString(lines.resolve("a.ja.txt"), "港に図書館が開いた。\n蔵書は3,200冊である。\n");
    Files.writeString(lines.resolve("a.zh.txt"), "港口開了圖書館。\n藏書有3,200冊。\n");
    Files.writeString(lines.resolve("b.ja.txt"), "独り。\n");
    Files.writeString(lines.resolve("a.gold"), "0:0\n1:1\n");

    Run run = Run.of("align", "--presegmented", lines, "-o", out);

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(Run.files(out).get("aligned/a.align"))
        .matches("\\[0]:\\[0]:0\\.\\d+\n\\[1]:\\[1]:0\\.\\d+\n");
    assertThat(Run.files(out).get("aligned/pairs.csv")).contains("there is no b.zh.txt");
    assertThat(Run.of("evaluate", "alignment", lines, out.resolve("aligned")).out())
        .contains("strict P 1.0");
    assertThat(Run.of("align", "--presegmented", in, "-o", out).exit()).isEqualTo(2);
  }

  @Test
  void outputsOfArticlesThatAreGoneAreRemovedAndNothingElse() throws IOException {
    Run.of("align", in, "-o", out);
    Path mine = Files.writeString(out.resolve("aligned/sentences/mine.tmx"), "a person's");
    Files.move(in.resolve("library.ja.md"), in.resolve("renamed.ja.md"));

    Run run = Run.of("align", in, "-o", out);

    assertThat(run.out()).contains("removed   3 outputs of earlier runs");
    assertThat(Run.files(out))
        .containsKey("aligned/sentences/renamed.tmx")
        .doesNotContainKey(SENTENCES);
    assertThat(mine).hasContent("a person's");
  }

  @Test
  void outputsInsideOfTheInputAreNotRead() {
    Run.of("align", in, "-o", in);
    Run.of("align", in, "-o", in.resolve("elsewhere"));

    Run run = Run.of("align", in, "-o", in);

    assertThat(run.out()).contains("read      2 files: 1 pair\n").doesNotContain("sentences");
  }

  @Test
  void hiddenFilesAndLinksToFoldersArePassedOver() throws IOException {
    Files.writeString(in.resolve(".hidden.ja.md"), Run.JA);
    Files.createSymbolicLink(in.resolve("loop"), in);
    Run.articles(in.resolve(".git"));

    assertThat(Run.of("align", in, "-o", out).out()).contains("read      2 files: 1 pair\n");
  }

  @Test
  void aLinkToAFolderThatIsNamedIsFollowed() throws IOException {
    Path link = Files.createSymbolicLink(temporary.resolve("link"), in);

    assertThat(Run.of("align", link, "-o", out).out()).contains("read      2 files: 1 pair\n");
  }

  @Test
  void aFileThatIsMeantTwiceIsReadOnce() throws IOException {
    Run.articles(in.resolve("deep"));

    Run run = Run.of("align", in, in.resolve("deep"), in.resolve("library.ja.md"), "-o", out);

    assertThat(run.out()).contains("read      4 files");
    assertThat(Run.of("align", in, in, "-o", out).out()).contains("read      4 files");
  }

  @Test
  void filesOfOneNameInTwoFoldersAreTwo() throws IOException {
    Path first = Run.articles(temporary.resolve("a/x"));
    Path second = Files.createDirectories(temporary.resolve("b/x"));
    Files.move(first.resolve("library.zh-TW.md"), second.resolve("library.ja.md"));

    Run run = Run.of("align", first, second, "-o", out);

    assertThat(run.out()).contains("read      2 files: 1 pair\n");
    assertThat(Run.files(out)).containsKey("aligned/sentences/a/x/library.tmx");
  }

  @Test
  void twoArticlesThatClaimOneNameBothGetAHash() throws IOException {
    Run.articles(in.resolve("b"));
    Files.move(in.resolve("b/library.ja.md"), in.resolve("library.txt"));
    Path list =
        Files.writeString(
            in.resolve("list.csv"),
            "ja,zh\nlibrary.ja.md,library.zh-TW.md\nlibrary.txt,b/library.zh-TW.md\n");

    Run.of("align", "--pairs", list, "-o", out);

    assertThat(Run.files(out).keySet())
        .filteredOn(name -> name.matches("aligned/beads/library-[0-9a-f]{8}\\.tsv"))
        .hasSize(2);
  }

  @Test
  void aMisspeltNameIsToldFromTheOneThatIsThere() throws IOException {
    Path glossary = Files.writeString(in.resolve("glossary.csv"), "ja,zh-TW\n");

    assertThat(Run.of("align", in.resolve("libary.ja.md"), "-o", out).err())
        .startsWith(
            in.resolve("libary.ja.md")
                + " does not exist; did you mean "
                + in.resolve("library.ja.md?"));
    for (Object[] arguments :
        new Object[][] {
          {"lookup", "x", "-g", in.resolve("glosary.csv")},
          {"check", in, "-g", in.resolve("glosary.csv")},
          {"keep", in.resolve("glosary.csv")},
          {"concordance", "x", in.resolve("glosary.csv")}
        }) {
      Run run = Run.of(arguments);
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err()).contains("glosary.csv does not exist; did you mean " + glossary + "?");
    }
    assertThat(Run.of("align", "", "-o", out).err()).contains("an empty name is no path");
  }

  @ParameterizedTest
  @CsvSource({
    "--min-confidence 2, '--min-confidence must lie in 0..1, not 2.0'",
    "--threads 0, '--threads must be 1 or more, not 0'",
    "--target-lang zh-CN, 'does not stand for Traditional Chinese'",
    "--target-lang ja, 'one language must be Japanese and the other Chinese'",
    "--threads x, is no whole number; write one such as 20",
    "--threads, 'Missing required parameter'",
    "--min-confidence 0;5, is no number; write one such as 0.5",
    "--min-confidence NaN, '--min-confidence must lie in 0..1, not NaN'",
    "--strictness strickt, 'expected strict, normal or loose'",
    "--outptu x, '--output'",
    "--pairs nowhere.csv, 'nowhere.csv does not exist'",
    "--presegmentd, '--presegmented'"
  })
  void wrongOptionsAreRefused(String options, String message) {
    Object[] arguments = ("align " + in + " " + options).split(" ");

    Run run = Run.of(arguments);

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains(message).endsWith("See taiyaku align --help\n");
    assertThat(run.errors()).hasSizeLessThan(4);
  }
}
