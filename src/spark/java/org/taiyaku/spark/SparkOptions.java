package org.taiyaku.spark;

import java.util.Objects;
import java.util.Optional;
import org.taiyaku.exchange.Direction;
import org.taiyaku.pipeline.GlossaryOptions;
import org.taiyaku.pipeline.UnitOptions;

/**
 * What a batch on Spark is to do; paths are Hadoop's.
 *
 * @param input a folder of articles, or a table of them
 * @param format what the input is
 * @param output parent of {@code aligned/} and {@code glossary/}
 * @param termbase a glossary of approved and forbidden pairs
 * @param lexicon words that an earlier batch learned; then this one learns none, unless it is to
 *     save them
 * @param saveLexicon where to write what is known in the end
 * @param direction languages and direction of TMX and glossary
 * @param units what is wanted of the translation units, which are merged always
 * @param glossary what is wanted of the glossary, its termbase apart
 * @param partitions into how many tasks work is parted at least; as many as suit the cluster if
 *     absent
 */
record SparkOptions(
    String input,
    InputFormat format,
    String output,
    Optional<String> termbase,
    Optional<String> lexicon,
    Optional<String> saveLexicon,
    Direction direction,
    UnitOptions units,
    GlossaryOptions glossary,
    Optional<Integer> partitions) {

  /** What articles are read from. */
  enum InputFormat {
    /** Files below a folder. */
    FILES,
    /** A table with the columns id, text and perhaps language. */
    PARQUET,
    /** A JSON object a line, with id, text and perhaps language. */
    JSONL
  }

  SparkOptions {
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(output, "output");
    Objects.requireNonNull(direction, "direction");
    Objects.requireNonNull(glossary, "glossary");
    if (units.merged().isEmpty()) {
      throw new IllegalArgumentException("units of a cluster are merged into shards");
    }
    if (partitions.isPresent() && partitions.get() < 1) {
      throw new IllegalArgumentException("--partitions must be 1 or more");
    }
  }
}
