package org.taiyaku.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taiyaku.pairing.DocumentGenerator;
import org.taiyaku.pairing.GeneratedCorpus;
import org.taiyaku.pipeline.Summary;

/**
 * The jar on a cluster of processes, a master and two workers, with articles enough to learn words
 * from.
 */
class ClusterTest {

  private static final int DOCUMENTS = 60;
  private static final int SHARDS = 3;

  private static final Pattern APPLICATION = Pattern.compile("\"id\" : \"(app-[^\"]+)\"");
  private static final Pattern DONE_TASKS =
      Pattern.compile("\"numCompleteTasks\" : (\\d+).*?\"name\" : \"taiyaku: aligning\"");

  @TempDir private static Path temporary;

  private static Path in;

  @BeforeAll
  static void runOnOneMachine() throws IOException {
    in = Files.createDirectories(temporary.resolve("in"));
    int pairs = GeneratedCorpus.write(in, DOCUMENTS, new DocumentGenerator(7)).size();
    Summary local = LocalRun.of(in, temporary.resolve("local"), SHARDS);
    assertThat(local.pairs()).isEqualTo(pairs);
    assertThat(local.learnedFrom()).isPositive();
  }

  private static List<String> arguments(Path out) {
    return List.of(
        in.toString(),
        "-o",
        out.toString(),
        "--shards",
        Integer.toString(SHARDS),
        "--unit-formats",
        "jsonl");
  }

  private static void assertTheSame(Path out) throws IOException {
    assertThat(LocalRun.files(out)).isEqualTo(LocalRun.files(temporary.resolve("local")));
    try (var files = Files.walk(out)) {
      // Nothing of attempts that did not count.
      assertThat(files.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.startsWith(".taiyaku-parts") || name.contains("uploading"))
          .noneMatch(name -> name.endsWith(".crc"));
    }
  }

  /**
   * Tasks that take a little longer than others are begun a second time elsewhere, and half-way one
   * of the two workers is killed with all that it had done.
   */
  @Test
  void writesTheSameWhenAWorkerDiesAndWorkIsDoneTwice() throws Exception {
    Path out = temporary.resolve("killed");
    try (Cluster cluster = Cluster.start(temporary.resolve("cluster"), 2)) {
      int port = Cluster.freePort();
      Cluster.Submission run =
          cluster.submit(
              port,
              List.of(
                  "spark.speculation=true",
                  "spark.speculation.interval=50ms",
                  "spark.speculation.quantile=0.1",
                  "spark.speculation.multiplier=1.1"),
              arguments(out));
      awaitAligned(run, port, 2);
      cluster.kill(0);
      run.await();
    }
    assertTheSame(out);
  }

  /** Waits until so many portions of the pairs are aligned and others are not. */
  private static void awaitAligned(Cluster.Submission run, int port, int portions)
      throws InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    while (run.driver().isAlive()) {
      String api = "http://127.0.0.1:" + port + "/api/v1/applications";
      Matcher application = APPLICATION.matcher(get(client, api));
      if (application.find()) {
        String stages = get(client, api + "/" + application.group(1) + "/stages?status=active");
        Matcher done = DONE_TASKS.matcher(stages.replace('\n', ' '));
        if (done.find() && Integer.parseInt(done.group(1)) >= portions) {
          return;
        }
      }
      Thread.sleep(50);
    }
    throw new AssertionError("the run ended before a worker could be killed: " + run.said());
  }

  private static String get(HttpClient client, String address) throws InterruptedException {
    try {
      HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
      return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    } catch (IOException e) {
      // The driver is not ready yet.
      return "";
    }
  }
}
