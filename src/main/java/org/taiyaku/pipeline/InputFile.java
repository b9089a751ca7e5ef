package org.taiyaku.pipeline;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A file to be read.
 *
 * @param path where it lies; empty if it lies in no file system of this machine
 * @param name its path as it is reported and sorted: relative to the input folder, with {@code /}
 *     between names
 * @param named whether the user named this very file, and not a folder that it lies in
 * @param fault why it cannot be read, one line, if that is known already; else empty
 */
public record InputFile(Path path, String name, boolean named, String fault)
    implements Comparable<InputFile> {

  public InputFile {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(fault, "fault");
    if (name.isEmpty()) {
      throw new IllegalArgumentException("a file without a name: " + path);
    }
  }

  /**
   * A file that is not read from a path, but found by its name.
   *
   * @param fault why it cannot be read; else empty
   */
  public static InputFile elsewhere(String name, String fault) {
    return new InputFile(Path.of(""), name, false, fault);
  }

  /** A file that the user named. */
  static InputFile named(Path path, String name) {
    return new InputFile(path, name, true, "");
  }

  /** By name, the same on every machine. */
  @Override
  public int compareTo(InputFile other) {
    return name.compareTo(other.name);
  }
}
