package org.taiyaku.pairing;

import java.util.Collection;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The candidates of one document that share most with it, a few of however many are offered, in
 * whatever order.
 */
public final class BestCandidates {

  /** The right one is nearly always the first or second; the rest show what chance gives. */
  static final int MOST = 12;

  private final PriorityQueue<Candidate> queue =
      new PriorityQueue<>(MOST + 1, Candidate.WORST_FIRST);

  /** Takes a candidate if it is among the best so far. */
  public void offer(Candidate candidate) {
    if (queue.size() == MOST && candidate.share() < queue.peek().share()) {
      return;
    }
    queue.add(candidate);
    if (queue.size() > MOST) {
      queue.poll();
    }
  }

  /** Takes what is among the best so far. */
  public void offerAll(Collection<Candidate> candidates) {
    candidates.forEach(this::offer);
  }

  /** The best, in no order. */
  public List<Candidate> all() {
    return List.copyOf(queue);
  }
}
