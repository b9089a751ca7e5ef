package org.taiyaku.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.taiyaku.exchange.Direction;

/**
 * What a batch is to do.
 *
 * @param inputs files and folders; two files alone are a pair that the user named
 * @param pairs a CSV file that lists pairs; {@code inputs} then holds the folder that its paths are
 *     relative to, or nothing if that is the folder of the list
 * @param presegmented whether the input folder holds {@code id.ja.txt} and {@code id.zh.txt}, a
 *     segment a line
 * @param termbase a glossary of approved and forbidden pairs, in any format that is read; decisions
 *     beside the output's glossary win over it
 * @param output parent of {@code aligned/} and {@code glossary/}
 * @param direction languages and direction of TMX and glossary
 * @param minConfidence beads below this are not written to TMX, 0 to 1
 * @param dropIdentical whether units whose two sides are the same are left out of TMX
 * @param glossary what is wanted of the glossary
 * @param learning what is to be done with words learned from alignments
 * @param units what is wanted of the translation units
 * @param cache where what is worked out is kept
 * @param threads how many documents are worked on at once, 1 or more
 */
public record BatchOptions(
    List<Path> inputs,
    Optional<Path> pairs,
    boolean presegmented,
    Optional<Path> termbase,
    Path output,
    Direction direction,
    double minConfidence,
    boolean dropIdentical,
    GlossaryOptions glossary,
    LearningOptions learning,
    UnitOptions units,
    CacheOptions cache,
    int threads) {

  /**
   * Beads below this are left out of TMX unless the user says otherwise.
   *
   * <p>On the development sets two in five of the beads below are right, and more than half of
   * those between 0.4 and 0.5; see docs/evaluation.md.
   */
  public static final double DEFAULT_MIN_CONFIDENCE = 0.4;

  /** What a batch must hold to learn words from it, in words. */
  public static final String ENOUGH_TO_LEARN_FROM =
      "words are learned from %d pairs and %d confident beads up"
          .formatted(Learning.LEAST_PAIRS, Learning.LEAST_BEADS);

  /** Options of a batch that writes a TMX an article and no more of the units. */
  public BatchOptions(
      List<Path> inputs,
      Optional<Path> pairs,
      boolean presegmented,
      Optional<Path> termbase,
      Path output,
      Direction direction,
      double minConfidence,
      boolean dropIdentical,
      GlossaryOptions glossary,
      int threads) {
    this(
        inputs,
        pairs,
        presegmented,
        termbase,
        output,
        direction,
        minConfidence,
        dropIdentical,
        glossary,
        LearningOptions.DEFAULT,
        UnitOptions.DEFAULT,
        threads);
  }

  /** Options of a batch that keeps nothing for later runs. */
  public BatchOptions(
      List<Path> inputs,
      Optional<Path> pairs,
      boolean presegmented,
      Optional<Path> termbase,
      Path output,
      Direction direction,
      double minConfidence,
      boolean dropIdentical,
      GlossaryOptions glossary,
      LearningOptions learning,
      UnitOptions units,
      int threads) {
    this(
        inputs,
        pairs,
        presegmented,
        termbase,
        output,
        direction,
        minConfidence,
        dropIdentical,
        glossary,
        learning,
        units,
        CacheOptions.IN_MEMORY,
        threads);
  }

  public BatchOptions {
    inputs = List.copyOf(inputs);
    Objects.requireNonNull(pairs, "pairs");
    Objects.requireNonNull(termbase, "termbase");
    Objects.requireNonNull(output, "output");
    Objects.requireNonNull(direction, "direction");
    Objects.requireNonNull(glossary, "glossary");
    Objects.requireNonNull(learning, "learning");
    Objects.requireNonNull(units, "units");
    Objects.requireNonNull(cache, "cache");
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new IllegalArgumentException("--min-confidence must lie in 0..1, not " + minConfidence);
    }
    if (threads < 1) {
      throw new IllegalArgumentException("--threads must be 1 or more, not " + threads);
    }
    if (pairs.isPresent() && (inputs.size() > 1 || inputs.stream().anyMatch(p -> !isFolder(p)))) {
      throw new IllegalArgumentException(
          "--pairs takes no INPUT but one folder, which the paths in the list are relative to");
    }
    if (presegmented && (pairs.isPresent() || inputs.stream().anyMatch(p -> !isFolder(p)))) {
      throw new IllegalArgumentException(
          "--presegmented takes folders that hold id.ja.txt and id.zh.txt, nothing else");
    }
  }

  /** The same batch of articles that lie elsewhere. */
  public BatchOptions withInputs(List<Path> other) {
    return new BatchOptions(
        other,
        pairs,
        presegmented,
        termbase,
        output,
        direction,
        minConfidence,
        dropIdentical,
        glossary,
        learning,
        units,
        threads);
  }

  /** The same batch, which leaves out units that nobody reviewed or does not. */
  BatchOptions reviewedOnly(boolean reviewedOnly) {
    return new BatchOptions(
        inputs,
        pairs,
        presegmented,
        termbase,
        output,
        direction,
        minConfidence,
        dropIdentical,
        glossary,
        learning,
        new UnitOptions(units.formats(), units.merged(), reviewedOnly),
        threads);
  }

  private static boolean isFolder(Path path) {
    return Files.isDirectory(path);
  }

  /** Whether the user named two files, which belong together then. */
  boolean isNamedPair() {
    return inputs.size() == 2 && namesFiles();
  }

  /** Whether the user named files one by one: what other runs wrote says nothing about them. */
  boolean namesFiles() {
    return pairs.isPresent() || inputs.stream().noneMatch(BatchOptions::isFolder);
  }
}
