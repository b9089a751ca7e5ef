package org.taiyaku.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.taiyaku.exchange.Direction;
import org.taiyaku.pipeline.FileNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code taiyaku convert}: one format into another. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    description = {
      "Converts translation units: the TMX of any tool, or a folder of them, to tmx (mended),",
      "xliff (2.1), jsonl or tsv. Files of any size are read piece by piece.",
      "Converts a glossary of any of these formats, which its content tells, to another:",
      "  csv            spreadsheets: UTF-8 with BOM, formulas guarded",
      "  xlsx           a workbook, every cell a text",
      "  tbx2           TBX-Basic 2 (martif): OmegaT, Okapi, most CAT tools; also tbx",
      "  tbx3           TBX-Basic 3 (ISO 30042:2019)",
      "  utx            UTX 1.11 of AAMT",
      "  omegat         OmegaT: source, target, comment by tabs",
      "  memoq          memoQ's term base CSV",
      "  multiterm      MultiTerm by its converter: XLSX",
      "  multiterm-tab  MultiTerm by its converter: tabs",
      "  deepl          DeepL: two columns, one target a source",
      "  google         Google: two columns, one direction",
      "  amazon         Amazon: columns named by language codes",
    },
    footer = {
      "",
      "Inline tags become the text that a reader sees; units that lack a language are left",
      "out and counted. What of a glossary does not survive is told, a line a kind.",
      "Exit code 0: done; 1: the input could not be read, or holds nothing to write;",
      "2: usage, or the output cannot be written.",
      "",
      "Examples:",
      "  taiyaku convert memory.tmx --to tmx -o mended.tmx",
      "  taiyaku convert out/aligned --to jsonl -o training.jsonl",
      "  taiyaku convert memory.tmx --to xliff --source-lang zh-TW --target-lang ja",
      "  taiyaku convert glossary/glossary.csv --to tbx2 -o glossary.tbx",
      "  taiyaku convert termbase.tbx --to xlsx -o termbase.xlsx",
    })
final class ConvertCommand implements Callable<Integer> {

  /** The first that takes the input converts it. */
  private static final List<Conversion> CONVERSIONS =
      List.of(new UnitConversion(), new GlossaryConversion());

  @Parameters(
      paramLabel = "FILE",
      description = "A TMX file, a folder with TMX files, or a glossary.")
  private Path input;

  @Option(
      names = {"-t", "--to"},
      required = true,
      paramLabel = "FORMAT",
      description = "What to write: tmx, xliff, jsonl, tsv, or a format of glossaries.")
  private String format;

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      description = "What a glossary is in, if its content does not tell (default: it tells).")
  private String from;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write it (default: the standard output).")
  private Path output;

  @Mixin private DirectionArguments direction;

  @Option(
      names = "--simplified",
      description = "Of a TMX, take Simplified Chinese (zh-CN) as well as Traditional.")
  private boolean simplified;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (!Files.exists(input)) {
      throw wrong(input + " does not exist" + FileNames.hint());
    }
    Conversion conversion =
        CONVERSIONS.stream()
            .filter(kind -> kind.takes(input))
            .findFirst()
            .orElseThrow(() -> wrong(input + " is no TMX and no glossary"));
    String wanted = format.toLowerCase(Locale.ROOT);
    if (!conversion.formats().contains(wanted)) {
      throw wrong(
          "--to: %s is written as %s, not as '%s'"
              .formatted(conversion.name(), String.join(", ", conversion.formats()), format));
    }
    return conversion.convert(
        new Conversion.Request(
            input,
            Optional.ofNullable(from),
            wanted,
            Optional.ofNullable(output),
            direction(),
            simplified,
            spec.commandLine().getOut(),
            spec.commandLine().getErr()));
  }

  private Direction direction() {
    try {
      return direction.direction();
    } catch (IllegalArgumentException e) {
      throw wrong(e.getMessage());
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
