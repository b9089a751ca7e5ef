package org.taiyaku.review;

import java.util.List;
import org.taiyaku.decision.FilePair;
import org.taiyaku.decision.Review;
import org.taiyaku.decision.Subject;

/**
 * What people said of which files belong together.
 *
 * @param revision number of the last entry of the journal that is about that
 */
record Relations(
    int revision, List<FilePair> parted, List<FilePair> joined, boolean canUndo, boolean canRedo) {

  Relations {
    parted = List.copyOf(parted);
    joined = List.copyOf(joined);
  }

  static Relations of(Review review) {
    return new Relations(
        review.revision(Subject.PAIRS),
        review.parted(),
        review.joined(),
        review.nextUndo(Subject.PAIRS).isPresent(),
        review.nextRedo(Subject.PAIRS).isPresent());
  }
}
