package org.taiyaku.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.taiyaku.consult.Concordance;
import org.taiyaku.consult.Concordance.Entry;
import org.taiyaku.consult.Concordance.MarkedText;
import org.taiyaku.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code taiyaku concordance}: every unit with a term. */
@Command(
    name = "concordance",
    mixinStandardHelpOptions = true,
    description =
        "Shows every unit with a term, on either side, in the characters of Japan, Taiwan or the"
            + " mainland. Files of any size are read piece by piece.",
    footer = {
      "",
      "Each unit is shown as FILE:POSITION, the position being that of its bead, and its texts.",
      "Exit code 0: found; 1: not found, or a file could not be read; 2: usage.",
      "",
      "Examples:",
      "  taiyaku concordance 人材流出 out/aligned",
      "  taiyaku concordance 視窗 memory.tmx other.tmx",
    })
final class ConcordanceCommand implements Callable<Integer> {

  private static final String MARK = "\u001B[1;31m";
  private static final String UNMARK = "\u001B[0m";

  /** When the term is marked. */
  enum When {
    auto,
    always,
    never
  }

  @Parameters(
      index = "0",
      paramLabel = "TERM",
      description = "What to look for.",
      converter = TermConverter.class)
  private String term;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FILE",
      description = "TMX files, bead lists (.tsv), or folders with TMX files.")
  private List<Path> paths;

  @Mixin private UnitReading files;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description =
          "Mark the term: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}, on a terminal"
              + " where NO_COLOR is not set).")
  private When color = When.auto;

  @Spec private CommandSpec spec;

  private boolean marked;
  private long found;

  @Override
  public Integer call() {
    marked = color == When.always || color == When.auto && isColoured();
    Concordance concordance = new Concordance(term);
    boolean all =
        files.read(
            paths, (file, unit) -> concordance.find(unit).ifPresent(entry -> print(file, entry)));
    if (found == 0) {
      spec.commandLine().getErr().println("no unit has " + term);
    }
    return all && found > 0 ? Main.DONE : Main.UNREAD;
  }

  private static boolean isColoured() {
    return TerminalProgress.hasTerminal() && System.getenv("NO_COLOR") == null;
  }

  private void print(Path file, Entry entry) {
    PrintWriter out = spec.commandLine().getOut();
    found++;
    out.println(file + ":" + entry.position());
    print("ja", entry.ja(), out);
    print("zh", entry.zh(), out);
  }

  private void print(String language, List<MarkedText> texts, PrintWriter out) {
    for (MarkedText text : texts) {
      out.println(
          "  " + language + "  " + (marked ? withMarks(text) : TextWidth.oneLine(text.text())));
    }
  }

  private static String withMarks(MarkedText text) {
    StringBuilder marked = new StringBuilder();
    int done = 0;
    for (Span span : text.spans()) {
      marked.append(TextWidth.oneLine(text.text().substring(done, span.start())));
      marked.append(MARK).append(TextWidth.oneLine(span.of(text.text()))).append(UNMARK);
      done = span.end();
    }
    return marked.append(TextWidth.oneLine(text.text().substring(done))).toString();
  }
}
