package org.taiyaku.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.taiyaku.decision.DecisionFile;
import org.taiyaku.decision.GlossaryFile;
import org.taiyaku.decision.Review;
import org.taiyaku.decision.ReviewJournal;
import org.taiyaku.exchange.LexiconFile;
import org.taiyaku.exchange.glossary.Losses;
import org.taiyaku.lexicon.TrainedLexicon;
import org.taiyaku.terminology.Decision;
import org.taiyaku.terminology.Decisions;

/**
 * What a batch is given beside its articles.
 *
 * @param decisions what people decided on terms
 * @param lexicon words that an earlier batch learned; may be empty
 * @param review what they decided on beads and pairs of files
 * @param remarks lines that say what of a glossary was not read
 */
public record Given(
    Decisions decisions, TrainedLexicon lexicon, Review review, List<String> remarks) {

  public Given {
    Objects.requireNonNull(decisions, "decisions");
    Objects.requireNonNull(lexicon, "lexicon");
    Objects.requireNonNull(review, "review");
    remarks = List.copyOf(remarks);
  }

  /**
   * Reads the files that the options name, and the decisions that stand below the output.
   *
   * @throws org.taiyaku.exchange.InputFailed if one of them cannot be read
   */
  public static Given read(BatchOptions options) {
    Losses losses = new Losses();
    List<Decision> all = new ArrayList<>();
    Optional<Path> termbase = options.glossary().termbase();
    termbase.ifPresent(file -> all.addAll(GlossaryFile.read(file, options.direction(), losses)));
    // Decisions on this output win over a glossary brought along.
    Path own = options.output().resolve(OutputLayout.GLOSSARY).resolve(DecisionFile.NAME);
    if (Files.exists(own)) {
      all.addAll(DecisionFile.read(own));
    }
    List<String> remarks =
        losses.lines().stream().map(line -> termbase.orElse(own) + ": " + line).toList();
    TrainedLexicon lexicon =
        options.learning().lexicon().map(LexiconFile::read).orElse(TrainedLexicon.EMPTY);
    Review review = ReviewJournal.review(options.output().resolve(OutputLayout.REVIEW));
    return new Given(Decisions.of(all), lexicon, review, remarks);
  }
}
