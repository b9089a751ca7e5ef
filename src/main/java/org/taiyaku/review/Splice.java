package org.taiyaku.review;

import java.util.List;
import org.taiyaku.decision.ReviewedBead;

/**
 * How a list of rows became another: those from {@code start} on were taken out, others put in.
 *
 * @param start index of the first row that differs
 * @param removed how many rows were taken out there
 * @param inserted what stands there now
 */
record Splice(int start, int removed, List<ReviewedBead> inserted) {

  Splice {
    inserted = List.copyOf(inserted);
  }

  /** What differs between two lists, from the first row that does to the last. */
  static Splice between(List<ReviewedBead> before, List<ReviewedBead> after) {
    int shorter = Math.min(before.size(), after.size());
    int start = 0;
    while (start < shorter && before.get(start).equals(after.get(start))) {
      start++;
    }
    int same = 0;
    while (same < shorter - start
        && before.get(before.size() - 1 - same).equals(after.get(after.size() - 1 - same))) {
      same++;
    }
    return new Splice(
        start, before.size() - start - same, after.subList(start, after.size() - same));
  }
}
