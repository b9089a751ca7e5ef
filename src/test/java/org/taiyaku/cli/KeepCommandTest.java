package org.taiyaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taiyaku.exchange.GlossaryReader;
import org.taiyaku.exchange.GlossaryRow;
import org.taiyaku.exchange.OutputLock;

/** Align, edit, keep, align again: what a person decided holds. */
class KeepCommandTest {

  @TempDir private Path out;

  private Path glossary() {
    return out.resolve("glossary/glossary.csv");
  }

  private List<GlossaryRow> align(Object... more) {
    Object[] arguments = new Object[4 + more.length];
    System.arraycopy(new Object[] {"align", "seeds", "-o", out}, 0, arguments, 0, 4);
    System.arraycopy(more, 0, arguments, 4, more.length);
    Run run = Run.of(arguments);
    assertThat(run.exit()).as(run.err()).isZero();
    return GlossaryReader.read(glossary());
  }

  private void edit(String from, String to) throws IOException {
    String text = Files.readString(glossary());
    String edited = text.replaceFirst(from, to);
    assertThat(edited.equals(text)).as(from).isFalse();
    Files.writeString(glossary(), edited);
  }

  /** The line of the glossary that begins with {@code row}, from 1; its cells hold no line ends. */
  private int line(String row) throws IOException {
    List<String> lines = Files.readAllLines(glossary());
    int line = 0;
    while (!lines.get(line).startsWith(row)) {
      line++;
    }
    return line + 1;
  }

  @Test
  void decisionsHoldInLaterRuns() throws IOException {
    align();
    edit("(?m)^コンテキスト長,上下文長度,.*\r\n", "");
    edit("(?m)^ミナモ,Minamo,", "水面,Minamo,");
    edit("(?m)^モデル,模型,モデル,noun,([0-9.]+),proposed", "モデル,模型,モデル,noun,$1,approved");
    edit(
        "(?m)^利用者フォーラム,使用者論壇,([^,]*),noun,([0-9.]+),proposed",
        "利用者フォーラム,使用者論壇,$1,noun,$2,forbidden");

    int model = line("モデル,模型,");
    int forum = line("利用者フォーラム,使用者論壇,");

    Run dry = Run.of("keep", glossary(), "--dry-run");
    assertThat(dry.out())
        .contains("approved   モデル  模型   line " + model + ": ")
        .contains("would be taken");
    assertThat(out.resolve("glossary/decisions.csv")).doesNotExist();

    Run keep = Run.of("keep", "-o", out);
    assertThat(keep.exit()).as(keep.err()).isZero();
    assertThat(keep.out())
        .contains("approved   水面  Minamo   line 2: corrected by hand")
        .contains("forbidden  ミナモ  Minamo   line 2: corrected by hand to 水面, Minamo")
        .contains("forbidden  利用者フォーラム  使用者論壇   line " + forum + ": forbidden by hand")
        .contains("forbidden  コンテキスト長  上下文長度   deleted by hand")
        .contains("5 decisions taken into " + out.resolve("glossary/decisions.csv"));
    String decisions = Files.readString(out.resolve("glossary/decisions.csv"));
    assertThat(Run.of("keep", "-o", out).out())
        .isEqualTo(
            "0 decisions taken into %s, 5 known already%n"
                .formatted(out.resolve("glossary/decisions.csv")));

    List<GlossaryRow> second = align("--threads", 1);
    assertThat(second.get(0).ja()).isEqualTo("モデル");
    assertThat(second.get(0).status()).isEqualTo("approved");
    assertThat(second.get(0).confidence()).isEqualTo(1);
    assertThat(second)
        .noneMatch(row -> row.ja().equals("ミナモ") && row.zh().equals("Minamo"))
        .noneMatch(row -> row.ja().equals("利用者フォーラム") && row.zh().equals("使用者論壇"))
        .noneMatch(row -> row.ja().equals("コンテキスト長"));
    String bytes = Files.readString(glossary());
    assertThat(Run.of("keep", "-o", out).out()).startsWith("0 decisions taken");
    align("--threads", 4);
    assertThat(glossary()).hasContent(bytes);
    assertThat(out.resolve("glossary/decisions.csv")).hasContent(decisions);
  }

  @Test
  void aGlossaryIsBroughtAlong() throws IOException {
    Path articles = Run.articles(out.resolve("in"));
    Path brought = Files.writeString(out.resolve("brought.csv"), "ja,zh-TW\n蔵書,藏書\n岬,海角\n");

    Run run = Run.of("align", articles, "-o", out, "--glossary", brought);

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(GlossaryReader.read(glossary()))
        .filteredOn(row -> row.status().equals("approved"))
        .extracting(GlossaryRow::ja)
        .containsExactly("蔵書");
  }

  @Test
  void wrongDecisionsStopTheRunBeforeAnythingIsWritten() throws IOException {
    Path articles = Run.articles(out.resolve("in"));
    Path decisions = out.resolve("glossary/decisions.csv");
    Files.createDirectories(decisions.getParent());
    Files.writeString(decisions, "ja,zh-TW,decision\nモデル,模型,maybe\n");

    Run run = Run.of("align", articles, "-o", out);

    assertThat(run.exit()).isEqualTo(Main.UNREAD);
    assertThat(run.err()).startsWith(decisions + ":2: decision is 'maybe'");
    assertThat(out.resolve("aligned")).doesNotExist();
  }

  @Test
  void saysWhatIsMissing() throws IOException {
    assertThat(Run.of("keep", out.resolve("glossary.csv")).err()).contains("does not exist");
    Path file = Files.writeString(out.resolve("glossary.csv"), "ja,zh-TW\n");
    Run run = Run.of("keep", file);
    assertThat(run.exit()).isEqualTo(Main.USAGE);
    assertThat(run.err()).contains("no run wrote a glossary into " + out);
  }

  /** No run is needed for it: what one wrote is a glossary and its hidden copy. */
  private void writeGlossary() throws IOException {
    Path folder = Files.createDirectories(out.resolve("glossary"));
    Files.createDirectories(out.resolve("aligned"));
    String header = "ja,zh-TW,status,variants_ja,variants_zh,note\r\n";
    Files.writeString(folder.resolve(".glossary-written.csv"), header + "港,港口,proposed,,,\r\n");
    Files.writeString(glossary(), header + "港,港口,approved,,,\r\n");
  }

  @Test
  void waitsForNoRunThatWritesMeanwhile() throws IOException {
    writeGlossary();
    OutputLock run = OutputLock.take(out.resolve("aligned"));
    Run turnedAway = Run.of("keep", "-o", out);
    Run dry = Run.of("keep", "-o", out, "--dry-run");
    run.close();

    assertThat(turnedAway.exit()).isEqualTo(2);
    assertThat(turnedAway.err()).contains("another run of taiyaku is writing here");
    assertThat(dry.exit()).isZero();
    assertThat(out.resolve("glossary/decisions.csv")).doesNotExist();
    Run keep = Run.of("keep", "-o", out);
    assertThat(keep.exit()).as(keep.err()).isZero();
    assertThat(out.resolve("glossary/decisions.csv")).content().contains("港,港口,approved");
  }

  @Test
  void saysWhatDeletedRowsMayMean() {
    Run run = Run.of("keep", "-o", out, "--deleted", "x");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .contains("'x' says not what deleted rows mean; write forbid,")
        .doesNotContain("enum")
        .doesNotContain("Deleted");
  }
}
