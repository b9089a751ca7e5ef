package org.taiyaku.cli;

import java.util.List;
import java.util.Optional;
import org.taiyaku.exchange.Shards;
import org.taiyaku.exchange.UnitFormat;
import org.taiyaku.pipeline.UnitOptions;
import picocli.CommandLine.Option;

/** Which beads become units, and in which formats they are written. */
public final class UnitArguments {

  @Option(
      names = "--min-confidence",
      paramLabel = "0..1",
      description = "Beads below this are not written to TMX (default: ${DEFAULT-VALUE}).")
  private double minConfidence = UnitOptions.DEFAULT_MIN_CONFIDENCE;

  @Option(
      names = "--drop-identical",
      description = "Leave out units whose two sides are the same, such as English references.")
  private boolean dropIdentical;

  @Option(
      names = "--unit-formats",
      paramLabel = "FORMAT",
      split = ",",
      description =
          "Write units in these formats too, beside the TMX: xliff (2.1, for post-editing), jsonl"
              + " (for training models), tsv; parted by commas.")
  private List<String> formats = List.of();

  /**
   * What is wanted of the units.
   *
   * @param merged into how many files those of all articles are merged
   * @param reviewedOnly whether units that no person reviewed are left out
   * @throws IllegalArgumentException if an argument is none that can be obeyed
   */
  public UnitOptions units(Optional<Shards> merged, boolean reviewedOnly) {
    return new UnitOptions(
        formats.stream().map(UnitArguments::format).toList(),
        merged,
        minConfidence,
        dropIdentical,
        reviewedOnly);
  }

  private static UnitFormat format(String word) {
    return UnitFormat.of(word.strip())
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "--unit-formats takes tmx, xliff, jsonl and tsv, not '%s'".formatted(word)));
  }
}
