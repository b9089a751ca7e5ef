package org.taiyaku.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taiyaku.alignment.Alignment;
import org.taiyaku.alignment.Bead;
import org.taiyaku.alignment.Segment;
import org.taiyaku.decision.UntakenEdits;
import org.taiyaku.document.BlockKind;
import org.taiyaku.exchange.FaultyDisk;
import org.taiyaku.exchange.GlossaryRow;
import org.taiyaku.exchange.OutputFailed;
import org.taiyaku.exchange.PairsRow;

/**
 * A run that is killed, or whose disk is full, at each change that it makes to the disk in turn.
 *
 * <p>Whatever stands there then is whole, of this run or of the one before, and another run gives
 * what a run gives that nothing had befallen.
 */
class BrokenOffRunTest {

  @TempDir private Path temporary;

  /** Ends a run as a signal does: nothing more is changed on the disk. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  @Test
  void whatAKilledRunLeavesIsWholeAndARerunMendsIt() {
    Path fresh = temporary.resolve("fresh");
    write(sound(fresh), 2);
    SortedMap<String, String> wanted = files(fresh);
    Path folder = temporary.resolve("0");
    write(sound(folder), 1);
    SortedMap<String, String> before = files(folder);

    int change = 0;
    while (isKilledAt(change, folder)) {
      files(folder)
          .forEach(
              (name, content) ->
                  assertThat(content).as(name).isIn(before.get(name), wanted.get(name)));
      assertThat(UntakenEdits.in(folder.resolve("glossary"), "keep"))
          .as("what is taken for a person's edits after change %d", change)
          .isEmpty();
      write(sound(folder), 2);
      assertThat(allFiles(folder)).isEqualTo(allFiles(fresh));

      folder = temporary.resolve(Integer.toString(++change));
      write(sound(folder), 1);
    }
    assertThat(change).isGreaterThan(30);
  }

  private static boolean isKilledAt(int last, Path folder) {
    AtomicInteger made = new AtomicInteger();
    try {
      write(
          FaultyDisk.at(
              folder,
              (change, path, bytes) -> {
                if (made.getAndIncrement() >= last) {
                  throw new Killed();
                }
              }),
          2);
      return false;
    } catch (Killed e) {
      return true;
    }
  }

  @Test
  void aFullDiskIsNamedAndLeavesNothingHalfWritten() {
    write(sound(temporary.resolve("fresh")), 2);
    SortedMap<String, String> wanted = files(temporary.resolve("fresh"));

    for (int room : new int[] {0, 10, 200, 1_000, 3_000}) {
      Path folder = temporary.resolve("full" + room);
      AtomicLong left = new AtomicLong(room);
      Path disk =
          FaultyDisk.at(
              folder,
              (change, path, bytes) -> {
                if (bytes > 0 && left.addAndGet(-bytes) < 0) {
                  throw new IOException("No space left on device");
                }
              });

      assertThatThrownBy(() -> write(disk, 2))
          .isInstanceOf(OutputFailed.class)
          .hasMessageEndingWith("the disk is full; free some space and run again");

      assertThat(allFiles(folder).keySet()).noneMatch(name -> name.endsWith(".tmp"));
      files(folder).forEach((name, content) -> assertThat(content).isEqualTo(wanted.get(name)));
      write(sound(folder), 2);
      assertThat(files(folder)).isEqualTo(wanted);
    }
  }

  @Test
  void aReadOnlyDiskIsNamedBeforeAnythingIsRead() {
    Path disk =
        FaultyDisk.at(
            temporary,
            (change, path, bytes) -> {
              throw new FileSystemException(path.toString(), null, "Read-only file system");
            });

    assertThatThrownBy(() -> new Batch(options(disk), Progress.NONE, path -> new byte[0]).run())
        .isInstanceOf(OutputFailed.class)
        .hasMessageContaining("the file system is read-only; choose another folder with -o");
    assertThat(temporary).isEmptyDirectory();
  }

  private static Path sound(Path folder) {
    return FaultyDisk.at(folder, (change, path, bytes) -> {});
  }

  /** What a batch does with its outputs, without the hours of work between. */
  private static void write(Path folder, int articles) {
    List<PlannedPair> pairs = List.of(pair("a"), pair("b/c")).subList(0, articles);
    Outputs.requireUsable(folder);
    try (Outputs outputs = new Outputs(options(folder), pairs, Optional.empty())) {
      for (PlannedPair pair : pairs) {
        AlignedPair aligned = aligned(outputs.name(pair), articles);
        outputs.write(aligned, aligned.sentenceUnits(0), aligned.sentenceUnits(0));
      }
      outputs.writeGlossary(List.of(term("港", articles), term("船", articles)));
      outputs.writePairs(
          pairs.stream()
              .map(p -> PairsRow.pair(p.ja().name(), p.zh().name(), "paired", articles, ""))
              .toList());
      outputs.finish();
    }
  }

  private static PlannedPair pair(String name) {
    return new PlannedPair(
        InputFile.named(Path.of(name), name + ".ja.md"),
        InputFile.named(Path.of(name), name + ".zh.md"),
        OptionalDouble.empty(),
        "");
  }

  /** Another text at each number of articles, as when articles were edited between two runs. */
  private static AlignedPair aligned(String name, int articles) {
    Side ja = side("港の朝は早い。".repeat(10 * articles));
    Side zh = side("港口的早晨來得很早。".repeat(10 * articles));
    Alignment alignment = new Alignment(1, 1, List.of(new Bead(0, 1, 0, 1, 1, false)));
    return new AlignedPair(name, ja, zh, alignment);
  }

  private static Side side(String text) {
    Segment segment = Segment.ofSentence(text, 0, BlockKind.PARAGRAPH, 0);
    return new Side("x", List.of(text), List.of(segment), List.of(List.of()));
  }

  private static GlossaryRow term(String ja, int count) {
    return new GlossaryRow(
        ja, "港口", "", "", 1, "", count, count, 1, List.of(), List.of(), "", "", "", "", "");
  }

  private static BatchOptions options(Path output) {
    return BatchOptions.of(Path.of("seeds"), output);
  }

  /** What a user sees; hidden files are our own. */
  private static SortedMap<String, String> files(Path folder) {
    SortedMap<String, String> files = allFiles(folder);
    files.keySet().removeIf(name -> name.contains("/."));
    return files;
  }

  private static SortedMap<String, String> allFiles(Path folder) {
    SortedMap<String, String> files = new TreeMap<>();
    if (Files.notExists(folder)) {
      return files;
    }
    try (var found = Files.walk(folder)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        files.put(
            folder.relativize(file).toString(),
            Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
