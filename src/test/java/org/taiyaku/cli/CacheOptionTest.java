package org.taiyaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --cache} and {@code --no-cache}: what a later run is quicker by, and where it stands. */
class CacheOptionTest {

  @TempDir private Path temporary;

  private Run align(String... more) {
    String[] arguments = new String[4 + more.length];
    arguments[0] = "align";
    arguments[1] = "seeds";
    arguments[2] = "-o";
    arguments[3] = temporary.resolve("out").toString();
    System.arraycopy(more, 0, arguments, 4, more.length);
    return Run.of((Object[]) arguments);
  }

  @Test
  void theSecondRunSaysAndWritesWhatTheFirstDid() throws IOException {
    Path cache = temporary.resolve("cache");
    Run first = align("--cache", cache.toString());
    var written = Run.files(temporary.resolve("out"));
    assertThat(cache.resolve("CACHEDIR.TAG")).exists();

    Run second = align("--cache", cache.toString());
    assertThat(second).isEqualTo(first);
    assertThat(Run.files(temporary.resolve("out"))).isEqualTo(written);
  }

  @Test
  void whoNamesNoFolderHasOneBesideTheOutputs() throws IOException {
    Path out = temporary.resolve("out");
    Run first = align();
    var written = Run.files(out);
    assertThat(out.resolve(".taiyaku-cache/CACHEDIR.TAG")).exists();

    assertThat(align()).isEqualTo(first);
    assertThat(align("--no-cache")).isEqualTo(first);
    assertThat(Run.files(out)).isEqualTo(written);
  }

  @Test
  void toKeepThereAndNowhereIsRefused() {
    Run run = align("--no-cache", "--cache", temporary.resolve("cache").toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("exclude each other");
  }

  @Test
  void nothingIsKeptWhereNobodyWantsIt() throws IOException {
    align("--no-cache");
    try (var made = Files.list(temporary)) {
      assertThat(made).containsExactly(temporary.resolve("out"));
    }
    try (var made = Files.list(temporary.resolve("out"))) {
      assertThat(made.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("aligned", "glossary", "review");
    }
  }
}
