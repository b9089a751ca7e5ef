package org.taiyaku.exchange;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Knows what earlier runs wrote into a folder, so that what belongs to articles that are gone can
 * be removed, and nothing else ever is.
 *
 * <p>The list stands in the folder itself, {@value #NAME}, a path a line, sorted. It is read when
 * the run begins and written when all else is. Threads may tell it what they wrote.
 */
public final class OutputManifest {

  /** Name of the list in the output folder. */
  public static final String NAME = ".taiyaku-outputs";

  private final Path folder;
  private final SortedSet<String> earlier;

  /** What this run is going to write, ascending: of a large batch the most by far. */
  private String[] announced = {};

  /** By its places in {@link #announced} what this run has written. */
  private final BitSet done = new BitSet();

  /** What this run wrote, or keeps, besides. */
  private final SortedSet<String> others = new TreeSet<>();

  private OutputManifest(Path folder, SortedSet<String> earlier) {
    this.folder = folder.toAbsolutePath();
    this.earlier = earlier;
  }

  /**
   * Reads what earlier runs wrote into {@code folder}; nothing if there was none.
   *
   * @throws InputFailed if the list holds a path that leads out of the folder
   */
  public static OutputManifest open(Path folder) {
    Path list = folder.resolve(NAME);
    SortedSet<String> earlier = new TreeSet<>();
    if (Files.exists(list)) {
      List<String> lines = InputLines.read(list);
      for (int i = 0; i < lines.size(); i++) {
        if (!isInside(folder, lines.get(i))) {
          throw new InputFailed(
              list,
              i + 1,
              "'%s' is no path inside the folder; remove this file, and old outputs by hand"
                  .formatted(lines.get(i)));
        }
        earlier.add(lines.get(i));
      }
    }
    return new OutputManifest(folder, earlier);
  }

  /**
   * Notes an output of this run.
   *
   * @param path relative to the folder, with {@code /} between names
   */
  public synchronized void wrote(String path) {
    int place = Arrays.binarySearch(announced, inside(path));
    if (place >= 0) {
      done.set(place);
    } else {
      others.add(path);
    }
  }

  private boolean isWritten(String path) {
    int place = Arrays.binarySearch(announced, path);
    return place >= 0 && done.get(place) || others.contains(path);
  }

  /** What this run wrote or keeps, ascending, each once. */
  private List<String> written() {
    return Stream.concat(done.stream().mapToObj(place -> announced[place]), others.stream())
        .sorted()
        .distinct()
        .toList();
  }

  private String inside(String path) {
    if (!isInside(folder, path)) {
      throw new IllegalArgumentException("'" + path + "' is no path inside " + folder);
    }
    return path;
  }

  /**
   * Writes what this run is going to write into the list at once, so that a run that is broken off
   * leaves nothing that the next one does not know.
   *
   * @throws OutputFailed if the list cannot be written
   */
  public synchronized void announce(Collection<String> paths) {
    List<String> before = written();
    announced = paths.stream().map(this::inside).sorted().distinct().toArray(String[]::new);
    done.clear();
    before.forEach(this::wrote);
    write(Stream.concat(earlier.stream(), Arrays.stream(announced)).sorted().distinct().toList());
  }

  /** Removes what a killed run left half-written where earlier runs wrote. */
  public void removeLeftovers() {
    SortedSet<Path> folders = new TreeSet<>(Set.of(folder));
    earlier.forEach(path -> folders.add(folder.resolve(path).getParent()));
    folders.forEach(AtomicFile::removeLeftovers);
  }

  /** Keeps every earlier output, for a run that does not speak for the whole folder. */
  public synchronized void keepEarlier() {
    others.addAll(earlier);
  }

  /**
   * Removes what earlier runs wrote and this one did not, with folders that are left empty, and
   * writes the list.
   *
   * @return paths of the removed files, sorted
   * @throws OutputFailed if a file cannot be removed or the list cannot be written
   */
  public synchronized List<String> finish() {
    List<String> written = written();
    List<String> gone = earlier.stream().filter(path -> !isWritten(path)).toList();
    Map<String, Path> successors = successors(gone, written);
    List<String> removed = new ArrayList<>();
    for (String path : gone) {
      if (remove(folder.resolve(path), successors.get(key(path)))) {
        removed.add(path);
      }
    }
    write(written);
    return removed;
  }

  private void write(List<String> paths) {
    AtomicFile.write(
        folder.resolve(NAME),
        out -> {
          for (String path : paths) {
            out.write(path);
            out.write('\n');
          }
        });
  }

  /** What this run wrote under names that differ from those of {@code gone} in case only. */
  private Map<String, Path> successors(Collection<String> gone, Collection<String> written) {
    Map<String, Path> successors = new TreeMap<>();
    if (!gone.isEmpty()) {
      Set<String> keys = gone.stream().map(OutputManifest::key).collect(Collectors.toSet());
      written.stream()
          .filter(path -> keys.contains(key(path)))
          .forEach(path -> successors.put(key(path), folder.resolve(path)));
    }
    return successors;
  }

  private static String key(String path) {
    return OutputNames.key(path);
  }

  /**
   * Removes a file.
   *
   * @param successor what this run wrote under a name that differs in case only, or null: where the
   *     file system tells no case, the two are one file
   */
  private boolean remove(Path file, Path successor) {
    try {
      if (!isOurs(file) || successor != null && Files.isSameFile(file, successor)) {
        return false;
      }
      Files.delete(file);
      removeEmpty(file.getParent());
      return true;
    } catch (IOException e) {
      throw new OutputFailed(file, e);
    }
  }

  /** A plain file that no symbolic link on the way puts elsewhere. */
  private boolean isOurs(Path file) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && file.getParent().toRealPath().startsWith(folder.toRealPath());
  }

  private void removeEmpty(Path parent) throws IOException {
    try {
      for (Path dir = parent; !dir.equals(folder); dir = dir.getParent()) {
        Files.delete(dir);
      }
    } catch (DirectoryNotEmptyException e) {
      // Something else stands in it: it stays, and so do those above it.
    }
  }

  /** Whether a path names a file below {@code folder} without leaving it on the way. */
  private static boolean isInside(Path folder, String path) {
    try {
      Path relative = folder.getFileSystem().getPath(path);
      return !path.isBlank()
          && !relative.isAbsolute()
          && relative.normalize().equals(relative)
          && !relative.startsWith("..")
          && folder.resolve(relative).startsWith(folder)
          && path.indexOf('\n') < 0;
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
