package org.taiyaku.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * What a batch is to do with words learned from alignments.
 *
 * @param lexicon words that an earlier batch learned; then this one learns none, unless it is to
 *     save them
 * @param save where to write what is known in the end
 */
public record LearningOptions(Optional<Path> lexicon, Optional<Path> save) {

  /** A batch that is large enough learns for itself. */
  public static final LearningOptions DEFAULT =
      new LearningOptions(Optional.empty(), Optional.empty());

  public LearningOptions {
    Objects.requireNonNull(lexicon, "lexicon");
    Objects.requireNonNull(save, "save");
    save.filter(Files::isDirectory)
        .ifPresent(
            path -> {
              throw new IllegalArgumentException(
                  "--save-lexicon %s is a folder; name a file".formatted(path));
            });
  }

  /** Whether words are to be learned. */
  boolean learns() {
    return lexicon.isEmpty() || save.isPresent();
  }
}
