package org.taiyaku.spark;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.taiyaku.exchange.Direction;
import org.taiyaku.exchange.Shards;
import org.taiyaku.exchange.UnitFormat;
import org.taiyaku.exchange.glossary.GlossaryFormat;
import org.taiyaku.terminology.Strictness;

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
 * @param minConfidence beads below this are not written to TMX, 0 to 1
 * @param dropIdentical whether units whose two sides are the same are left out of TMX
 * @param unitFormats formats that units are written in beside TMX
 * @param shards into how many files
 * @param strictness what stands in the glossary
 * @param glossaryFormats formats of the glossary beside {@code glossary.csv}
 * @param discardEdits whether edits of an earlier glossary that nobody has kept may be lost
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
    double minConfidence,
    boolean dropIdentical,
    List<UnitFormat> unitFormats,
    Shards shards,
    Strictness strictness,
    List<GlossaryFormat> glossaryFormats,
    boolean discardEdits,
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
    unitFormats = List.copyOf(unitFormats);
    glossaryFormats = List.copyOf(glossaryFormats);
    if (partitions.isPresent() && partitions.get() < 1) {
      throw new IllegalArgumentException("--partitions must be 1 or more");
    }
  }
}
