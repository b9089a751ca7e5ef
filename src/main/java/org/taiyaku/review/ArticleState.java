package org.taiyaku.review;

import java.util.List;
import org.taiyaku.decision.ReviewedBead;

/**
 * How the beads of an article stand.
 *
 * @param revision tells this state from every other one
 * @param rows all beads in their order
 * @param canUndo whether there is an action to be taken back
 * @param canRedo whether there is one to be done again
 */
record ArticleState(String revision, List<ReviewedBead> rows, boolean canUndo, boolean canRedo) {

  ArticleState {
    rows = List.copyOf(rows);
  }
}
