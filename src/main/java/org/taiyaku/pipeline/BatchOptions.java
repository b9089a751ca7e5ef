package org.taiyaku.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.taiyaku.exchange.Direction;

/**
 * What a batch is to do.
 *
 * @param inputs where the articles lie
 * @param output parent of {@code aligned/} and {@code glossary/}
 * @param direction languages and direction of TMX and glossary
 * @param units what is wanted of the translation units
 * @param glossary what is wanted of the glossary
 * @param learning what is to be done with words learned from alignments
 * @param cache where what is worked out is kept
 * @param threads how many documents are worked on at once, 1 or more
 */
public record BatchOptions(
    BatchInputs inputs,
    Path output,
    Direction direction,
    UnitOptions units,
    GlossaryOptions glossary,
    LearningOptions learning,
    CacheOptions cache,
    int threads) {

  /** What a batch must hold to learn words from it, in words. */
  public static final String ENOUGH_TO_LEARN_FROM =
      "words are learned from %d pairs and %d confident beads up"
          .formatted(Learning.LEAST_PAIRS, Learning.LEAST_BEADS);

  public BatchOptions {
    Objects.requireNonNull(inputs, "inputs");
    Objects.requireNonNull(output, "output");
    Objects.requireNonNull(direction, "direction");
    Objects.requireNonNull(units, "units");
    Objects.requireNonNull(glossary, "glossary");
    Objects.requireNonNull(learning, "learning");
    Objects.requireNonNull(cache, "cache");
    if (threads < 1) {
      throw new IllegalArgumentException("--threads must be 1 or more, not " + threads);
    }
  }

  /** The usual batch, on one thread. */
  public static BatchOptions of(BatchInputs inputs, Path output) {
    return new BatchOptions(
        inputs,
        output,
        Direction.DEFAULT,
        UnitOptions.DEFAULT,
        GlossaryOptions.DEFAULT,
        LearningOptions.DEFAULT,
        CacheOptions.IN_MEMORY,
        1);
  }

  /** The usual batch on a folder, on one thread. */
  public static BatchOptions of(Path folder, Path output) {
    return of(BatchInputs.of(List.of(folder)), output);
  }

  /** The same batch of other articles. */
  public BatchOptions with(BatchInputs other) {
    return new BatchOptions(other, output, direction, units, glossary, learning, cache, threads);
  }

  /** The same batch with other units. */
  public BatchOptions with(UnitOptions other) {
    return new BatchOptions(inputs, output, direction, other, glossary, learning, cache, threads);
  }

  /** The same batch with words learned in another way. */
  public BatchOptions with(LearningOptions other) {
    return new BatchOptions(inputs, output, direction, units, glossary, other, cache, threads);
  }

  /** The same batch with its results kept elsewhere. */
  public BatchOptions with(CacheOptions other) {
    return new BatchOptions(inputs, output, direction, units, glossary, learning, other, threads);
  }

  /** The same batch on other threads. */
  public BatchOptions onThreads(int other) {
    return new BatchOptions(inputs, output, direction, units, glossary, learning, cache, other);
  }
}
