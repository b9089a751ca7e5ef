package org.taiyaku.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taiyaku.document.DocumentReader;
import org.taiyaku.document.Reading;
import org.taiyaku.evaluation.TermScore;

/** The articles in seeds/ from end to end, against gold that stands with the tests. */
class SeedsTest {

  private static final Path SEEDS = Path.of("seeds");
  private static final Path GOLD = Path.of("src/test/resources/org/taiyaku/seeds");

  /** Pairs by what their outputs are called, and the Chinese file. */
  private static final SortedMap<String, String> PAIRS =
      new TreeMap<>(
          java.util.Map.of(
              "001_8b27d05ce94f1a63", "006_4e91f3b8067ac2d5",
              "004_a95c2f4170de83b6", "000_72f0b6d8c1e5493a",
              "007_d6a3581e0f7c49b2", "003_1c70e4a9b35f82d6"));

  /** Found when this was written: .968. */
  private static final double LEAST_F1 = 0.95;

  @TempDir private static Path out;
  private static Summary summary;

  @BeforeAll
  static void runOnce() {
    summary = run(2, Progress.NONE);
  }

  private static Summary run(int threads, Progress progress) {
    return new Batch(BatchOptions.of(SEEDS, out).onThreads(threads), progress).run();
  }

  @Test
  void threePairsAndThreeAlone() throws IOException {
    assertThat(summary.pairs()).isEqualTo(3);
    assertThat(summary.alone()).isEqualTo(3);
    assertThat(summary.problems()).isEmpty();
    List<String> rows = Files.readAllLines(out.resolve("aligned/pairs.csv"));
    PAIRS.forEach(
        (ja, zh) -> assertThat(rows).anyMatch(row -> row.startsWith(ja + ".txt," + zh + ".txt,")));
    assertThat(rows).filteredOn(row -> row.contains(",alone,")).hasSize(3);
  }

  @Test
  void sentencesAreAlignedAsInGold() throws IOException {
    int hits = 0;
    int answers = 0;
    int demanded = 0;
    for (String id : PAIRS.keySet()) {
      Set<List<String>> gold = pairs(Files.readAllLines(GOLD.resolve(id + ".beads.tsv")));
      Set<List<String>> found = pairs(beads(id));
      demanded += gold.size();
      answers += found.size();
      found.retainAll(gold);
      hits += found.size();
    }
    assertThat(2.0 * hits / (answers + demanded)).isGreaterThanOrEqualTo(LEAST_F1);
  }

  private static Set<List<String>> pairs(List<String> lines) {
    Set<List<String>> pairs = new HashSet<>();
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      if (!cells[0].isEmpty() && !cells[1].isEmpty()) {
        pairs.add(List.of(cells[0], cells[1]));
      }
    }
    return pairs;
  }

  private static List<String> beads(String id) {
    try {
      List<String> lines = Files.readAllLines(out.resolve("aligned/beads/" + id + ".tsv"));
      return lines.subList(1, lines.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void omissionsAndMovesAreListed() {
    assertThat(beads("004_a95c2f4170de83b6"))
        .anyMatch(line -> line.startsWith("\t這個水量，足以填滿三座標準泳池。\t0-1\t"));
    assertThat(beads("007_d6a3581e0f7c49b2"))
        .anyMatch(line -> line.contains("カブトガニの産卵が確認された") && line.contains("\t1-1 moved\t"));
    assertThat(summary.moved()).isEqualTo(2);
  }

  /** What both sides hold is what the beads hold, white space aside. */
  @Test
  void nothingIsLostAndNothingStandsTwice() {
    PAIRS.forEach(
        (ja, zh) -> {
          List<String> left = new ArrayList<>();
          List<String> right = new ArrayList<>();
          for (String line : beads(ja)) {
            left.add(line.split("\t", -1)[0]);
            right.add(line.split("\t", -1)[1]);
          }
          assertThat(letters(String.join("", left))).isEqualTo(letters(text(ja)));
          assertThat(sorted(String.join("", right))).isEqualTo(sorted(text(zh)));
        });
  }

  private static String text(String id) {
    Path file = SEEDS.resolve(id + ".txt");
    Reading reading = new DocumentReader().read(file, file.getFileName().toString());
    StringBuilder text = new StringBuilder();
    ((Reading.Article) reading).document().blocks().forEach(block -> text.append(block.text()));
    return text.toString();
  }

  private static String letters(String text) {
    return text.replaceAll("\\s", "");
  }

  /** Beads stand in the order of the Japanese side. */
  private static String sorted(String text) {
    return letters(text).codePoints().sorted().mapToObj(Character::toString).toList().toString();
  }

  @Test
  void theGlossaryIsWorthReading() {
    List<Path> gold = PAIRS.keySet().stream().map(id -> GOLD.resolve(id + ".terms.tsv")).toList();
    Path glossary = out.resolve("glossary/glossary.csv");

    String figures = TermScore.of(gold, glossary, OptionalInt.empty()).report().get(0);

    // Found when this was written: .57 and .44.
    assertThat(figure(figures, "precision")).as(figures).isGreaterThanOrEqualTo(0.52);
    assertThat(figure(figures, "recall")).as(figures).isGreaterThanOrEqualTo(0.38);
    assertThat(glossary).content().contains("\n人材流出,人才流失,");
  }

  private static double figure(String report, String name) {
    return Double.parseDouble(report.replaceAll(".*\\b" + name + " (\\S+).*", "$1"));
  }

  @Test
  void tmxNamesTheVersionAndTheSegmentType() {
    String id = PAIRS.firstKey();
    String header = "creationtoolversion=\"" + Version.NUMBER + "\" segtype=\"%s\"";
    assertThat(out.resolve("aligned/sentences/" + id + ".tmx"))
        .content()
        .contains(header.formatted("sentence"));
    assertThat(out.resolve("aligned/paragraphs/" + id + ".tmx"))
        .content()
        .contains(header.formatted("paragraph"));
  }

  @Test
  void theBytesDependOnNeitherThreadsNorLocaleNorEarlierRuns() throws IOException {
    SortedMap<String, String> before = files();
    Locale locale = Locale.getDefault();
    List<String> heard = new ArrayList<>();
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      run(1, listener(heard));
    } finally {
      Locale.setDefault(locale);
    }
    assertThat(files()).isEqualTo(before);
    assertThat(heard)
        .startsWith("reading 9", "step")
        .contains("aligning 3")
        .hasSize(4 + 9 + 1 + 3 + 1);

    assertThat(run(8, Progress.NONE)).isEqualTo(summary);
    assertThat(files()).isEqualTo(before);
  }

  private static Progress listener(List<String> heard) {
    return new Progress() {
      @Override
      public void begins(String stage, int steps) {
        heard.add(stage + " " + steps);
      }

      @Override
      public void step() {
        heard.add("step");
      }
    };
  }

  private static SortedMap<String, String> files() throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (var found = Files.walk(out)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        files.put(out.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }
}
