package org.taiyaku.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

  @TempDir Path folder;

  @Test
  void makesFoldersAndWritesUtf8() {
    Path file = folder.resolve("a/b/人材.txt");

    AtomicFile.write(file, out -> out.write("流出\n"));

    assertThat(file).hasContent("流出\n");
    assertThat(file.getParent()).isDirectoryContaining(file::equals);
    assertThat(names(file.getParent())).containsExactly("人材.txt");
  }

  @Test
  void replacesWhatStoodThere() {
    Path file = folder.resolve("a.txt");
    AtomicFile.write(file, out -> out.write("a long first text"));

    AtomicFile.write(file, out -> out.write("second"));

    assertThat(file).hasContent("second");
  }

  @Test
  void writesLoneSurrogatesAsReplacementCharacter() {
    Path file = folder.resolve("a.txt");

    AtomicFile.write(file, out -> out.write("a\uD800b"));

    assertThat(file).hasContent("a\uFFFDb");
  }

  @Test
  void isOpenToOthersAsAnyNewFile() throws IOException {
    Path plain = Files.createFile(folder.resolve("plain"));
    Path file = folder.resolve("a.txt");

    AtomicFile.write(file, out -> out.write("a"));

    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(plain));
  }

  @Test
  void leavesWhatStoodThereIfTheContentFails() {
    Path file = folder.resolve("a.txt");
    AtomicFile.write(file, out -> out.write("first"));

    assertThatThrownBy(
            () ->
                AtomicFile.write(
                    file,
                    out -> {
                      out.write("half of the sec");
                      throw new IllegalStateException("broken");
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("broken");

    assertThat(file).hasContent("first");
    assertThat(names(folder)).containsExactly("a.txt");
  }

  @Test
  void leavesNothingIfWritingFails() {
    assertThatThrownBy(
            () ->
                AtomicFile.write(
                    folder.resolve("a.txt"),
                    out -> {
                      out.write("half");
                      throw new IOException("No space left on device");
                    }))
        .isInstanceOf(OutputFailed.class)
        .hasMessageEndingWith(
            "a.txt: cannot be written: the disk is full; free some space and run again");

    assertThat(names(folder)).isEmpty();
  }

  /**
   * An interrupted thread cannot write to a channel: the failure that is easiest to bring about.
   */
  @Test
  void noticesAFailureThatTheContentSwallows() {
    AtomicFile.Content swallowing =
        out -> {
          Thread.currentThread().interrupt();
          try {
            out.write("x".repeat(100_000));
            out.flush();
          } catch (IOException e) {
            // as opencsv's writer does
          }
        };

    assertThatThrownBy(() -> AtomicFile.write(folder.resolve("a.txt"), swallowing))
        .isInstanceOf(OutputFailed.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(names(folder)).isEmpty();
  }

  @Test
  void saysThatAFileStandsWhereAFolderIsNeeded() throws IOException {
    Files.writeString(folder.resolve("aligned"), "");

    assertThatThrownBy(() -> AtomicFile.write(folder.resolve("aligned/a.txt"), out -> {}))
        .isInstanceOf(OutputFailed.class)
        .hasMessageContaining("a file stands where a folder is needed")
        .hasMessageContaining("move it away");
  }

  @Test
  void triesAFolderThatIsNotThereYetAndLeavesNothing() throws IOException {
    AtomicFile.requireWritable(folder.resolve("new/aligned"));
    assertThat(names(folder)).isEmpty();

    Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> AtomicFile.requireWritable(folder.resolve("file/aligned")))
        .isInstanceOf(OutputFailed.class)
        .hasMessageContaining("a file stands where a folder is needed");
  }

  @Test
  void saysThatAFolderHasTheName() throws IOException {
    Files.createDirectories(folder.resolve("a.txt/b"));

    assertThatThrownBy(() -> AtomicFile.write(folder.resolve("a.txt"), out -> {}))
        .isInstanceOf(OutputFailed.class)
        .hasMessageEndingWith("a folder of that name stands there; move it away");
    assertThat(names(folder)).containsExactly("a.txt");
  }

  @Test
  void saysHowToMendMissingPermissionAndReadOnlyDisks() {
    Path path = Path.of("out", "a.tmx");

    assertThat(new OutputFailed(path, new AccessDeniedException("out")))
        .hasMessage(
            path + ": cannot be written: no permission; give it, or choose another folder with -o");
    assertThat(new OutputFailed(path, new FileSystemException("a", null, "Read-only file system")))
        .hasMessageContaining("the file system is read-only");
    assertThat(new OutputFailed(path, new NoSuchFileException(".taiyaku-0.tmp")))
        .hasMessageContaining(": the system refuses (NoSuchFileException); mend that");
    assertThat(new OutputFailed(path, new IOException("Odd"))).hasMessageContaining(": Odd; ");
  }

  private static List<String> names(Path folder) {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
