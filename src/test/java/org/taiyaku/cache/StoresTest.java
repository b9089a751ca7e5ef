package org.taiyaku.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stores give what was put or nothing, whatever befalls their folder. */
class StoresTest {

  private static final int RECORDS = 5;
  private static final long ROOM = 1 << 20;

  @TempDir private Path folder;

  private static ContentKey key(int number) {
    return ContentKey.builder().add(number).build();
  }

  private static byte[] bytes(int number) {
    return "record %d %s".formatted(number, "x".repeat(number)).getBytes(StandardCharsets.UTF_8);
  }

  private void fill(int from, int to, long most) {
    try (DiskStore store = new DiskStore(folder, most)) {
      IntStream.range(from, to).forEach(i -> store.put(key(i), bytes(i)));
    }
  }

  private List<Path> packs() {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".pack")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many records a new run finds; one that is not what was put is an error. */
  private long found(int records) {
    try (DiskStore store = new DiskStore(folder, ROOM)) {
      long found = 0;
      for (int i = 0; i < records; i++) {
        Optional<byte[]> bytes = store.get(key(i));
        if (bytes.isPresent()) {
          assertThat(bytes.get()).isEqualTo(bytes(i));
          found++;
        }
      }
      return found;
    }
  }

  @Test
  void aLaterRunFindsWhatWasPut() {
    fill(0, RECORDS, ROOM);
    assertThat(found(RECORDS + 1)).isEqualTo(RECORDS);
    assertThat(found(RECORDS + 1)).isEqualTo(RECORDS);
    assertThat(packs()).hasSize(1);
  }

  @Test
  void whatAKilledRunPutIsFoundAsFarAsItIsWhole() throws IOException {
    fill(0, RECORDS, ROOM);
    Path pack = packs().get(0);
    byte[] whole = Files.readAllBytes(pack);
    long before = -1;
    for (int length = 0; length <= whole.length; length++) {
      packs().forEach(StoresTest::delete);
      Files.write(pack, Arrays.copyOf(whole, length));
      long found = found(RECORDS);
      assertThat(found).isGreaterThanOrEqualTo(before);
      before = found;
    }
    assertThat(before).isEqualTo(RECORDS);
  }

  @Test
  void aByteThatWasTurnedCostsRecordsAndChangesNone() throws IOException {
    fill(0, RECORDS, ROOM);
    Path pack = packs().get(0);
    byte[] whole = Files.readAllBytes(pack);
    for (int at = 0; at < whole.length; at++) {
      packs().forEach(StoresTest::delete);
      byte[] harmed = whole.clone();
      harmed[at] ^= 0x41;
      Files.write(pack, harmed);
      assertThat(found(RECORDS)).isLessThan(RECORDS);
    }
  }

  @Test
  void filesOfOthersAreNeitherReadNorRemoved() throws IOException {
    Files.writeString(folder.resolve("00000009-00000000.pack"), "not a pack, and longer than one");
    Files.writeString(folder.resolve("notes.txt"), "mine");
    fill(0, RECORDS, ROOM);
    assertThat(found(RECORDS)).isEqualTo(RECORDS);
    assertThat(folder.resolve("notes.txt")).hasContent("mine");
  }

  @Test
  void twoRunsAtOnceDoNotDisturbEachOther() {
    DiskStore one = new DiskStore(folder, ROOM);
    DiskStore other = new DiskStore(folder, ROOM);
    one.put(key(0), bytes(0));
    other.put(key(0), bytes(0));
    other.put(key(1), bytes(1));
    one.close();
    other.close();
    assertThat(found(2)).isEqualTo(2);
  }

  @Test
  void theFolderStaysWithinItsBoundAndLosesWhatWasNotUsedForLongest() throws IOException {
    long room = 4_000;
    for (int run = 0; run < 10; run++) {
      fill(100 * run, 100 * run + 20, room);
      long size = 0;
      for (Path pack : packs()) {
        size += Files.size(pack);
      }
      assertThat(size).isLessThanOrEqualTo(room);
    }
    try (DiskStore store = new DiskStore(folder, room)) {
      assertThat(store.get(key(900))).isPresent();
      assertThat(store.get(key(0))).isEmpty();
    }
  }

  @Test
  void whatIsUsedStays() {
    fill(0, 1, ROOM);
    for (int run = 1; run < 6; run++) {
      try (DiskStore store = new DiskStore(folder, 1_000)) {
        assertThat(store.get(key(0))).isPresent();
        store.put(key(300 + run), bytes(300 + run));
      }
    }
  }

  @Test
  void aFolderThatCannotBeIsAsGoodAsNone() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    try (DiskStore store = new DiskStore(file.resolve("below"), ROOM)) {
      store.put(key(0), bytes(0));
      assertThat(store.get(key(0))).isEmpty();
    }
  }

  @Test
  void nothingIsMadeWhereNothingIsPut() {
    new DiskStore(folder.resolve("new"), ROOM).close();
    assertThat(folder.resolve("new")).doesNotExist();
  }

  @Test
  void memoryHoldsWhatWasUsedLast() {
    MemoryStore store = new MemoryStore(3 * 220);
    IntStream.range(0, 3).forEach(i -> store.put(key(i), new byte[100]));
    assertThat(store.get(key(0))).isPresent();
    store.put(key(3), new byte[100]);

    assertThat(store.get(key(0))).isPresent();
    assertThat(store.get(key(1))).isEmpty();
    store.put(key(4), new byte[10_000]);
    assertThat(IntStream.range(0, 5).filter(i -> store.get(key(i)).isPresent())).isEmpty();
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
