package org.taiyaku.review;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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

  /**
   * Many beads in the place of many; those that stay as they are, are left aside.
   *
   * @param otherwise where the person goes on if nothing changes
   */
  static Correction ofMany(
      List<ReviewedBead> before, List<ReviewedBead> after, ReviewedBead otherwise) {
    Set<ReviewedBead> old = new HashSet<>(before);
    Set<ReviewedBead> made = new HashSet<>(after);
    List<ReviewedBead> gone = before.stream().filter(bead -> !made.contains(bead)).toList();
    List<ReviewedBead> come = after.stream().filter(bead -> !old.contains(bead)).toList();
    return new Correction(gone, come, come.isEmpty() ? otherwise : come.get(0));
  }
}
