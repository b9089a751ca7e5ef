package org.taiyaku.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taiyaku.pairing.DocumentGenerator;
import org.taiyaku.pairing.GeneratedCorpus;

/** The bytes of a run do not depend on what earlier runs kept, nor on the number of threads. */
class CachedBatchTest {

  private static final CacheOptions NONE = new CacheOptions(Optional.empty(), 0, 0);

  @TempDir private static Path temporary;

  private static Path articles;
  private static Path cache;
  private static SortedMap<String, String> fresh;

  @BeforeAll
  static void runWithoutAndWithAnEmptyCache() throws IOException {
    articles = temporary.resolve("in");
    cache = temporary.resolve("cache");
    GeneratedCorpus.write(articles, 56, new DocumentGenerator(5, 18, 10));
    Summary summary = run(1, NONE, LearningOptions.DEFAULT);
    fresh = outputs();
    assertThat(summary.pairs()).isGreaterThanOrEqualTo(Learning.LEAST_PAIRS);
    assertThat(List.of(summary.learned(), summary.learnedFrom())).doesNotContain(0);

    assertThat(run(8, CacheOptions.in(cache), LearningOptions.DEFAULT)).isEqualTo(summary);
    assertThat(outputs()).isEqualTo(fresh);
  }

  private static Summary run(int threads, CacheOptions kept, LearningOptions learning)
      throws IOException {
    BatchOptions options =
        BatchOptions.of(articles, temporary.resolve("out"))
            .with(learning)
            .with(kept)
            .onThreads(threads);
    return new Batch(options, Progress.NONE).run();
  }

  /** What stands below the output, but for what a run notes of its options for a review. */
  private static SortedMap<String, String> outputs() throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    Path out = temporary.resolve("out");
    try (var found = Files.walk(out)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        if (!file.startsWith(out.resolve("review"))) {
          files.put(out.relativize(file).toString(), Files.readString(file));
        }
      }
    }
    return files;
  }

  private static Map<Path, byte[]> packs(Path folder) throws IOException {
    Map<Path, byte[]> packs = new HashMap<>();
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".pack")).toList()) {
        packs.put(file, Files.readAllBytes(file));
      }
    }
    return packs;
  }

  private static Path copyOfTheCache(String name) throws IOException {
    Path copy = Files.createDirectories(temporary.resolve(name));
    for (Map.Entry<Path, byte[]> pack : packs(cache).entrySet()) {
      Files.write(copy.resolve(pack.getKey().getFileName()), pack.getValue());
    }
    return copy;
  }

  @Test
  void aSecondRunGivesTheSame() throws IOException {
    run(2, CacheOptions.in(cache), LearningOptions.DEFAULT);
    assertThat(outputs()).isEqualTo(fresh);
  }

  @Test
  void aRunAfterOneThatWasKilledGivesTheSame() throws IOException {
    Path killed = copyOfTheCache("killed");
    for (Map.Entry<Path, byte[]> pack : packs(killed).entrySet()) {
      byte[] half = java.util.Arrays.copyOf(pack.getValue(), pack.getValue().length / 2);
      Files.write(pack.getKey(), half);
    }
    run(2, CacheOptions.in(killed), LearningOptions.DEFAULT);
    assertThat(outputs()).isEqualTo(fresh);
  }

  @Test
  void aHarmedCacheGivesTheSame() throws IOException {
    Path harmed = copyOfTheCache("harmed");
    for (Map.Entry<Path, byte[]> pack : packs(harmed).entrySet()) {
      byte[] bytes = pack.getValue();
      for (int at = 1_000; at < bytes.length; at += 20_011) {
        bytes[at] ^= 0x10;
      }
      Files.write(pack.getKey(), bytes);
    }
    run(2, CacheOptions.in(harmed), LearningOptions.DEFAULT);
    assertThat(outputs()).isEqualTo(fresh);
  }

  @Test
  void whatChangedIsWorkedOutAnew() throws IOException {
    Path file;
    try (var files = Files.walk(articles)) {
      file = files.filter(Files::isRegularFile).sorted().skip(7).findFirst().orElseThrow();
    }
    Path aside = temporary.resolve("aside.md");
    Files.copy(file, aside, StandardCopyOption.REPLACE_EXISTING);
    try {
      String text = Files.readString(file);
      Files.writeString(file, text.substring(0, text.lastIndexOf("\n\n", text.length() - 3)));
      run(2, CacheOptions.in(cache), LearningOptions.DEFAULT);
      SortedMap<String, String> changed = outputs();
      run(2, NONE, LearningOptions.DEFAULT);
      assertThat(changed).isNotEqualTo(fresh).isEqualTo(outputs());
    } finally {
      Files.copy(aside, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Test
  void anotherLexiconIsAnotherRun() throws IOException {
    Path lexicon = temporary.resolve("lexicon.tsv");
    run(2, CacheOptions.in(cache), new LearningOptions(Optional.empty(), Optional.of(lexicon)));
    run(2, CacheOptions.in(cache), new LearningOptions(Optional.of(lexicon), Optional.empty()));
    assertThat(outputs()).isEqualTo(fresh);

    List<String> lines = Files.readAllLines(lexicon);
    Files.write(lexicon, lines.subList(0, lines.size() / 2));
    LearningOptions less = new LearningOptions(Optional.of(lexicon), Optional.empty());
    run(2, CacheOptions.in(cache), less);
    SortedMap<String, String> cached = outputs();
    run(2, NONE, less);
    assertThat(outputs()).isEqualTo(cached);
  }
}
