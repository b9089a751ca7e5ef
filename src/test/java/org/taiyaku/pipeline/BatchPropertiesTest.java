package org.taiyaku.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.taiyaku.text.OddText;

/** The same bytes at any number of threads, and every file in pairs.csv, whatever stands in it. */
class BatchPropertiesTest {

  @Property(seed = "1", tries = 4, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void sameBytesAtAnyNumberOfThreads(@ForAll("batches") List<List<String>> articles)
      throws IOException {
    Path folder = Files.createTempDirectory("batch");
    try {
      for (int i = 0; i < articles.size(); i++) {
        String name = i / 2 + (i % 2 == 0 ? ".ja.txt" : ".zh.txt");
        Files.write(folder.resolve(name), articles.get(i));
      }
      run(folder, folder.resolve("one"), 1);
      run(folder, folder.resolve("many"), 5);

      assertThat(files(folder.resolve("many"))).isEqualTo(files(folder.resolve("one")));
      List<String> rows = Files.readAllLines(folder.resolve("one/aligned/pairs.csv"));
      for (int i = 0; i < articles.size() / 2; i++) {
        String row = i + ".ja.txt," + i + ".zh.txt,";
        assertThat(rows).filteredOn(line -> line.startsWith(row)).hasSize(1);
      }
    } finally {
      remove(folder);
    }
  }

  private static void run(Path in, Path out, int threads) {
    BatchOptions options =
        BatchOptions.of(new BatchInputs(List.of(in), Optional.empty(), true), out)
            .with(UnitOptions.of(0, false))
            .onThreads(threads);
    assertThat(new Batch(options, Progress.NONE).run().problems()).isEmpty();
  }

  @Provide
  Arbitrary<List<List<String>>> batches() {
    return OddText.visible()
        .map(text -> text.replaceAll("[\uD800-\uDFFF]", "").replaceAll("[\r\n]", ""))
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .list()
        .ofSize(10);
  }

  private static SortedMap<String, String> files(Path folder) {
    SortedMap<String, String> files = new TreeMap<>();
    try (var found = Files.walk(folder)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static void remove(Path folder) throws IOException {
    try (var found = Files.walk(folder)) {
      for (Path file : found.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
