package org.taiyaku.pipeline;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.taiyaku.decision.ReviewedBead;

/** Rows of an article, found by their first segment. */
final class ReviewedPlaces {

  private final Map<Integer, ReviewedBead> byPlace = new HashMap<>();

  ReviewedPlaces(Collection<ReviewedBead> rows) {
    rows.forEach(row -> byPlace.put(place(row), row));
  }

  private static int place(ReviewedBead row) {
    return row.ja().isEmpty() ? -1 - row.zhStart() : row.jaStart();
  }

  /** The row that holds just the segments of a bead. */
  Optional<ReviewedBead> same(ReviewedBead bead) {
    return Optional.ofNullable(byPlace.get(place(bead))).filter(bead::isSameBead);
  }
}
