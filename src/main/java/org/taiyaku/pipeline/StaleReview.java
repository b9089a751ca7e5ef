package org.taiyaku.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.taiyaku.decision.FilePair;
import org.taiyaku.decision.Review;
import org.taiyaku.decision.ReviewedBead;

/** Finds what was decided on pairs of files that a run does not have. */
final class StaleReview {

  private StaleReview() {}

  /** Decisions on beads of articles that are no pairs any more, and joined pairs that are none. */
  static List<StaleDecision> of(BatchOptions options, Given given, Plan plan) {
    List<StaleDecision> stale = new ArrayList<>(plan.stale());
    if (options.inputs().nameFiles()) {
      // Such a run says nothing of other articles.
      return stale;
    }
    Set<FilePair> pairs = new HashSet<>();
    plan.pairs().forEach(pair -> pairs.add(new FilePair(pair.ja().name(), pair.zh().name())));
    Review review = given.review();
    for (FilePair files : review.articles()) {
      if (!pairs.contains(files)) {
        Stream.concat(review.rows(files).stream(), review.stale(files).stream())
            .filter(ReviewedBead::isMarked)
            .map(bead -> StaleDecision.of(files, bead, StaleDecision.NO_PAIR))
            .forEach(stale::add);
      }
    }
    return stale;
  }
}
