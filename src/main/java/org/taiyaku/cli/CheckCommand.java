package org.taiyaku.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.taiyaku.consult.Finding;
import org.taiyaku.consult.GlossaryCheck;
import org.taiyaku.exchange.BilingualUnit;
import org.taiyaku.exchange.GlossaryRow;
import org.taiyaku.exchange.InputFailed;
import org.taiyaku.exchange.JsonLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code taiyaku check}: where translations depart from the glossary. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description =
        "Finds the units where a Japanese term of the glossary stands without its approved"
            + " translation, or with a forbidden one. Terms inside longer words or terms are not"
            + " meant.",
    footer = {
      "",
      "Rows with the status approved or forbidden count; where none is approved, all do.",
      "Exit code 0: clean; 1: something found; 2: usage, or a file could not be read.",
      "",
      "Examples:",
      "  taiyaku check memory.tmx --glossary glossary.csv",
      "  taiyaku check out/aligned --glossary out/glossary/glossary.csv --all",
      "  taiyaku check out/aligned/beads/news.tsv --json",
    })
final class CheckCommand implements Callable<Integer> {

  /** Something was found. */
  private static final int FOUND = 1;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "TMX files, bead lists (.tsv), or folders with TMX files.")
  private List<Path> paths;

  @Option(
      names = {"-g", "--glossary"},
      paramLabel = "FILE",
      description = "The glossary, in any format that convert reads (default: ${DEFAULT-VALUE}).")
  private Path glossary = Path.of("glossary/glossary.csv");

  @Option(
      names = "--all",
      description = "Terms without an approved translation must have one of their others.")
  private boolean all;

  @Option(names = "--json", description = "For programs: a JSON object a line for each finding.")
  private boolean json;

  @Mixin private UnitReading files;

  @Spec private CommandSpec spec;

  private long units;
  private long found;

  @Override
  public Integer call() {
    LookupCommand.requireGlossary(spec, glossary);
    try {
      return check();
    } catch (InputFailed e) {
      // Not 1, by which a build would take it that the texts are at fault.
      spec.commandLine().getErr().println(e.getMessage());
      return Main.USAGE;
    }
  }

  private int check() {
    GlossaryCheck check = new GlossaryCheck(rows(), all);
    boolean read = files.read(paths, (file, unit) -> check(check, file, unit));
    spec.commandLine().getErr().println(count(found, "finding") + " in " + count(units, "unit"));
    if (!read) {
      return Main.USAGE;
    }
    return found > 0 ? FOUND : Main.DONE;
  }

  private List<GlossaryRow> rows() {
    List<GlossaryRow> rows = LookupCommand.rows(spec, glossary);
    if (!all && !GlossaryCheck.hasApproved(rows)) {
      spec.commandLine()
          .getErr()
          .println(glossary + ": no row is approved; all are checked, as with --all");
      all = true;
    }
    return rows;
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private void check(GlossaryCheck check, Path file, BilingualUnit unit) {
    units++;
    for (Finding finding : check.check(unit)) {
      found++;
      print(file, finding);
    }
  }

  private void print(Path file, Finding finding) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(json(file, finding));
    } else {
      out.println(file + ":" + finding.position() + ": " + finding.term() + ": " + says(finding));
      out.println("  ja  " + TextWidth.oneLine(finding.source()));
      out.println("  zh  " + TextWidth.oneLine(finding.target()));
    }
  }

  private static String says(Finding finding) {
    String expected = String.join(" or ", finding.expected());
    if (finding.kind() == Finding.Kind.FORBIDDEN) {
      return finding.found()
          + " is forbidden"
          + (expected.isEmpty() ? "" : "; expected " + expected);
    }
    return "expected "
        + expected
        + (finding.found().isEmpty() ? ", which is missing" : ", found " + finding.found());
  }

  private static JsonLine json(Path file, Finding finding) {
    return new JsonLine()
        .text("file", file.toString())
        .text("position", finding.position())
        .text("kind", finding.kind().name().toLowerCase(Locale.ROOT))
        .text("term", finding.term())
        .texts("expected", finding.expected())
        .text("found", finding.found())
        .text("ja", finding.source())
        .text("zh", finding.target());
  }
}
