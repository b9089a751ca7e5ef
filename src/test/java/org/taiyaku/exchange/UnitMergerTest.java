package org.taiyaku.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taiyaku.exchange.TmxWriter.SegmentType;
import org.taiyaku.exchange.UnitMerger.Merged;

class UnitMergerTest {

  private static final UnitMerger MERGER =
      new UnitMerger(Direction.DEFAULT, SegmentType.SENTENCE, "0.1.0");

  @TempDir private Path folder;

  @Test
  void theFirstOfTheSameStandsAndCountsThem() throws IOException {
    Path first = part("a", unit("株", "股", "a", 1), unit("株", "股票", "a", 2), unit("株", "股", "a", 3));
    Path second = part("b", unit("社", "公司", "b", 1), unit("株", "股", "b", 4));

    Merged merged = MERGER.merge(List.of(first, second), folder, "all", List.of(UnitFormat.TSV));

    assertThat(merged).isEqualTo(new Merged(3, 2, List.of(UnitFormat.TSV)));
    assertThat(folder.resolve("all.tsv"))
        .content()
        .isEqualTo(
            """
            ja\tzh-TW\tarticle\tposition\tconfidence\tmoved\tcount
            株\t股\ta\t1\t0.50\t\t3
            株\t股票\ta\t2\t0.50\t\t1
            社\t公司\tb\t1\t0.50\t\t1
            """);
  }

  @Test
  void theCountStandsInATmxAndIsAddedUpAgain() throws IOException {
    Path part = part("a", unit("株", "股", "a", 1), unit("株", "股", "a", 2));
    List<UnitFormat> tmx = List.of(UnitFormat.TMX);
    MERGER.merge(List.of(part), folder, "one", tmx);
    Path one = folder.resolve("one.tmx");

    MERGER.merge(List.of(one, one), folder, "two", tmx);

    assertThat(one).content().containsOnlyOnce("<tu>").contains("<prop type=\"x-count\">2</prop>");
    assertThat(folder.resolve("two.tmx"))
        .content()
        .containsOnlyOnce("<tu>")
        .contains("<prop type=\"x-count\">4</prop>");
  }

  @Test
  void nothingGivesAnEmptyTmxAndNoXliff() throws IOException {
    List<UnitFormat> both = List.of(UnitFormat.TMX, UnitFormat.XLIFF);

    Merged merged = MERGER.merge(List.of(part("a")), folder, "all", both);

    assertThat(merged).isEqualTo(new Merged(0, 0, List.of(UnitFormat.TMX)));
    assertThat(folder.resolve("all.tmx")).content().contains("</body>");
    assertThat(folder).isDirectoryNotContaining("glob:**/all.xlf");
  }

  @Test
  void aBrokenPartLeavesNothingBehind() throws IOException {
    Path broken = Files.writeString(folder.resolve("a.tmx"), "<tmx><body><tu>");

    assertThatThrownBy(() -> MERGER.merge(List.of(broken), folder, "all", List.of(UnitFormat.TMX)))
        .isInstanceOf(InputFailed.class);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(broken);
    }
  }

  /** Whatever of the range of digests the table holds at once. */
  @ParameterizedTest
  @ValueSource(ints = {1, 7, 100, DuplicateCounts.ENTRIES})
  void countsAsAMapDoesWhateverTheMemory(int entries) throws IOException {
    Random random = new Random(5);
    List<String> texts = new ArrayList<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (int i = 0; i < 700; i++) {
      String text = "x" + random.nextInt(300);
      texts.add(text);
      counts.merge(text, 1, Integer::sum);
    }

    List<Integer> found = new ArrayList<>();
    try (DuplicateCounts duplicates = new DuplicateCounts(folder, entries)) {
      for (String text : texts) {
        duplicates.add(unit(text, "股", "a", 1));
      }
      assertThat(duplicates.count()).isEqualTo(counts.size());
      try (DuplicateCounts.Counts read = duplicates.read()) {
        for (int i = 0; i < texts.size(); i++) {
          found.add(read.next());
        }
      }
    }

    List<Integer> expected = new ArrayList<>();
    texts.forEach(text -> expected.add(counts.getOrDefault(text, 0)));
    for (int i = 0; i < texts.size(); i++) {
      expected.set(i, texts.indexOf(texts.get(i)) == i ? expected.get(i) : 0);
    }
    assertThat(found).isEqualTo(expected);
    try (var files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  private Path part(String name, TranslationUnit... units) throws IOException {
    Path file = folder.resolve(name + ".tmx");
    AtomicFile.write(
        file,
        out ->
            new TmxWriter(Direction.DEFAULT, SegmentType.SENTENCE, "0").write(out, List.of(units)));
    return file;
  }

  private static TranslationUnit unit(String ja, String zh, String article, int position) {
    return new TranslationUnit(ja, zh, article, position, 0.5, false);
  }
}
