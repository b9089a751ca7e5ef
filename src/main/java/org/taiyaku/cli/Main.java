package org.taiyaku.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.taiyaku.pipeline.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line: {@code taiyaku align | lookup | keep | check | concordance | …}. */
@Command(
    name = "taiyaku",
    version = "taiyaku " + Version.NUMBER,
    mixinStandardHelpOptions = true,
    description =
        "Turns Japanese and Traditional Chinese versions of the same articles into translation"
            + " units (TMX) and a bilingual glossary.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      AlignCommand.class,
      LookupCommand.class,
      KeepCommand.class,
      ReviewCommand.class,
      CheckCommand.class,
      ConcordanceCommand.class,
      ConvertCommand.class,
      EvaluateCommand.class,
      SrxCommand.class,
      HelpCommand.class,
    },
    footer = {
      "",
      "Without a command, align is meant; without arguments, the articles in seeds/.",
      "",
      "Examples:",
      "  taiyaku align my-articles -o out   writes out/aligned and out/glossary",
      "  taiyaku align a.ja.md a.zh-TW.md   two files that belong together",
      "  taiyaku review out                 corrects what align wrote, in the browser",
      "  taiyaku lookup 人材流出            what the glossary knows of a term",
      "  taiyaku check out/aligned          where translations leave the glossary",
      "  taiyaku concordance 人材流出 out   every unit with a term",
      "  taiyaku convert memory.tmx --to xliff   one format into another",
      "  taiyaku keep                       takes the edits made to glossary/glossary.csv",
    })
public final class Main implements Runnable {

  /** All that was asked for is done. */
  static final int DONE = 0;

  /** A file that should have been read could not be. */
  static final int UNREAD = 1;

  /** The command line is wrong, or an output cannot be written. */
  static final int USAGE = 2;

  private static final String ALIGN = "align";

  private static final Set<String> GLOBAL = Set.of("-h", "--help", "-V", "--version");

  @Spec private CommandSpec spec;

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] arguments) {
    // Names and texts are Japanese and Chinese whatever the terminal's charset claims to be.
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    System.exit(run(new PrintWriter(out, true), new PrintWriter(err, true), arguments));
  }

  /** Runs a command line, writing to the given streams, and returns the exit code. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    // HanLP and others report through java.util.logging what no user can act on.
    Logger.getLogger("").setLevel(Level.OFF);
    CommandLine commands = new CommandLine(new Main());
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    commands.setOut(out).setErr(err);
    commands.registerConverter(Path.class, Failures::path);
    commands.registerConverter(Integer.class, Failures::wholeNumber);
    commands.registerConverter(int.class, Failures::wholeNumber);
    commands.registerConverter(double.class, Failures::number);
    commands.setParameterExceptionHandler(Failures::usage);
    commands.setExecutionExceptionHandler(Failures::execution);
    Set<String> names = commands.getSubcommands().keySet();
    Optional<String> meant =
        arguments.length == 0 ? Optional.empty() : CommandNames.meantBy(arguments[0], names);
    if (meant.isPresent()) {
      err.println(
          "'%s' is no command and no file; did you mean taiyaku %s?"
              .formatted(arguments[0], meant.get()));
      return USAGE;
    }
    try {
      return commands.execute(withDefault(arguments, names));
    } catch (OutOfMemoryError | StackOverflowError | LinkageError e) {
      err.println(Failures.unexpected(e));
      return UNREAD;
    }
  }

  /** Puts {@code align} before arguments that name no command. */
  private static String[] withDefault(String[] arguments, Set<String> commands) {
    if (arguments.length > 0
        && (commands.contains(arguments[0]) || GLOBAL.contains(arguments[0]))) {
      return arguments;
    }
    List<String> all = new ArrayList<>(List.of(ALIGN));
    all.addAll(Arrays.asList(arguments));
    return all.toArray(String[]::new);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name a command, such as align");
  }

  /** The articles that are aligned when nothing is named. */
  static Path seeds() {
    return Path.of("seeds");
  }
}
