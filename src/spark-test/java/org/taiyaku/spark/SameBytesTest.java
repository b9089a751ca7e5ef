package org.taiyaku.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taiyaku.pairing.DocumentGenerator;
import org.taiyaku.pairing.GeneratedCorpus;
import org.taiyaku.pipeline.Summary;

/** A cluster writes, byte for byte, what one machine writes. */
class SameBytesTest {

  /** Enough pairs to learn from. */
  private static final int DOCUMENTS = 60;

  private static final int SHARDS = 3;

  @TempDir private static Path temporary;

  private static Cluster cluster;

  @BeforeAll
  static void start() throws IOException {
    cluster = Cluster.start(temporary.resolve("cluster"), 2);
  }

  @AfterAll
  static void stop() {
    cluster.close();
  }

  private static String spark(Path in, Path out, String... more) throws IOException {
    List<String> arguments = new java.util.ArrayList<>();
    arguments.addAll(List.of(in.toString(), "-o", out.toString()));
    arguments.addAll(List.of("--shards", Integer.toString(SHARDS), "--unit-formats", "jsonl"));
    arguments.addAll(List.of(more));
    return cluster.submit(Cluster.freePort(), List.of(), arguments).await();
  }

  @Test
  void ofTheSeeds() throws IOException {
    Path seeds = Path.of("seeds");
    LocalRun.of(seeds, temporary.resolve("seeds-local"), SHARDS);

    spark(seeds.toAbsolutePath(), temporary.resolve("seeds-spark"));

    assertThat(LocalRun.files(temporary.resolve("seeds-spark")))
        .isEqualTo(LocalRun.files(temporary.resolve("seeds-local")));
  }

  @Test
  void ofManyArticlesFromWhichWordsAreLearned() throws IOException {
    Path in = Files.createDirectories(temporary.resolve("many"));
    int pairs = GeneratedCorpus.write(in, DOCUMENTS, new DocumentGenerator(7));
    Summary local = LocalRun.of(in, temporary.resolve("many-local"), SHARDS);
    assertThat(local.pairs()).isEqualTo(pairs);
    assertThat(local.learnedFrom()).isPositive();

    spark(in, temporary.resolve("many-spark"));

    assertThat(LocalRun.files(temporary.resolve("many-spark")))
        .isEqualTo(LocalRun.files(temporary.resolve("many-local")));
  }
}
