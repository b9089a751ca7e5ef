package org.taiyaku.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputManifestTest {

  @TempDir Path temporary;

  private Path folder;

  @BeforeEach
  void makeFolder() {
    folder = temporary.resolve("aligned");
  }

  @Test
  void listsWhatWasWritten() {
    run("b.tmx", "a/x.tmx");

    assertThat(folder.resolve(OutputManifest.NAME)).hasContent("a/x.tmx\nb.tmx\n");
  }

  @Test
  void removesOutputsOfArticlesThatAreGone() {
    run("a/b/old.tmx", "a/kept.tmx", "gone/too.tmx");

    assertThat(run("a/kept.tmx", "new.tmx")).containsExactly("a/b/old.tmx", "gone/too.tmx");

    assertThat(files()).containsExactly(OutputManifest.NAME, "a", "a/kept.tmx", "new.tmx");
  }

  @Test
  void removesNothingElse() throws IOException {
    run("a/old.tmx");
    Files.writeString(folder.resolve("a/mine.tmx"), "a person's");
    Files.createDirectories(folder.resolve("a/empty"));

    run();

    assertThat(files()).containsExactly(OutputManifest.NAME, "a", "a/empty", "a/mine.tmx");
  }

  @Test
  void mindsNotThatAnOutputIsGoneAlready() throws IOException {
    run("a/old.tmx");
    Files.delete(folder.resolve("a/old.tmx"));

    assertThat(run("b.tmx")).isEmpty();
  }

  @Test
  void keepsEarlierOutputsWhenTold() {
    run("old.tmx");
    OutputManifest manifest = OutputManifest.open(folder);
    write(manifest, "new.tmx");
    manifest.keepEarlier();

    assertThat(manifest.finish()).isEmpty();
    assertThat(folder.resolve(OutputManifest.NAME)).hasContent("new.tmx\nold.tmx\n");
  }

  @Test
  void knowsWhatARunThatWasBrokenOffWrote() {
    run("first.tmx");
    OutputManifest brokenOff = OutputManifest.open(folder);
    brokenOff.announce(List.of("second.tmx", "third.tmx"));
    write(brokenOff, "second.tmx");

    assertThat(run("third.tmx")).containsExactly("first.tmx", "second.tmx");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../outside.tmx", "a/../../outside.tmx", "/outside.tmx", "a/..", ".", "", "a\0b"})
  void refusesAListThatLeadsOutOfTheFolder(String path) throws IOException {
    run("a.tmx");
    Path outside = Files.writeString(temporary.resolve("outside.tmx"), "a person's");
    Path list = folder.resolve(OutputManifest.NAME);
    Files.writeString(list, "a.tmx\n" + path + "\n");

    assertThatThrownBy(() -> OutputManifest.open(folder))
        .isInstanceOf(InputFailed.class)
        .hasMessageStartingWith(list + ":2: '" + path + "' is no path inside the folder");
    assertThatThrownBy(() -> OutputManifest.open(temporary.resolve("other")).wrote(path))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(outside).exists();
  }

  @Test
  void followsNoLinkOutOfTheFolder() throws IOException {
    run("a/x.tmx", "y.tmx");
    Path elsewhere = Files.createDirectories(temporary.resolve("elsewhere"));
    Files.move(folder.resolve("a/x.tmx"), elsewhere.resolve("x.tmx"));
    Files.delete(folder.resolve("a"));
    Files.createSymbolicLink(folder.resolve("a"), elsewhere);
    Files.delete(folder.resolve("y.tmx"));
    Files.createSymbolicLink(folder.resolve("y.tmx"), elsewhere.resolve("x.tmx"));

    assertThat(run()).isEmpty();
    assertThat(elsewhere.resolve("x.tmx")).exists();
    assertThat(folder.resolve("y.tmx")).isSymbolicLink();
  }

  /** As where the file system tells no case: the old name and the new one are one file. */
  @Test
  void keepsAFileThatANewNameOfOtherCaseStandsFor() throws IOException {
    run("X.tmx");
    OutputManifest manifest = OutputManifest.open(folder);
    Files.createLink(folder.resolve("x.tmx"), folder.resolve("X.tmx"));
    manifest.wrote("x.tmx");

    assertThat(manifest.finish()).isEmpty();
    assertThat(folder.resolve("X.tmx")).exists();
  }

  private List<String> run(String... paths) {
    OutputManifest manifest = OutputManifest.open(folder);
    for (String path : paths) {
      write(manifest, path);
    }
    return manifest.finish();
  }

  private void write(OutputManifest manifest, String path) {
    manifest.wrote(path);
    AtomicFile.write(folder.resolve(path), out -> out.write(path));
  }

  private List<String> files() {
    try (var files = Files.walk(folder)) {
      return files
          .filter(file -> !file.equals(folder))
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
