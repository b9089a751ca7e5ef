package org.taiyaku.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.taiyaku.exchange.BilingualUnit;
import org.taiyaku.exchange.InputFailed;
import org.taiyaku.exchange.UnitFiles;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The files that a command looks through unit by unit; one that cannot be read gets a line. */
final class UnitReading {

  @Option(
      names = "--simplified",
      description = "Take Simplified Chinese (zh-CN) as well as Traditional.")
  private boolean simplified;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  private int onlySimplified;

  /**
   * Gives every unit with its file.
   *
   * @param paths files, or folders with TMX files
   * @return whether all could be read
   */
  boolean read(List<Path> paths, BiConsumer<Path, BilingualUnit> units) {
    PrintWriter err = spec.commandLine().getErr();
    boolean all = true;
    for (Path file : files(paths)) {
      onlySimplified = 0;
      try {
        UnitFiles.read(file, unit -> units.accept(file, taken(unit)));
      } catch (InputFailed e) {
        err.println(e.getMessage());
        all = false;
      }
      if (onlySimplified > 0) {
        err.printf(
            "%s: no Chinese but Simplified in %d units; take it with --simplified%n",
            file, onlySimplified);
      }
    }
    return all;
  }

  /** Whether two files are named that hold texts and no units. */
  static boolean isArticles(List<Path> paths) {
    return paths.size() == 2 && paths.stream().allMatch(UnitReading::isArticle);
  }

  private static boolean isArticle(Path path) {
    return Files.isRegularFile(path) && !UnitFiles.promisesUnits(path);
  }

  private BilingualUnit taken(BilingualUnit unit) {
    if (simplified) {
      return unit.withSimplifiedAsChinese();
    }
    onlySimplified += unit.zh().isEmpty() && !unit.simplified().isEmpty() ? 1 : 0;
    return unit;
  }

  /** Each file once, in the order in which they were named. */
  private Set<Path> files(List<Path> paths) {
    Set<Path> files = new LinkedHashSet<>();
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new ParameterException(spec.commandLine(), NamedFile.missing(path));
      }
      List<Path> found = UnitFiles.at(path);
      if (found.isEmpty()) {
        throw new ParameterException(spec.commandLine(), path + " holds no TMX file");
      }
      files.addAll(found);
    }
    return files;
  }
}
