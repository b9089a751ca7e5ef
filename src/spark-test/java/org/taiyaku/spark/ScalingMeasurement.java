package org.taiyaku.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taiyaku.pairing.DocumentGenerator;
import org.taiyaku.pairing.GeneratedCorpus;

/**
 * What a batch costs on clusters of one and two workers, printed as tables in Markdown.
 *
 * <p>Its figures depend on the machine, so no build runs it; {@code docs/scale.md} has the command.
 */
@Tag("scaling")
class ScalingMeasurement {

  private static final long SEED = 20_261_122;
  private static final int MOST_MINUTES = 60;

  @TempDir private static Path temporary;

  @Test
  void printsWhatOneAndTwoWorkersTake() throws IOException {
    for (String documents : System.getProperty("scaling.documents", "1000").split(",")) {
      int count = Integer.parseInt(documents);
      Path in = Files.createDirectories(temporary.resolve("in" + count));
      GeneratedCorpus.write(in, count, new DocumentGenerator(SEED));
      for (int workers = 1; workers <= 2; workers++) {
        measure(in, count, workers);
      }
    }
  }

  private static void measure(Path in, int documents, int workers) throws IOException {
    String name = documents + "-" + workers;
    Path events = Files.createDirectories(temporary.resolve("events" + name));
    try (Cluster cluster = Cluster.start(temporary.resolve("cluster" + name), workers)) {
      long start = System.nanoTime();
      cluster
          .submit(
              Cluster.freePort(),
              List.of(
                  "spark.eventLog.enabled=true",
                  "spark.eventLog.compress=false",
                  "spark.eventLog.rolling.enabled=false",
                  "spark.eventLog.dir=" + events.toUri()),
              List.of(in.toString(), "-o", temporary.resolve("out" + name).toString()))
          .await(MOST_MINUTES);
      double seconds = (System.nanoTime() - start) / 1e9;
      try (var logs = Files.list(events)) {
        List<Path> log = logs.filter(file -> !file.toString().endsWith(".crc")).toList();
        assertThat(log).hasSize(1);
        print(documents, workers, seconds, TaskCosts.read(log.get(0)));
      }
    }
  }

  private static void print(int documents, int workers, double seconds, TaskCosts costs) {
    System.out.printf(
        Locale.ROOT,
        "%n%,d documents, workers of one core: %d; from submitting to the end %.1f s, %,.0f"
            + " documents per core-hour of tasks%n%n"
            + "| work | tasks | processor s | shuffled bytes a document |%n|---|---|---|---|%n",
        documents,
        workers,
        seconds,
        documents / (costs.all().cpuNanos() / 3.6e12));
    costs.costs().forEach((work, cost) -> print(work, cost, documents));
    print("all", costs.all(), documents);
  }

  private static void print(String work, TaskCosts.Cost cost, int documents) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %.1f | %,d |%n",
        work,
        cost.tasks(),
        cost.cpuNanos() / 1e9,
        cost.shuffled() / documents);
  }
}
