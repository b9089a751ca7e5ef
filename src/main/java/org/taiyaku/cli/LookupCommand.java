package org.taiyaku.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.taiyaku.consult.ConsultedGlossary;
import org.taiyaku.consult.GlossaryLookup;
import org.taiyaku.consult.GlossaryLookup.Hit;
import org.taiyaku.exchange.GlossaryJson;
import org.taiyaku.exchange.glossary.Losses;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
      "Rows that are the term come first, then those of its reading, those that begin with it, hold",
      "it, and last what a small typing error makes of it. With --json each line is an object with",
      "the columns of glossary.csv as its members, zh for the Chinese term, and match: exact,",
      "reading, beginning, part or similar. If nothing is found the nearest terms are named on the",
      "error stream.",
      "",
      "Exit code 0: found; 1: not found, or the glossary cannot be read; 2: usage, or none is there.",
      "",
      "Examples:",
      "  taiyaku lookup 人材流出",
      "  taiyaku lookup 人才",
      "  taiyaku lookup じんざい --glossary out/glossary/glossary.csv",
      "  taiyaku lookup 經濟 --json",
    })
final class LookupCommand implements Callable<Integer> {

  private static final int MOST_NEAREST = 5;

  @Parameters(
      paramLabel = "TERM",
      description = "What to look for.",
      converter = TermConverter.class)
  private String term;

  @Mixin private GlossaryOption glossary;

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
      description =
          "Columns of the terminal (default: what COLUMNS or the terminal says, else 80).")
  private Integer width;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Path file = glossary.file();
    if (limit < 1) {
      throw new ParameterException(spec.commandLine(), "--limit must be 1 or more, not " + limit);
    }
    if (width != null && width < LookupTable.NARROWEST) {
      throw new ParameterException(
          spec.commandLine(),
          "--width must be %d or more, not %d".formatted(LookupTable.NARROWEST, width));
    }
    Losses losses = new Losses();
    GlossaryLookup lookup = new GlossaryLookup(ConsultedGlossary.read(file, losses));
    glossary.tell(losses);
    List<Hit> hits = lookup.find(term);
    if (hits.isEmpty()) {
      spec.commandLine().getErr().println(file + nothing(lookup.nearest(term, MOST_NEAREST)));
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

  private String nothing(List<String> nearest) {
    return " knows nothing of "
        + term
        + (nearest.isEmpty() ? "" : "; nearest: " + String.join(", ", nearest));
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
    return width != null
        ? width
        : TerminalWidth.get(System.getenv("COLUMNS"), TerminalProgress.hasTerminal());
  }
}
