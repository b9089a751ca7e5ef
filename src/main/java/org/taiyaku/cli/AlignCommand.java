package org.taiyaku.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.taiyaku.exchange.Shards;
import org.taiyaku.pipeline.Batch;
import org.taiyaku.pipeline.BatchInputs;
import org.taiyaku.pipeline.BatchOptions;
import org.taiyaku.pipeline.BatchView;
import org.taiyaku.pipeline.CacheOptions;
import org.taiyaku.pipeline.LearningOptions;
import org.taiyaku.pipeline.Progress;
import org.taiyaku.pipeline.Summary;
import org.taiyaku.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code taiyaku align}: the main job. */
@Command(
    name = "align",
    mixinStandardHelpOptions = true,
    description = "Pairs and aligns articles, extracts their terms, writes TMX and a glossary.",
    footer = {
      "",
      "Reads Markdown, HTML, plain text, DOCX, PPTX, XLSX, ODT, EPUB, IDML, SRT, VTT,",
      "XLIFF and PO. A run on a folder speaks for all of its articles: outputs of those",
      "that are gone are removed. A run on files or with --pairs removes nothing; but",
      "pairs.csv, glossary.csv and merged units always tell of the latest run alone, so",
      "give it an -o of its own to keep those of another. A run that aligns no pair leaves",
      "an earlier glossary as it is, and one that could not read every file removes nothing.",
      "",
      "Exit code 0: done; 1: a file that should have been read could not; 2: usage, or",
      "an output that cannot be written.",
      "",
      "Examples:",
      "  taiyaku align my-articles -o out",
      "  taiyaku align 記事.ja.md 文章.zh-TW.md",
      "  taiyaku align --pairs pairs.csv -o out      columns ja and zh-TW, a pair a row",
      "  taiyaku align --presegmented lines -o out   id.ja.txt and id.zh.txt",
      "  taiyaku align my-articles --source-lang zh-TW --target-lang ja",
    })
final class AlignCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "INPUT",
      description = "Files and folders; exactly two files are taken for a pair (default: seeds).")
  private List<String> inputs = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Parent of aligned/ and glossary/ (default: the current folder).")
  private Path output = Path.of(".");

  @Option(
      names = "--pairs",
      paramLabel = "FILE.csv",
      description = {
        "Pairs to align instead of finding them: columns ja and zh…, paths relative to the list,",
        "or to INPUT if a folder is named."
      })
  private Path pairs;

  @Option(
      names = "--presegmented",
      description = "The input folder holds id.ja.txt and id.zh.txt, a segment a line.")
  private boolean presegmented;

  @Option(
      names = "--glossary",
      paramLabel = "FILE",
      description = {
        "Approved and forbidden pairs in any format that convert reads: CSV, XLSX, TBX, UTX …;",
        "decisions in DIR/glossary/decisions.csv win over it."
      })
  private Path glossary;

  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description = {
        "Words that an earlier run saved; this one then learns none, and needs one pass only."
      })
  private Path lexicon;

  @Option(
      names = "--save-lexicon",
      paramLabel = "FILE",
      description = {
        "Write the words learned over this batch, and those of --lexicon, for later runs."
      })
  private Path saveLexicon;

  @Mixin private DirectionArguments direction;

  @Mixin private UnitArguments units;

  @Mixin private GlossaryArguments terms;

  @Option(
      names = "--merged",
      description =
          "Write the units of all articles into one file too, aligned/sentences.tmx and"
              + " paragraphs.tmx; the same texts once, with a count.")
  private boolean merged;

  @Option(
      names = "--shards",
      paramLabel = "N",
      description =
          "As --merged, into N files sentences-1-of-N.tmx …; an article's file follows from its"
              + " name alone.")
  private Integer shards;

  @Option(
      names = "--reviewed-only",
      description = {
        "Write only units that a person reviewed (taiyaku review) to TMX and the other formats;",
        "bead lists and glossary stay whole."
      })
  private boolean reviewedOnly;

  @Option(
      names = "--report",
      description = {
        "Write aligned/report.html too: all articles side by side, with dot plots and terms, in",
        "one file to look at in a browser or to mail."
      })
  private boolean report;

  @Option(
      names = "--rejected",
      paramLabel = "FILE.csv",
      description = {
        "Write what was left out of the glossary and why, the most promising first, at most",
        "5,000 rows."
      })
  private Path rejected;

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description = {
        "Where to keep what was worked out, at most 2 GB, for later runs, which are quicker and",
        "give the same bytes (default: .taiyaku-cache in the output's DIR). May be removed at",
        "any time."
      })
  private Path cache;

  @Option(
      names = "--no-cache",
      description = "Keep nothing for later runs, and use nothing of earlier ones.")
  private boolean noCache;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Documents worked on at once (default: one a core).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    BatchOptions options = options();
    PrintWriter err = spec.commandLine().getErr();
    Summary summary;
    if (TerminalProgress.hasTerminal()) {
      try (TerminalProgress progress = new TerminalProgress()) {
        summary = new Batch(options, progress, view()).run();
      }
    } else {
      summary = new Batch(options, Progress.NONE, view()).run();
    }
    summary.problems().forEach(problem -> err.println(Failures.shown(problem)));
    new SummaryPrinter(options).print(summary, spec.commandLine().getOut());
    return summary.failed() ? Main.UNREAD : Main.DONE;
  }

  private Optional<BatchView> view() {
    return report ? Optional.of(new Report()) : Optional.empty();
  }

  private BatchOptions options() {
    boolean nothingNamed = inputs.isEmpty() && pairs == null;
    List<Path> named =
        nothingNamed ? List.of(Main.seeds()) : inputs.stream().map(this::path).toList();
    named.forEach(this::requireExisting);
    Stream.of(pairs, glossary, lexicon).filter(Objects::nonNull).forEach(this::requireExisting);
    try {
      return new BatchOptions(
          new BatchInputs(named, Optional.ofNullable(pairs), presegmented),
          output,
          direction.direction(),
          units.units(shards(), reviewedOnly),
          terms.glossary(Optional.ofNullable(glossary), Optional.ofNullable(rejected)),
          new LearningOptions(Optional.ofNullable(lexicon), Optional.ofNullable(saveLexicon)),
          cache(),
          threads);
    } catch (IllegalArgumentException e) {
      throw wrong(e.getMessage());
    }
  }

  private CacheOptions cache() {
    if (noCache && cache != null) {
      throw wrong("--cache and --no-cache exclude each other");
    }
    if (noCache) {
      return CacheOptions.IN_MEMORY;
    }
    return cache == null ? CacheOptions.beside(output) : CacheOptions.in(cache);
  }

  private Optional<Shards> shards() {
    Integer files = merged && shards == null ? Integer.valueOf(1) : shards;
    return Optional.ofNullable(files).map(Shards::new);
  }

  /** Not left to picocli, which calls a path that it cannot convert an unmatched argument. */
  private Path path(String input) {
    try {
      return Failures.path(input);
    } catch (TypeConversionException e) {
      throw wrong(e.getMessage());
    }
  }

  private void requireExisting(Path path) {
    if (!Files.exists(path)) {
      throw wrong(
          inputs.isEmpty() && path.equals(Main.seeds())
              ? path + " does not exist; name a folder of articles: taiyaku align FOLDER -o OUT"
              : NamedFile.missing(path));
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
