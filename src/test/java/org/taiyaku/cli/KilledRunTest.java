package org.taiyaku.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.taiyaku.exchange.OutputFailed;
import org.taiyaku.exchange.OutputLock;

/** A Java of its own that is killed while it writes. */
@Timeout(180)
class KilledRunTest {

  private static final int PAIRS = 40;

  @TempDir private Path temporary;
  private Path in;
  private Path out;

  @BeforeEach
  void writePairs() throws IOException {
    in = Files.createDirectories(temporary.resolve("in"));
    out = temporary.resolve("out");
    for (int i = 0; i < PAIRS; i++) {
      Files.writeString(in.resolve(i + ".ja.txt"), "港に図書館が開いた。\n蔵書は" + i + "冊である。\n");
      Files.writeString(in.resolve(i + ".zh.txt"), "港口開了圖書館。\n藏書有" + i + "冊。\n");
    }
  }

  @Test
  void leavesWholeFilesAndNoLockAndIsMended() throws Exception {
    Path fresh = temporary.resolve("fresh");
    assertThat(Run.of("align", "--presegmented", in, "-o", fresh).exit()).isZero();
    SortedMap<String, String> wanted = Run.files(fresh);

    for (int written : new int[] {0, 11, 29}) {
      Process run = start();
      awaitOutputs(run, written);
      Path aligned = out.resolve("aligned");
      if (run.isAlive()) {
        assertThatThrownBy(() -> OutputLock.take(aligned)).isInstanceOf(OutputFailed.class);
      }
      run.destroyForcibly().waitFor();

      assertThatCode(() -> OutputLock.take(aligned).close()).doesNotThrowAnyException();
      Run.files(out)
          .forEach((name, content) -> assertThat(content).as(name).isEqualTo(wanted.get(name)));
      assertThat(Run.of("align", "--presegmented", in, "-o", out).exit()).isZero();
      assertThat(Run.files(out)).isEqualTo(wanted);
      assertThat(hiddenFiles()).containsExactlyInAnyOrderElementsOf(hidden(fresh));
    }
  }

  @Test
  void aSecondRunIsTurnedAwayAndChangesNothing() throws IOException {
    assertThat(Run.of("align", "--presegmented", in, "-o", out).exit()).isZero();
    SortedMap<String, String> before = Run.files(out);
    Files.writeString(in.resolve("0.ja.txt"), "別の文である。\n");

    try (OutputLock lock = OutputLock.take(out.resolve("aligned"))) {
      assertThat(lock).isNotNull();
      Run second = Run.of("align", "--presegmented", in, "-o", out);

      assertThat(second.exit()).isEqualTo(2);
      assertThat(second.errors()).hasSize(1);
      assertThat(second.err()).contains("another run of taiyaku is writing here; wait until");
    }
    assertThat(Run.files(out)).isEqualTo(before);
  }

  private Process start() throws IOException {
    StringBuilder classes = new StringBuilder();
    for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
      classes.append(Path.of(path).toAbsolutePath()).append(File.pathSeparator);
    }
    Path log = temporary.resolve("log");
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            classes.toString(),
            Main.class.getName(),
            "align",
            "--presegmented",
            in.toString(),
            "-o",
            out.toString(),
            "--threads",
            "1")
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }

  /** Waits until so many articles are written of those that were not there before. */
  private void awaitOutputs(Process run, int written) throws Exception {
    Path sentences = out.resolve("aligned/sentences");
    if (Files.exists(out)) {
      // The outputs of the run before are gone, as a person may have wanted.
      try (var files = Files.walk(out)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          if (!file.endsWith(OutputLock.NAME)) {
            Files.deleteIfExists(file);
          }
        }
      }
    }
    while (run.isAlive()) {
      boolean begun = Files.exists(out.resolve("aligned/.taiyaku-outputs"));
      if (begun && count(sentences) >= written) {
        return;
      }
      Thread.sleep(2);
    }
  }

  private static long count(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return 0;
    }
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".tmx")).count();
    }
  }

  private java.util.List<String> hiddenFiles() throws IOException {
    return hidden(out);
  }

  private static java.util.List<String> hidden(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files
          .map(file -> folder.relativize(file).toString())
          .filter(name -> name.contains("/."))
          .toList();
    }
  }
}
