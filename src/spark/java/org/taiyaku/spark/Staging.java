package org.taiyaku.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.taiyaku.exchange.OutputLock;
import org.taiyaku.exchange.OutputManifest;
import org.taiyaku.pipeline.OutputLayout;

/**
 * A folder on the driver's disk that stands for the output, for what the driver reads and writes
 * itself: the glossary, the list of pairs, the list of outputs.
 */
final class Staging implements AutoCloseable {

  private final Storage storage;
  private final String output;
  private final Path folder;

  /** Copies of what was there before, by what this run may have written in its place. */
  private final Map<Path, Path> fetched = new TreeMap<>();

  /** Brings what earlier runs and people left below {@code output}. */
  Staging(Storage storage, String output) throws IOException {
    this.storage = storage;
    this.output = output;
    this.folder = Files.createTempDirectory("taiyaku-output");
    for (Storage.Entry file : storage.files(target(OutputLayout.GLOSSARY))) {
      fetch(file, folder.resolve(OutputLayout.GLOSSARY));
    }
    for (Storage.Entry file : storage.files(target(OutputLayout.ALIGNED))) {
      if (file.name().equals(OutputManifest.NAME)) {
        fetch(file, folder.resolve(OutputLayout.ALIGNED));
        mirror();
      }
    }
  }

  /** The folder. */
  Path folder() {
    return folder;
  }

  /** Where a file of the output lies. */
  String target(String... names) {
    String path = output;
    for (String name : names) {
      path = Storage.below(path, name);
    }
    return path;
  }

  private void fetch(Storage.Entry file, Path below) throws IOException {
    Path to = below.resolve(file.name());
    Path copy = given(file.path());
    Files.createDirectories(below);
    Files.copy(copy, to);
    // By their times one sees whether a run was broken off between two of them.
    Files.setLastModifiedTime(to, FileTime.fromMillis(file.modified()));
    fetched.put(to, copy);
  }

  /** Brings a file to the driver's disk, out of the way of what is written there. */
  Path given(String path) throws IOException {
    Path to = Files.createTempDirectory(folder, "given").resolve(Storage.name(path));
    storage.download(path, to);
    return to;
  }

  /** Puts an empty file in the place of each earlier output, to see which of them go. */
  private void mirror() throws IOException {
    Path aligned = folder.resolve(OutputLayout.ALIGNED);
    for (String path :
        Files.readAllLines(aligned.resolve(OutputManifest.NAME), StandardCharsets.UTF_8)) {
      if (!path.contains("..") && storage.exists(target(OutputLayout.ALIGNED, path))) {
        Files.createDirectories(aligned.resolve(path).getParent());
        Files.write(aligned.resolve(path), new byte[0]);
      }
    }
  }

  /**
   * Puts what the driver wrote into the output, each file whole, and removes what is gone.
   *
   * @param removed paths below {@code aligned/}
   */
  void commit(List<String> removed) throws IOException {
    for (String path : removed) {
      storage.remove(target(OutputLayout.ALIGNED, path));
    }
    for (Path file : fetched.keySet()) {
      if (Files.notExists(file)) {
        storage.remove(target(folder.relativize(file).toString()));
      }
    }
    for (String below : List.of(OutputLayout.ALIGNED, OutputLayout.GLOSSARY)) {
      for (Path file : written(folder.resolve(below))) {
        // What a person decides is read and never written.
        if (!fetched.containsKey(file) || Files.mismatch(fetched.get(file), file) >= 0) {
          String hidden = target(below, ".taiyaku-uploading");
          storage.upload(file, hidden);
          storage.rename(hidden, target(folder.relativize(file).toString()));
        }
      }
    }
  }

  private static List<Path> written(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> written = new ArrayList<>();
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        // The empty ones are those of the mirror, which others have written or nobody.
        if (Files.size(file) > 0 && !file.endsWith(OutputLock.NAME)) {
          written.add(file);
        }
      }
      return written;
    }
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
