package org.taiyaku.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.taiyaku.decision.JournalEntry.BeadChange;
import org.taiyaku.decision.Review;
import org.taiyaku.decision.ReviewedBead;

/** An article that somebody looks at: its texts and its beads as they stand. For one thread. */
final class OpenArticle {

  private final ArticleText text;
  private List<ReviewedBead> rows;

  OpenArticle(ArticleText text, Review review) {
    this.text = Objects.requireNonNull(text, "text");
    this.rows = review.over(text.files(), text.base());
  }

  ArticleText text() {
    return text;
  }

  /** All beads in their order; the list never changes. */
  List<ReviewedBead> rows() {
    return rows;
  }

  /**
   * Takes over what a change made of the beads.
   *
   * @param review the review, which has the change already
   */
  Splice take(BeadChange change, Review review) {
    List<ReviewedBead> old = rows;
    Set<ReviewedBead> gone = new HashSet<>(change.before());
    List<ReviewedBead> changed = new ArrayList<>(old.size() + change.after().size());
    for (ReviewedBead row : old) {
      if (!gone.remove(row)) {
        changed.add(row);
      }
    }
    if (gone.isEmpty()) {
      changed.addAll(change.after());
      changed.sort(ReviewedBead.ORDER);
      rows = List.copyOf(changed);
    } else {
      // The article was aligned anew between a change and its undoing.
      rows = review.over(text.files(), text.base());
    }
    return Splice.between(old, rows);
  }
}
