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
    int start = old.indexOf(change.before().get(0));
    int end = start + change.before().size();
    if (start >= 0 && end <= old.size() && old.subList(start, end).equals(change.before())) {
      // As of nearly every change, whose rows stand together: no row of a book is looked up.
      List<ReviewedBead> changed = new ArrayList<>(old);
      changed.subList(start, end).clear();
      changed.addAll(start, change.after());
      rows = sorted(changed);
    } else {
      rows = withScattered(change, review);
    }
    return Splice.between(old, rows);
  }

  private List<ReviewedBead> withScattered(BeadChange change, Review review) {
    Set<ReviewedBead> gone = new HashSet<>(change.before());
    List<ReviewedBead> changed = new ArrayList<>(change.after());
    for (ReviewedBead row : rows) {
      if (!gone.remove(row)) {
        changed.add(row);
      }
    }
    // Where some are missing the article was aligned anew between a change and its undoing.
    return gone.isEmpty() ? sorted(changed) : review.over(text.files(), text.base());
  }

  private static List<ReviewedBead> sorted(List<ReviewedBead> rows) {
    rows.sort(ReviewedBead.ORDER);
    return List.copyOf(rows);
  }
}
