package org.taiyaku.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.taiyaku.cli.DirectionArguments;
import org.taiyaku.cli.GlossaryArguments;
import org.taiyaku.cli.UnitArguments;
import org.taiyaku.exchange.InputFailed;
import org.taiyaku.exchange.OutputFailed;
import org.taiyaku.exchange.Shards;
import org.taiyaku.pipeline.Summary;
import org.taiyaku.pipeline.Version;
import org.taiyaku.pipeline.WrongInput;
import org.taiyaku.scratch.ScratchFailed;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** Aligns articles on a cluster: what {@code spark-submit} runs. */
@Command(
    name = "taiyaku-spark",
    mixinStandardHelpOptions = true,
    version = "taiyaku " + Version.NUMBER,
    description =
        "Pairs and aligns articles on a cluster, extracts their terms, writes TMX in shards and a"
            + " glossary: the same as taiyaku align --shards N writes on one machine.",
    footer = {
      "",
      "Paths are Hadoop's: local, hdfs://, s3a:// and whatever else the cluster knows.",
      "",
      "Exit code 0: done; 1: a document that should have been read could not; 2: usage, or",
      "an output that cannot be written.",
    })
public final class SparkMain implements Callable<Integer> {

  @Parameters(
      paramLabel = "INPUT",
      description = "A folder of articles, or a table of them (see --input-format).")
  private String input;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      description = "Parent of aligned/ and glossary/.")
  private String output;

  @Option(
      names = "--input-format",
      paramLabel = "files|parquet|jsonl",
      description = {
        "What INPUT holds (default: files). A table has the columns id and text, and language",
        "(ja, zh-TW, zh-Hant …) where it is known."
      })
  private SparkOptions.InputFormat format = SparkOptions.InputFormat.FILES;

  @Option(
      names = "--shards",
      paramLabel = "N",
      description = "Into how many files units are written (default: 1).")
  private int shards = 1;

  @Option(
      names = "--glossary",
      paramLabel = "FILE",
      description = "Approved and forbidden pairs, as for taiyaku align.")
  private String glossary;

  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description = "Words that an earlier run saved; this one then learns none.")
  private String lexicon;

  @Option(
      names = "--save-lexicon",
      paramLabel = "FILE",
      description = "Write the words learned over this batch, and those of --lexicon.")
  private String saveLexicon;

  @Mixin private DirectionArguments direction;

  @Mixin private UnitArguments units;

  @Mixin private GlossaryArguments terms;

  @Option(
      names = "--partitions",
      paramLabel = "N",
      description =
          "Into how many tasks documents and pairs are parted (default: by their number).")
  private Integer partitions;

  @Spec private CommandSpec spec;

  /** Runs the batch and ends the process with its exit code, if that is not 0. */
  public static void main(String[] arguments) {
    CommandLine commands = new CommandLine(new SparkMain());
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    commands.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    commands.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    commands.setExecutionExceptionHandler(SparkMain::failed);
    int exit = commands.execute(arguments);
    if (exit != 0) {
      System.exit(exit);
    }
  }

  /** What went wrong in a line; the traces stand in the cluster's own logs. */
  private static int failed(Exception e, CommandLine command, ParseResult arguments) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String message = cause.getMessage() == null ? cause.toString() : cause.getMessage();
    command.getErr().println("failed: " + message.lines().findFirst().orElse(cause.toString()));
    return 2;
  }

  @Override
  public Integer call() throws IOException {
    SparkOptions options = options();
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    try (SparkSession session = SparkSession.builder().appName("taiyaku").getOrCreate()) {
      Summary summary = new SparkBatch(options, session).run();
      summary.problems().forEach(err::println);
      out.printf(
          "read %d documents: %d pairs, %d without counterpart%n",
          summary.files(), summary.pairs(), summary.alone());
      out.printf(
          "wrote %d sentence units, %d paragraph units and %d terms to %s%n",
          summary.sentenceUnits(), summary.paragraphUnits(), summary.terms(), options.output());
      return summary.failed() ? 1 : 0;
    } catch (WrongInput | InputFailed | OutputFailed | ScratchFailed e) {
      err.println(e.getMessage());
      return 2;
    }
  }

  private SparkOptions options() {
    try {
      return new SparkOptions(
          input,
          format,
          output,
          Optional.ofNullable(glossary),
          Optional.ofNullable(lexicon),
          Optional.ofNullable(saveLexicon),
          direction.direction(),
          units.units(Optional.of(new Shards(shards)), false),
          terms.glossary(Optional.empty(), Optional.empty()),
          Optional.ofNullable(partitions));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }
}
