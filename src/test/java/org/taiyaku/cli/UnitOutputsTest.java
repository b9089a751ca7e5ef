package org.taiyaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taiyaku.exchange.Shards;

/** What {@code align} writes of translation units beside a TMX an article. */
class UnitOutputsTest {

  private static final String JA = "港に図書館が開いた。\n蔵書は3,200冊である。\n";
  private static final String ZH = "港口開了圖書館。\n藏書有3,200冊。\n";

  @TempDir private Path temporary;
  private Path in;
  private Path out;

  @BeforeEach
  void writeLines() throws IOException {
    in = Files.createDirectories(temporary.resolve("in"));
    out = temporary.resolve("out");
    for (String name : new String[] {"a", "b", "c"}) {
      Files.writeString(in.resolve(name + ".ja.txt"), JA);
      Files.writeString(in.resolve(name + ".zh.txt"), ZH);
    }
    Files.writeString(in.resolve("b.ja.txt"), JA + "海は青い。\n");
    Files.writeString(in.resolve("b.zh.txt"), ZH + "海是藍的。\n");
  }

  private Run align(Object... options) {
    Object[] arguments = new Object[options.length + 5];
    System.arraycopy(new Object[] {"align", "--presegmented", in, "-o", out}, 0, arguments, 0, 5);
    System.arraycopy(options, 0, arguments, 5, options.length);
    Run run = Run.of(arguments);
    assertThat(run.exit()).as(run.err()).isZero();
    return run;
  }

  @Test
  void mergedUnitsStandOnceWithACount() {
    Run run = align("--merged", "--unit-formats", "jsonl");

    assertThat(run.out())
        .contains("wrote     7 sentence units and 3 paragraph units")
        .contains(
            "merged    3 sentence units and 2 paragraph units, 5 folded into the same, in 2 files");
    SortedMap<String, String> files = Run.files(out);
    assertThat(files.get("aligned/sentences.jsonl").lines())
        .hasSize(3)
        .anyMatch(line -> line.contains("港に図書館が開いた。") && line.contains("\"count\":3"))
        .anyMatch(line -> line.contains("海は青い。") && line.contains("\"article\":\"b\""));
    assertThat(files.get("aligned/sentences.tmx")).contains("<prop type=\"x-count\">3</prop>");
    assertThat(files).containsKeys("aligned/paragraphs.tmx", "aligned/sentences/b.jsonl");
  }

  @Test
  void theSameBytesAtAnyNumberOfThreads() {
    align("--shards", 3, "--unit-formats", "tsv,xliff", "--threads", 1);
    SortedMap<String, String> files = Run.files(out);

    align("--shards", 3, "--unit-formats", "tsv,xliff", "--threads", 4);

    assertThat(Run.files(out)).isEqualTo(files);
  }

  @Test
  void anArticleStandsInTheShardOfItsName() {
    align("--shards", 4);

    Shards shards = new Shards(4);
    SortedMap<String, String> files = Run.files(out);
    for (String name : new String[] {"a", "b", "c"}) {
      assertThat(files.get("aligned/" + shards.name("sentences", shards.of(name)) + ".tmx"))
          .contains(shards.of("a") == shards.of(name) ? "<tu>" : ">" + name + "</prop>");
    }
    assertThat(files.keySet()).filteredOn(name -> name.contains("-of-4")).hasSize(8);
  }

  @Test
  void oneShardIsWhatMergedWrites() {
    align("--merged");
    SortedMap<String, String> files = Run.files(out);

    align("--merged", "--shards", 1);

    assertThat(Run.files(out)).isEqualTo(files);
  }

  @Test
  void whatALaterRunDoesNotWriteIsRemoved() {
    align("--merged", "--unit-formats", "xliff,jsonl,tsv");
    align("--shards", 2);
    align();

    assertThat(Run.files(out).keySet())
        .noneMatch(
            name ->
                name.matches(".*(-of-|jsonl|xlf|s/.\\.tsv$|s\\.tmx).*") && !name.contains("beads"))
        .contains("aligned/sentences/a.tmx");
  }

  @Test
  void aSearchSeesEachTextOnce() {
    align("--merged");

    assertThat(Run.of("concordance", "青", out).out()).containsOnlyOnce("海は青い。");
    assertThat(Run.of("concordance", "青", out.resolve("aligned/sentences.tmx")).out())
        .containsOnlyOnce("海は青い。");
  }

  @Test
  void aPairWithoutUnitsHasNoXliff() {
    Run run = align("--unit-formats", "XLIFF", "--min-confidence", "1", "--merged");

    assertThat(run.out()).contains("merged    0 sentence units");
    assertThat(Run.files(out).keySet())
        .noneMatch(name -> name.endsWith(".xlf"))
        .contains("aligned/sentences.tmx");
  }

  /** A line of which nothing can be seen would be an empty side for an importer. */
  @Test
  void whatShowsNothingIsNoUnitButABead() throws IOException {
    String unseen = "\u0001\u200B\n";
    Files.writeString(in.resolve("a.ja.txt"), JA + unseen + "\n" + unseen);
    Files.writeString(in.resolve("a.zh.txt"), ZH + unseen + "\n" + unseen);

    Run run = align();

    assertThat(run.out()).contains("left out  2 beads in which a side shows nothing");
    assertThat(Run.files(out).get("aligned/sentences/a.tmx").split("<tu>")).hasSize(3);
    assertThat(Run.files(out).get("aligned/beads/a.tsv").lines()).hasSize(5);
  }

  @Test
  void longUnitsAreReported() throws IOException {
    Files.writeString(in.resolve("a.ja.txt"), JA + "港と図書館、".repeat(400) + "。\n");
    Files.writeString(in.resolve("a.zh.txt"), ZH + "港口和圖書館、".repeat(400) + "。\n");

    assertThat(align().out())
        .contains("long      2 units over 2,000 characters, which some tools refuse");
  }

  @Test
  void wrongOptionsAreRefused() {
    assertThat(Run.of("align", in, "--unit-formats", "xls").err())
        .startsWith("--unit-formats takes tmx, xliff, jsonl and tsv, not 'xls'");
    assertThat(Run.of("align", in, "--shards", 0).err())
        .startsWith("--shards must lie in 1..10000, not 0");
  }
}
