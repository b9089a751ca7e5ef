package org.taiyaku.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar on a cluster of processes. */
class ClusterTest {

  @TempDir private static Path temporary;

  @Test
  void runsTheJar() throws IOException {
    try (Cluster cluster = Cluster.start(temporary.resolve("cluster"), 2)) {
      String said = cluster.submit(Cluster.freePort(), List.of(), List.of()).await();
      assertThat(said).contains("sum 18");
    }
  }
}
