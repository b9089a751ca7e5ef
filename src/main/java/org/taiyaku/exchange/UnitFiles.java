package org.taiyaku.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Files that hold units: TMX, and bead lists by their {@code .tsv}. */
public final class UnitFiles {

  /** Files of taiyaku that hold what those of the articles beside them hold. */
  private static final Pattern MERGED =
      Pattern.compile("(sentences|paragraphs)(-[0-9]+-of-[0-9]+)?\\.tmx");

  private UnitFiles() {}

  /**
   * The file itself, or the TMX files below a folder by name.
   *
   * <p>Where taiyaku wrote the same articles as sentences and as paragraphs, or merged them, the
   * sentences of each alone are given, for nobody wants to see each text twice.
   *
   * @throws InputFailed if the folder cannot be listed
   */
  public static List<Path> at(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> below = Files.walk(path)) {
      return below
          .filter(file -> name(file).endsWith(".tmx") && Files.isRegularFile(file))
          .filter(file -> !standsInSentencesToo(path, file) && !isMerged(file))
          .sorted()
          .toList();
    } catch (UncheckedIOException e) {
      throw new InputFailed(path, e.getCause());
    } catch (IOException e) {
      throw new InputFailed(path, e);
    }
  }

  /** Whether the name of a file promises units and no article. */
  public static boolean promisesUnits(Path file) {
    return name(file).matches(".*\\.(tmx|tsv|xml)");
  }

  /**
   * Gives the units of a file in their order.
   *
   * @throws InputFailed if it cannot be read; the units before the fault have been given
   */
  public static void read(Path file, Consumer<BilingualUnit> units) {
    if (name(file).endsWith(".tsv")) {
      BeadListReader.read(file, units);
    } else {
      TmxReader.read(file, units);
    }
  }

  private static boolean isMerged(Path file) {
    return MERGED.matcher(file.getFileName().toString()).matches()
        && Files.isDirectory(file.resolveSibling("sentences"))
        && Files.isRegularFile(file.resolveSibling("pairs.csv"));
  }

  private static boolean standsInSentencesToo(Path root, Path file) {
    for (Path folder = file.getParent(); !folder.equals(root); folder = folder.getParent()) {
      if (folder.getFileName().toString().equals("paragraphs")) {
        Path twin = folder.resolveSibling("sentences").resolve(folder.relativize(file));
        if (Files.isRegularFile(twin)) {
          return true;
        }
      }
    }
    return false;
  }

  private static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
  }
}
