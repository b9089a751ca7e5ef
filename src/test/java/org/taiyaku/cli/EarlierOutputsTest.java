package org.taiyaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the output folder already is not lost by a mishap. */
class EarlierOutputsTest {

  @TempDir private Path folder;
  private Path in;
  private Path out;
  private Path glossary;

  @BeforeEach
  void align() throws IOException {
    in = Run.articles(folder.resolve("in"));
    out = folder.resolve("out");
    glossary = out.resolve("glossary/glossary.csv");
    Run run = Run.of("align", in, "-o", out);
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(glossary).content().contains("proposed");
  }

  private void edit(String from, String to) throws IOException {
    Files.writeString(glossary, Files.readString(glossary).replaceFirst(from, to));
  }

  @Test
  void editsThatNobodyKeptStopTheRun() throws IOException {
    edit(",proposed,", ",approved,");
    SortedMap<String, String> before = Run.files(out);

    Run run = Run.of("align", in, "-o", out);

    assertThat(run.exit()).isEqualTo(Main.USAGE);
    assertThat(run.errors())
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .startsWith(glossary + " was edited, and the edit is not kept yet: ")
                    .endsWith(" (approved by hand)"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "Take what was edited into decisions.csv with taiyaku keep -o "
                            + out
                            + ", or lose it with --discard-edits"));
    assertThat(run.out()).isEmpty();
    assertThat(Run.files(out)).isEqualTo(before);
  }

  @Test
  void keptOrDiscardedEditsDoNot() throws IOException {
    String untouched = Files.readString(glossary);
    edit(",proposed,", ",approved,");
    assertThat(Run.of("align", in, "-o", out, "--discard-edits").exit()).isZero();
    assertThat(glossary).hasContent(untouched);

    edit(",proposed,", ",approved,");
    assertThat(Run.of("keep", "-o", out).exit()).isZero();
    Run run = Run.of("align", in, "-o", out);
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(glossary).content().contains(",approved,");
  }

  @Test
  void whatCannotBeTakenStopsTheRunToo() throws IOException {
    edit(",proposed,", ",perhaps,");
    assertThat(Run.of("align", in, "-o", out).err())
        .startsWith(glossary + ":2: status is 'perhaps'")
        .contains("--discard-edits");

    edit(",perhaps,(.*),\r\n", ",proposed,$1,see page 3\r\n");
    assertThat(Run.of("align", in, "-o", out).err())
        .startsWith(glossary + ":2: the note on")
        .contains("--discard-edits");
  }

  @Test
  void aGlossaryOfSomebodyElseIsNotOverwritten() throws IOException {
    Files.delete(out.resolve("glossary/.glossary-written.csv"));
    Files.writeString(glossary, "ja,zh-TW\n図書館,圖書館\n");

    Run run = Run.of("align", in, "-o", out);

    assertThat(run.exit()).isEqualTo(Main.USAGE);
    assertThat(run.errors())
        .containsExactly(
            glossary + " was not written by taiyaku",
            "Move it away, or lose it with --discard-edits");
    assertThat(glossary).hasContent("ja,zh-TW\n図書館,圖書館\n");
  }

  @Test
  void aRunThatAlignsNothingLeavesThem() throws IOException {
    SortedMap<String, String> before = Run.files(out);
    Path binary = Files.write(folder.resolve("bad.txt"), new byte[] {0, 1, 2});

    Run unreadable = Run.of("align", binary, "-o", out);
    assertThat(unreadable.exit()).isEqualTo(Main.UNREAD);
    assertThat(unreadable.out())
        .contains("kept      " + glossary + " of an earlier run, as no pair was aligned\n");
    assertUnchangedButForPairs(before);

    Path lonely = Files.createDirectories(folder.resolve("lonely"));
    Files.writeString(lonely.resolve("a.ja.md"), Run.JA);
    Run alone = Run.of("align", lonely, "-o", out);
    assertThat(alone.exit()).isZero();
    assertUnchangedButForPairs(before);
  }

  @Test
  void aRunThatCouldNotReadEverythingRemovesNothing() throws IOException {
    Path second = Files.createDirectories(in.resolve("second"));
    Files.writeString(second.resolve("town.ja.md"), Run.JA.replace("港町", "山町") + "\n別の町の話だ。\n");
    Files.writeString(
        second.resolve("town.zh-TW.md"), Run.ZH.replace("港口小鎮", "山間小鎮") + "\n這是另一個小鎮的事。\n");
    Run both = Run.of("align", in, "-o", out);
    assertThat(both.out()).as(both.err()).contains("2 pairs");
    Path tmx = out.resolve("aligned/sentences/second/town.tmx");
    assertThat(tmx).exists();

    Files.write(second.resolve("town.ja.md"), new byte[] {0, 1, 2});
    assertThat(Run.of("align", in, "-o", out).exit()).isEqualTo(Main.UNREAD);
    assertThat(tmx).exists();

    Files.delete(second.resolve("town.ja.md"));
    assertThat(Run.of("align", in, "-o", out).out()).contains("removed   3 outputs");
    assertThat(tmx).doesNotExist();
  }

  private void assertUnchangedButForPairs(SortedMap<String, String> before) {
    SortedMap<String, String> after = Run.files(out);
    assertThat(after.get("aligned/pairs.csv")).isNotEqualTo(before.get("aligned/pairs.csv"));
    after.put("aligned/pairs.csv", before.get("aligned/pairs.csv"));
    assertThat(after).isEqualTo(before);
  }
}
