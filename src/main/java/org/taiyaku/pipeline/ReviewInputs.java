package org.taiyaku.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.taiyaku.exchange.AtomicFile;
import org.taiyaku.exchange.Direction;
import org.taiyaku.exchange.InputFailed;
import org.taiyaku.exchange.InputLines;
import org.taiyaku.exchange.JsonLine;
import org.taiyaku.exchange.JsonObject;
import org.taiyaku.exchange.Shards;
import org.taiyaku.exchange.UnitFormat;
import org.taiyaku.exchange.glossary.GlossaryFormat;
import org.taiyaku.terminology.Strictness;

/**
 * {@code review/inputs.json}: from what and how the outputs beside it were made, so that a review
 * finds the articles and writes them again in the same way.
 *
 * <p>Paths are relative to the output folder where the two have a folder in common, so that they
 * may be moved together.
 *
 * @param options what the run was asked for; threads, and what concerns that run alone, left aside
 * @param report whether it wrote a report too
 */
public record ReviewInputs(BatchOptions options, boolean report) {

  /** Its name in the folder of the review. */
  public static final String NAME = "inputs.json";

  public ReviewInputs {
    Objects.requireNonNull(options, "options");
  }

  /** Writes the file of a run. */
  void write() {
    Path output = options.output();
    JsonLine json = new JsonLine();
    json.texts("inputs", options.inputs().paths().stream().map(p -> shown(output, p)).toList());
    options.inputs().pairs().ifPresent(path -> json.text("pairs", shown(output, path)));
    json.truth("presegmented", options.inputs().presegmented());
    options.glossary().termbase().ifPresent(path -> json.text("glossary", shown(output, path)));
    options.learning().lexicon().ifPresent(path -> json.text("lexicon", shown(output, path)));
    json.text("source", options.direction().source())
        .text("target", options.direction().target())
        .decimal("min_confidence", options.units().minConfidence())
        .truth("drop_identical", options.units().dropIdentical())
        .text("strictness", options.glossary().strictness().name().toLowerCase(Locale.ROOT))
        .texts(
            "glossary_formats",
            options.glossary().formats().stream().map(GlossaryFormat::word).toList())
        .texts("unit_formats", options.units().formats().stream().map(UnitFormat::word).toList());
    options.units().merged().ifPresent(shards -> json.number("shards", shards.count()));
    json.truth("reviewed_only", options.units().reviewedOnly()).truth("report", report);
    AtomicFile.write(
        output.resolve(OutputLayout.REVIEW).resolve(NAME), out -> out.write(json + "\n"));
  }

  private static String shown(Path output, Path path) {
    Path from = output.toAbsolutePath().normalize();
    Path to = path.toAbsolutePath().normalize();
    boolean together =
        Objects.equals(from.getRoot(), to.getRoot())
            && from.getNameCount() > 0
            && to.getNameCount() > 0
            && from.getName(0).equals(to.getName(0));
    String shown = together ? from.relativize(to).toString() : to.toString();
    return shown.isEmpty() ? "." : shown.replace('\\', '/');
  }

  /**
   * Reads what the last run into {@code output} left.
   *
   * @param threads how many documents are worked on at once
   * @throws InputFailed if it is not there or damaged
   */
  public static ReviewInputs read(Path output, int threads) {
    Path file = output.resolve(OutputLayout.REVIEW).resolve(NAME);
    String text = String.join("\n", InputLines.read(file));
    try {
      return of(JsonObject.parse(text), output, threads);
    } catch (IllegalArgumentException e) {
      throw new InputFailed(file, 1, e.getMessage() + "; run taiyaku align again, it writes this");
    }
  }

  private static ReviewInputs of(JsonObject json, Path output, int threads) {
    List<Path> inputs = new ArrayList<>();
    json.texts("inputs").forEach(path -> inputs.add(output.resolve(path).normalize()));
    BatchOptions options =
        new BatchOptions(
            new BatchInputs(inputs, path(json, "pairs", output), json.truth("presegmented")),
            output,
            new Direction(json.text("source"), json.text("target")),
            units(json),
            glossary(json, output),
            new LearningOptions(path(json, "lexicon", output), Optional.empty()),
            cache(output),
            threads);
    return new ReviewInputs(options, json.truth("report"));
  }

  /** What the last run kept beside its outputs, if it was to keep anything there. */
  private static CacheOptions cache(Path output) {
    CacheOptions beside = CacheOptions.beside(output);
    return beside.folder().filter(Files::isDirectory).isPresent() ? beside : CacheOptions.IN_MEMORY;
  }

  private static UnitOptions units(JsonObject json) {
    return new UnitOptions(
        json.texts("unit_formats").stream().map(word -> known(UnitFormat.of(word), word)).toList(),
        json.has("shards") ? Optional.of(new Shards(json.number("shards"))) : Optional.empty(),
        json.decimal("min_confidence"),
        json.truth("drop_identical"),
        json.truth("reviewed_only"));
  }

  private static GlossaryOptions glossary(JsonObject json, Path output) {
    return new GlossaryOptions(
        path(json, "glossary", output),
        strictness(json.text("strictness")),
        Optional.empty(),
        false,
        json.texts("glossary_formats").stream()
            .map(word -> known(GlossaryFormat.of(word), word))
            .toList());
  }

  private static Optional<Path> path(JsonObject json, String name, Path output) {
    return json.optionalText(name).map(path -> output.resolve(path).normalize());
  }

  private static Strictness strictness(String word) {
    return known(
        Stream.of(Strictness.values())
            .filter(level -> level.name().toLowerCase(Locale.ROOT).equals(word))
            .findFirst(),
        word);
  }

  private static <T> T known(Optional<T> meant, String word) {
    return meant.orElseThrow(
        () -> new IllegalArgumentException("'" + word + "' is nothing that this version knows"));
  }
}
