package org.taiyaku.review;

import java.util.List;
import java.util.Objects;
import org.taiyaku.decision.ReviewedBead;

/**
 * What a person does to an article: other beads in the place of some.
 *
 * @param before the beads that stand there now, in their order
 * @param after what is to stand there, of the same segments
 * @param cursor the one of {@code after} that the person goes on with
 */
record Correction(List<ReviewedBead> before, List<ReviewedBead> after, ReviewedBead cursor) {

  Correction {
    before = List.copyOf(before);
    after = List.copyOf(after);
    Objects.requireNonNull(cursor, "cursor");
  }

  /** A bead in the place of one. */
  static Correction of(ReviewedBead before, ReviewedBead after) {
    return new Correction(List.of(before), List.of(after), after);
  }
}
