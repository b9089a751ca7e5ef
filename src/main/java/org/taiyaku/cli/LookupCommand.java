package org.taiyaku.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.taiyaku.consult.GlossaryLookup;
import org.taiyaku.consult.GlossaryLookup.Hit;
import org.taiyaku.exchange.Direction;
import org.taiyaku.exchange.GlossaryJson;
import org.taiyaku.exchange.GlossaryRow;
import org.taiyaku.exchange.glossary.GlossaryFiles;
import org.taiyaku.exchange.glossary.Losses;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code taiyaku lookup}: what the glossary knows of a term. */
@Command(
    name = "lookup",
    mixinStandardHelpOptions = true,
    description =
        "Looks a term up in the glossary: either language, part of a term, or reading; in the"
            + " characters of Japan, Taiwan or the mainland; small typing errors allowed.",
    footer = {
      "",
      "Exit code 0: found; 1: not found; 2: usage, or no glossary there.",
      "",
      "Examples:",
      "  taiyaku lookup 人材流出",
      "  taiyaku lookup 人才",
      "  taiyaku lookup じんざい --glossary out/glossary/glossary.csv",
      "  taiyaku lookup 經濟 --json",
    })
final class LookupCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "TERM",
      description = "What to look for.",
      converter = TermConverter.class)
  private String term;

  @Option(
      names = {"-g", "--glossary"},
      paramLabel = "FILE",
      description = "The glossary, in any format that convert reads (default: ${DEFAULT-VALUE}).")
  private Path glossary = Path.of("glossary/glossary.csv");

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Most rows to print (default: ${DEFAULT-VALUE}).")
  private int limit = 20;

  @Option(names = "--json", description = "For programs: a JSON object a line for each row.")
  private boolean json;

  @Option(
      names = "--width",
      paramLabel = "N",
      description = "Columns of the terminal (default: COLUMNS if set, else 80).")
  private Integer width;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    requireGlossary(spec, glossary);
    if (limit < 1) {
      throw new ParameterException(spec.commandLine(), "--limit must be 1 or more, not " + limit);
    }
    List<Hit> hits = new GlossaryLookup(rows(spec, glossary)).find(term);
    if (hits.isEmpty()) {
      spec.commandLine().getErr().println(glossary + " knows nothing of " + term);
      return Main.UNREAD;
    }
    print(hits.subList(0, Math.min(limit, hits.size())), spec.commandLine().getOut());
    if (hits.size() > limit) {
      spec.commandLine()
          .getErr()
          .println((hits.size() - limit) + " more; see them with --limit " + hits.size());
    }
    return Main.DONE;
  }

  /** Refuses to go on without a glossary, and says where one comes from. */
  static void requireGlossary(CommandSpec spec, Path glossary) {
    if (!Files.exists(glossary)) {
      throw new ParameterException(
          spec.commandLine(),
          glossary + " does not exist; run taiyaku align first, or name one with --glossary");
    }
  }

  /** Reads a glossary of any format; what is not read is told. */
  static List<GlossaryRow> rows(CommandSpec spec, Path glossary) {
    Losses losses = new Losses();
    List<GlossaryRow> rows = GlossaryFiles.rows(glossary, Direction.DEFAULT, losses);
    losses.lines().forEach(line -> spec.commandLine().getErr().println(glossary + ": " + line));
    return rows;
  }

  private void print(List<Hit> hits, PrintWriter out) {
    if (json) {
      hits.forEach(hit -> out.println(json(hit)));
    } else {
      new LookupTable(hits, terminalWidth()).print(hits, out);
    }
  }

  private static String json(Hit hit) {
    String match = hit.quality().name().toLowerCase(Locale.ROOT);
    return GlossaryJson.of(hit.row()).text("match", match).toString();
  }

  private int terminalWidth() {
    return width != null ? width : TextWidth.ofTerminal(System.getenv("COLUMNS"));
  }
}
