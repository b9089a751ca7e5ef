package org.taiyaku.review;

import java.util.List;
import org.taiyaku.decision.ReviewedBead;

/**
 * How the beads of an article stand.
 *
 * @param revision number of the last entry of the journal that is about them; 0 if there is none
 * @param rows all beads in their order
 * @param canUndo whether there is an action to be taken back
 * @param canRedo whether there is one to be done again
 */
record ArticleState(int revision, List<ReviewedBead> rows, boolean canUndo, boolean canRedo) {

  ArticleState {
    rows = List.copyOf(rows);
  }
}
