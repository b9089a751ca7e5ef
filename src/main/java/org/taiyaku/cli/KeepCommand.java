package org.taiyaku.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.taiyaku.decision.DecisionFile;
import org.taiyaku.decision.Deleted;
import org.taiyaku.decision.Edit;
import org.taiyaku.decision.Keep;
import org.taiyaku.exchange.GlossaryWriter;
import org.taiyaku.exchange.OutputLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code taiyaku keep}: edits of the glossary become decisions that no later run loses. */
@Command(
    name = "keep",
    mixinStandardHelpOptions = true,
    description = "Takes the edits made to glossary.csv into decisions.csv, which later runs obey.",
    footer = {
      "",
      "A status changed to approved or forbidden is kept as it says. A corrected or added row is",
      "approved, what it replaces is forbidden, and so is a deleted row. A form added to",
      "variants_ja or variants_zh is approved, one taken out is forbidden. The file may be in UTF-8,",
      "UTF-16, CP932 or Big5, its cells parted by commas, semicolons or tabs.",
      "",
      "Exit code 0: done, even if nothing was edited; 1: a file that cannot be read or understood;",
      "2: usage, or an output that cannot be written.",
      "",
      "Examples:",
      "  taiyaku keep",
      "  taiyaku keep out/glossary/glossary.csv --dry-run",
      "  taiyaku keep ~/edited.csv -o out",
    })
final class KeepCommand implements Callable<Integer> {

  private static final Path FOLDER = Path.of("glossary");

  @Parameters(
      paramLabel = "FILE.csv",
      arity = "0..1",
      description = "The edited glossary (default: glossary/glossary.csv, in DIR if it is named).")
  private Path file;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description =
          "Parent of the glossary/ that the run wrote (default: the folder of FILE is that"
              + " glossary/).")
  private Path output;

  @Option(
      names = "--deleted",
      paramLabel = "forbid|ignore",
      converter = DeletedConverter.class,
      description =
          "What deleted rows mean (default: forbid, but refuse if most of the rows are gone).")
  private Deleted deleted;

  @Option(names = "--dry-run", description = "Show what would be taken, and write nothing.")
  private boolean dryRun;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Path folder = folder();
    Path glossary = file == null ? folder.resolve(GlossaryWriter.NAME) : file;
    requirePossible(glossary, folder);
    if (dryRun) {
      return keep(glossary, folder);
    }
    // A run that writes the glossary meanwhile would mix its rows with the edits.
    OutputLock lock = OutputLock.take(lockedBeside(folder));
    try {
      return keep(glossary, folder);
    } finally {
      lock.close();
    }
  }

  /** The folder that a run locks while it writes; the glossary's own where that is gone. */
  private static Path lockedBeside(Path glossary) {
    Path aligned = glossary.toAbsolutePath().normalize().resolveSibling("aligned");
    return Files.isDirectory(aligned) ? aligned : glossary;
  }

  private int keep(Path glossary, Path folder) {
    Keep keep = new Keep(glossary, folder);
    Keep.Result result = keep.find(Optional.ofNullable(deleted));
    PrintWriter out = spec.commandLine().getOut();
    result.remarks().forEach(spec.commandLine().getErr()::println);
    result.taken().forEach(edit -> print(edit, out));
    if (!dryRun && !result.taken().isEmpty()) {
      keep.write(result);
    }
    out.println(summary(result, folder.resolve(DecisionFile.NAME)));
    return Main.DONE;
  }

  private Path folder() {
    if (output != null) {
      return output.resolve(FOLDER);
    }
    if (file == null) {
      return FOLDER;
    }
    Path parent = file.getParent();
    return parent == null ? Path.of("") : parent;
  }

  private void requirePossible(Path glossary, Path folder) {
    if (!Files.exists(glossary)) {
      throw new ParameterException(
          spec.commandLine(),
          NamedFile.missing(glossary) + "\nTaiyaku align writes one; or name the edited file");
    }
    if (!Keep.isPossible(folder)) {
      throw new ParameterException(
          spec.commandLine(),
          "no run wrote a glossary into "
              + folder.toAbsolutePath().normalize()
              + ", or it was broken off; name the output folder of the run with -o, or run taiyaku"
              + " align again");
    }
  }

  private static void print(Edit edit, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%-10s %s  %s   %s%s%n",
        edit.verdict().map(verdict -> verdict.word()).orElse("undecided"),
        edit.ja(),
        edit.zh(),
        edit.line().map(line -> "line " + line + ": ").orElse(""),
        edit.note().isEmpty() ? edit.why() : edit.why() + ": " + edit.note());
  }

  private String summary(Keep.Result result, Path decisions) {
    int taken = result.taken().size();
    String known = result.known() == 0 ? "" : ", " + result.known() + " known already";
    String done = dryRun ? "would be taken" : "taken";
    return taken == 1
        ? "1 decision " + done + " into " + decisions + known
        : taken + " decisions " + done + " into " + decisions + known;
  }
}
