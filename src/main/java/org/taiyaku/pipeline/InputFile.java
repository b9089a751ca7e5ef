package org.taiyaku.pipeline;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A file to be read.
 *
 * @param path where it lies
 * @param name its path as it is reported and sorted: relative to the input folder, with {@code /}
 *     between names
 */
public record InputFile(Path path, String name) implements Comparable<InputFile> {

  public InputFile {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(name, "name");
  }

  /** By name, the same on every machine. */
  @Override
  public int compareTo(InputFile other) {
    return name.compareTo(other.name);
  }
}
