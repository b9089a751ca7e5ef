package org.taiyaku.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.taiyaku.consult.GlossaryLookup;
import org.taiyaku.exchange.GlossaryReader;
import org.taiyaku.exchange.GlossaryRow;
import org.taiyaku.pipeline.FileNames;
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
    description = "Looks a term up in the glossary: either language, part of a term, or reading.",
    footer = {
      "",
      "Exit code 0: found; 1: not found; 2: usage, or no glossary there.",
      "",
      "Examples:",
      "  taiyaku lookup 人材流出",
      "  taiyaku lookup 人才",
      "  taiyaku lookup じんざい --glossary out/glossary/glossary.csv",
    })
final class LookupCommand implements Callable<Integer> {

  @Parameters(paramLabel = "TERM", description = "What to look for.")
  private String term;

  @Option(
      names = {"-g", "--glossary"},
      paramLabel = "FILE.csv",
      description = "The glossary (default: ${DEFAULT-VALUE}).")
  private Path glossary = Path.of("glossary/glossary.csv");

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Most rows to print (default: ${DEFAULT-VALUE}).")
  private int limit = 20;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (!Files.exists(glossary)) {
      throw new ParameterException(
          spec.commandLine(),
          glossary + " does not exist; run taiyaku align first, or name one with --glossary");
    }
    if (limit < 1) {
      throw new ParameterException(spec.commandLine(), "--limit must be 1 or more, not " + limit);
    }
    // What the locale could not decode reaches Java as replacement characters.
    if (term.indexOf('\uFFFD') >= 0) {
      throw new ParameterException(
          spec.commandLine(), "the locale cannot say this term; " + FileNames.MEND);
    }
    List<GlossaryLookup.Hit> hits = new GlossaryLookup(GlossaryReader.read(glossary)).find(term);
    if (hits.isEmpty()) {
      spec.commandLine().getErr().println(glossary + " knows nothing of " + term);
      return Main.UNREAD;
    }
    PrintWriter out = spec.commandLine().getOut();
    hits.stream().limit(limit).forEach(hit -> print(hit.row(), out));
    if (hits.size() > limit) {
      out.println((hits.size() - limit) + " more; see them with --limit " + hits.size());
    }
    return Main.DONE;
  }

  private static void print(GlossaryRow row, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%s  %s   %s %.2f, %s%n",
        withVariants(row.ja(), row.variantsJa()),
        withVariants(row.zh(), row.variantsZh()),
        row.status(),
        row.confidence(),
        row.articles() == 1 ? "1 article" : row.articles() + " articles");
    out.println("    " + row.exampleJa());
    out.println("    " + row.exampleZh());
    out.println("    in " + row.article() + ", bead " + row.place());
    if (!row.note().isEmpty()) {
      out.println("    note: " + row.note());
    }
  }

  private static String withVariants(String term, List<String> variants) {
    return variants.isEmpty() ? term : term + " (" + String.join(", ", variants) + ")";
  }
}
