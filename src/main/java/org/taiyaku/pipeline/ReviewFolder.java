package org.taiyaku.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.taiyaku.decision.ReviewJournal;
import org.taiyaku.exchange.AtomicFile;
import org.taiyaku.exchange.LexiconFile;
import org.taiyaku.exchange.OutputLock;
import org.taiyaku.lexicon.TrainedLexicon;

/** {@code review/} beside the outputs: the journal, and what a run leaves there for a review. */
final class ReviewFolder {

  /** Words that the last run learned over its articles. */
  private static final String LEARNED = "learned.tsv";

  /** What may stand in the folder; whatever else does is the user's own. */
  static final List<String> FILES =
      List.of(ReviewJournal.NAME, ReviewInputs.NAME, StaleDecisions.NAME, LEARNED, OutputLock.NAME);

  private ReviewFolder() {}

  /** Keeps the words that a run learned, so that one article can be aligned again as it was. */
  static void writeLearned(Path folder, Learned learned) {
    Path file = folder.resolve(LEARNED);
    if (learned.words() > 0) {
      LexiconFile.write(file, learned.lexicon());
    } else if (Files.exists(file)) {
      AtomicFile.remove(file);
    }
  }

  /** The words that the last run knew beside the project's own lexicon. */
  static TrainedLexicon learned(BatchOptions options) {
    Path file = options.output().resolve(OutputLayout.REVIEW).resolve(LEARNED);
    Optional<Path> given = options.learning().lexicon();
    return Files.exists(file)
        ? LexiconFile.read(file)
        : given.map(LexiconFile::read).orElse(TrainedLexicon.EMPTY);
  }
}
