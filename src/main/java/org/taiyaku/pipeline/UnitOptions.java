package org.taiyaku.pipeline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.taiyaku.exchange.Shards;
import org.taiyaku.exchange.UnitFormat;

/**
 * What is wanted of the translation units.
 *
 * @param formats formats that they are written in; TMX is always among them, and first
 * @param merged into how many files the units of all articles are merged, beside the files of each;
 *     absent if they are not
 * @param minConfidence beads below this make no units, 0 to 1
 * @param dropIdentical whether units whose two sides are the same are left out
 * @param reviewedOnly whether units that no person reviewed are left out
 */
public record UnitOptions(
    List<UnitFormat> formats,
    Optional<Shards> merged,
    double minConfidence,
    boolean dropIdentical,
    boolean reviewedOnly) {

  /**
   * Beads below this make no units unless the user says otherwise.
   *
   * <p>On the development sets most of the beads below are wrong; see docs/evaluation.md.
   */
  public static final double DEFAULT_MIN_CONFIDENCE = 0.4;

  /** A TMX an article and no more. */
  public static final UnitOptions DEFAULT = UnitOptions.of(DEFAULT_MIN_CONFIDENCE, false);

  /** A TMX an article of the beads that are as sure as that. */
  public static UnitOptions of(double minConfidence, boolean dropIdentical) {
    return new UnitOptions(List.of(), Optional.empty(), minConfidence, dropIdentical, false);
  }

  public UnitOptions {
    formats = Stream.concat(Stream.of(UnitFormat.TMX), formats.stream()).distinct().toList();
    Objects.requireNonNull(merged, "merged");
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new IllegalArgumentException("--min-confidence must lie in 0..1, not " + minConfidence);
    }
  }

  /** The same units, of which those that nobody reviewed are left out or are not. */
  public UnitOptions reviewedOnly(boolean only) {
    return new UnitOptions(formats, merged, minConfidence, dropIdentical, only);
  }

  /** The same units in these formats too, and merged into so many files. */
  public UnitOptions as(List<UnitFormat> others, Optional<Shards> shards) {
    return new UnitOptions(others, shards, minConfidence, dropIdentical, reviewedOnly);
  }
}
