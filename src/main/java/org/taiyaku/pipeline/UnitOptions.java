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
 * @param reviewedOnly whether units that no person reviewed are left out
 */
public record UnitOptions(List<UnitFormat> formats, Optional<Shards> merged, boolean reviewedOnly) {

  /** A TMX an article and no more. */
  public static final UnitOptions DEFAULT = new UnitOptions(List.of(), Optional.empty(), false);

  public UnitOptions {
    formats = Stream.concat(Stream.of(UnitFormat.TMX), formats.stream()).distinct().toList();
    Objects.requireNonNull(merged, "merged");
  }
}
