package org.taiyaku.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import org.taiyaku.consult.ConcurrentCheck;
import org.taiyaku.consult.ConsultedGlossary;
import org.taiyaku.consult.Finding;
import org.taiyaku.consult.GlossaryCheck;
import org.taiyaku.exchange.BilingualUnit;
import org.taiyaku.exchange.GlossaryRow;
import org.taiyaku.exchange.InputFailed;
import org.taiyaku.exchange.JsonLine;
import org.taiyaku.exchange.glossary.Losses;
import org.taiyaku.pipeline.ArticleUnits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code taiyaku check}: where translations depart from the glossary. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description =
        "Finds the units where a term of the glossary stands without an approved translation, or"
            + " with a forbidden one. Terms inside longer words or terms are not meant.",
    footer = {
      "",
      "Rows with the status approved or forbidden count, an approved row with all its variants;",
      "where none is approved, all do. With a glossary.csv the decisions.csv beside it is read too.",
      "Each finding begins FILE:POSITION, the position being that of the bead in a TMX of taiyaku,",
      "the number of the unit in another, and paragraph.sentence of the Japanese text in articles.",
      "",
      "Exit code 0: clean; 1: something found; 2: usage, or a file could not be read.",
      "",
      "Examples:",
      "  taiyaku check memory.tmx --glossary glossary.csv",
      "  taiyaku check article.ja.md article.zh-TW.md --glossary termbase.tbx",
      "  taiyaku check out/aligned --glossary out/glossary/glossary.csv --all",
      "  taiyaku check out/aligned/beads/news.tsv --json",
    })
final class CheckCommand implements Callable<Integer> {

  /** Something was found. */
  private static final int FOUND = 1;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = {
        "TMX files, bead lists (.tsv), or folders with TMX files; or the two versions of an",
        "article, which are aligned first."
      })
  private List<Path> paths;

  @Mixin private GlossaryOption glossary;

  @Option(
      names = "--all",
      description = "Terms without an approved translation must have one of their others.")
  private boolean all;

  @Option(
      names = "--source-lang",
      paramLabel = "CODE",
      description =
          "The language translated from, ja or zh-TW (default: what the TMX says, else ja).")
  private String source;

  @Option(names = "--json", description = "For programs: a JSON object a line for each finding.")
  private boolean json;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Units checked at once (default: one a core).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private UnitReading files;

  @Spec private CommandSpec spec;

  private long units;
  private long found;

  @Override
  public Integer call() {
    Path file = glossary.file();
    if (source != null && !isJapanese() && !isChinese()) {
      throw new ParameterException(
          spec.commandLine(), "--source-lang must be ja or zh-TW, not " + source);
    }
    if (threads < 1) {
      throw new ParameterException(
          spec.commandLine(), "--threads must be 1 or more, not " + threads);
    }
    try {
      return check(file);
    } catch (InputFailed e) {
      // Not 1, by which a build would take it that the texts are at fault.
      spec.commandLine().getErr().println(e.getMessage());
      return Main.USAGE;
    }
  }

  private int check(Path glossaryFile) {
    GlossaryCheck check = new GlossaryCheck(rows(glossaryFile), all);
    boolean read;
    try (ConcurrentCheck checks = new ConcurrentCheck(check, threads, this::take)) {
      read =
          UnitReading.isArticles(paths) ? addArticles(checks) : files.read(paths, adding(checks));
      checks.finish();
    }
    spec.commandLine().getErr().println(count(found, "finding") + " in " + count(units, "unit"));
    if (!read) {
      return Main.USAGE;
    }
    return found > 0 ? FOUND : Main.DONE;
  }

  private boolean addArticles(ConcurrentCheck check) {
    ArticleUnits article = ArticleUnits.of(paths.get(0), paths.get(1));
    article.warnings().forEach(spec.commandLine().getErr()::println);
    article.units().forEach(unit -> adding(check).accept(article.ja(), unit));
    return true;
  }

  private BiConsumer<Path, BilingualUnit> adding(ConcurrentCheck check) {
    return (file, unit) -> check.add(file, source == null ? unit : unit.from(isChinese()));
  }

  private boolean isJapanese() {
    return source.toLowerCase(Locale.ROOT).matches("ja([-_].*)?");
  }

  private boolean isChinese() {
    return source.toLowerCase(Locale.ROOT).matches("zh([-_].*)?");
  }

  private List<GlossaryRow> rows(Path file) {
    Losses losses = new Losses();
    List<GlossaryRow> rows = ConsultedGlossary.readWithDecisions(file, losses);
    glossary.tell(losses);
    if (!all && !GlossaryCheck.hasApproved(rows)) {
      spec.commandLine()
          .getErr()
          .println(file + ": no row is approved; all are checked, as with --all");
      all = true;
    }
    return rows;
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private void take(Path file, BilingualUnit unit, List<Finding> findings) {
    units++;
    for (Finding finding : findings) {
      found++;
      print(file, unit.fromChinese(), finding);
    }
  }

  private void print(Path file, boolean fromChinese, Finding finding) {
    PrintWriter out = spec.commandLine().getOut();
    String ja = fromChinese ? finding.target() : finding.source();
    String zh = fromChinese ? finding.source() : finding.target();
    if (json) {
      out.println(json(file, finding).text("ja", ja).text("zh", zh));
    } else {
      out.println(file + ":" + finding.position() + ": " + finding.term() + ": " + says(finding));
      out.println("  ja  " + TextWidth.oneLine(ja));
      out.println("  zh  " + TextWidth.oneLine(zh));
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
        .text("found", finding.found());
  }
}
