package org.taiyaku.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the articles of a batch lie, and what is known of which belong together.
 *
 * @param paths files and folders; two files alone are a pair that the user named
 * @param pairs a CSV file that lists pairs; {@code paths} then holds the folder that its paths are
 *     relative to, or nothing if that is the folder of the list
 * @param presegmented whether the folders hold {@code id.ja.txt} and {@code id.zh.txt}, a segment a
 *     line
 */
public record BatchInputs(List<Path> paths, Optional<Path> pairs, boolean presegmented) {

  public BatchInputs {
    paths = List.copyOf(paths);
    Objects.requireNonNull(pairs, "pairs");
    if (pairs.isPresent() && (paths.size() > 1 || !areFolders(paths))) {
      throw new IllegalArgumentException(
          "--pairs takes no INPUT but one folder, which the paths in the list are relative to");
    }
    if (presegmented && (pairs.isPresent() || !areFolders(paths))) {
      throw new IllegalArgumentException(
          "--presegmented takes folders that hold id.ja.txt and id.zh.txt, nothing else");
    }
  }

  /** Articles whose counterparts are to be found. */
  public static BatchInputs of(List<Path> paths) {
    return new BatchInputs(paths, Optional.empty(), false);
  }

  private static boolean areFolders(List<Path> paths) {
    return paths.stream().allMatch(Files::isDirectory);
  }

  /** Whether the user named two files, which belong together then. */
  boolean isNamedPair() {
    return paths.size() == 2 && nameFiles();
  }

  /** Whether the user named files one by one: what other runs wrote says nothing about them. */
  boolean nameFiles() {
    return pairs.isPresent() || paths.stream().noneMatch(Files::isDirectory);
  }
}
