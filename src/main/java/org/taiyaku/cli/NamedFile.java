package org.taiyaku.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.taiyaku.pipeline.FileNames;
import org.taiyaku.text.EditDistance;

/** Says of a file or folder that is not there which one was probably meant. */
final class NamedFile {

  /** Letters that may be wrong, missing, too many or in another order. */
  private static final int MOST_WRONG = 2;

  private NamedFile() {}

  /**
   * That {@code path} does not exist, and what stands beside it under a name that is almost its.
   */
  static String missing(Path path) {
    return path
        + " does not exist"
        + meant(path).map(meant -> "; did you mean " + meant + "?").orElse("")
        + FileNames.hint();
  }

  private static Optional<Path> meant(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Path name = absolute.getFileName();
    if (name == null || !Files.isDirectory(absolute.getParent())) {
      return Optional.empty();
    }
    try (Stream<Path> beside = Files.list(absolute.getParent())) {
      return beside
          .map(Path::getFileName)
          .filter(other -> distance(name, other) <= Math.min(MOST_WRONG, length(name) / 3))
          .min(Comparator.comparingInt((Path other) -> distance(name, other)).thenComparing(p -> p))
          .map(path::resolveSibling);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static int length(Path name) {
    return name.toString().length();
  }

  private static int distance(Path name, Path other) {
    return EditDistance.of(name.toString(), other.toString());
  }
}
