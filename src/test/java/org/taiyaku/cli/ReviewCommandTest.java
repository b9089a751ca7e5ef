package org.taiyaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said where there is nothing to review. */
class ReviewCommandTest {

  @TempDir private Path folder;

  @Test
  void aFolderThatNoRunWroteIsNone() {
    Run run = Run.of("review", folder);

    assertThat(run.exit()).isNotZero();
    assertThat(run.errors()).hasSize(1);
    assertThat(run.err()).contains("inputs.json");
  }

  @Test
  void aPortIsANumberThatThereIs() {
    Run run = Run.of("review", folder, "--port", "70000");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("--port must lie in 0..65535, not 70000");
  }
}
