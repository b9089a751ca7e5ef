package org.taiyaku.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A store in a folder, for later runs.
 *
 * <p>Each run writes a pack of its own, numbered one above those that it found: what it put, and
 * what it used of the older ones. So a killed run leaves what it put, two runs at once do not meet,
 * and the age of a pack tells when its records were last used, without a clock. When the store is
 * closed, packs of which nothing is left are removed, and the oldest others until all fit.
 *
 * <p>A folder that cannot be read or written is as good as none. Nothing in the folder is removed
 * but packs.
 */
public final class DiskStore implements Store, AutoCloseable {

  private static final String NAME = "\\d{8}-[0-9a-f]{8}\\.pack";

  /** By which tools for backups know what need not be kept; see bford.info/cachedir. */
  private static final String TAG =
      "Signature: 8a477f597d28d172789f06886806bc55\n"
          + "# What taiyaku worked out before. It may be removed at any time.\n";

  private record Place(Pack pack, long offset, int length) {}

  private final Path folder;
  private final long most;
  private final List<Pack> older = new ArrayList<>();
  private final Map<ContentKey, Place> places = new HashMap<>();
  private Pack own;
  private boolean broken;

  /**
   * Opens the store in a folder, which need not exist yet.
   *
   * @param most how many bytes its packs may take when it is closed
   */
  public DiskStore(Path folder, long most) {
    this.folder = folder;
    this.most = most;
    try {
      for (Path file : packs()) {
        open(file);
      }
    } catch (IOException e) {
      broken = true;
    }
  }

  /** The packs, the newest first. */
  private List<Path> packs() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches(NAME))
          .sorted(Comparator.comparing(Path::getFileName).reversed())
          .toList();
    }
  }

  private void open(Path file) {
    try {
      List<ContentKey> keys = new ArrayList<>();
      List<long[]> at = new ArrayList<>();
      Pack pack =
          Pack.open(
              file,
              (key, offset, length) -> {
                keys.add(key);
                at.add(new long[] {offset, length});
              });
      older.add(pack);
      for (int i = 0; i < keys.size(); i++) {
        places.putIfAbsent(keys.get(i), new Place(pack, at.get(i)[0], (int) at.get(i)[1]));
      }
    } catch (IOException e) {
      // A pack that another run has just removed, or that must not be read.
    }
  }

  @Override
  public boolean outlivesRun() {
    return true;
  }

  @Override
  public synchronized Optional<byte[]> get(ContentKey key) {
    Place place = places.get(key);
    if (place == null) {
      return Optional.empty();
    }
    try {
      Optional<byte[]> bytes = place.pack().read(key, place.offset(), place.length());
      if (bytes.isEmpty()) {
        places.remove(key);
      } else if (place.pack() != own) {
        write(key, bytes.get());
      }
      return bytes;
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public synchronized void put(ContentKey key, byte[] bytes) {
    Place place = places.get(key);
    if (place == null || place.pack() != own) {
      write(key, bytes);
    }
  }

  private void write(ContentKey key, byte[] bytes) {
    if (broken || own != null && own.size() + bytes.length > most) {
      return;
    }
    try {
      if (own == null) {
        own = create();
      }
      places.put(key, new Place(own, own.append(key, bytes), bytes.length));
    } catch (IOException | RuntimeException e) {
      // The disk may be full: what was written so far can still be read.
      broken = true;
    }
  }

  private Pack create() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("CACHEDIR.TAG"), TAG);
    Files.writeString(folder.resolve(".gitignore"), "*\n");
    int number =
        older.stream()
            .map(pack -> pack.file().getFileName().toString())
            .mapToInt(name -> Integer.parseInt(name.substring(0, 8)))
            .max()
            .orElse(0);
    // A random name, for another run may have begun at once; no output shows it.
    int chance = ThreadLocalRandom.current().nextInt();
    return Pack.create(folder.resolve("%08d-%08x.pack".formatted(number + 1, chance)));
  }

  /** Removes what is of no more use and what there is no room for. */
  @Override
  public synchronized void close() {
    broken = true;
    Set<Pack> used = new HashSet<>();
    places.values().forEach(place -> used.add(place.pack()));
    long size = own == null ? 0 : own.size();
    boolean full = false;
    for (Pack pack : older) {
      size += pack.size();
      full |= size > most;
      close(pack, full || own != null && !used.contains(pack));
    }
    if (own != null) {
      close(own, false);
    }
    places.clear();
  }

  private static void close(Pack pack, boolean remove) {
    try {
      pack.close();
      if (remove) {
        Files.deleteIfExists(pack.file());
      }
    } catch (IOException e) {
      // Another run has it open, where that keeps a file from being removed: the next will try.
    }
  }
}
