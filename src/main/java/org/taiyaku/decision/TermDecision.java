package org.taiyaku.decision;

import java.util.Optional;
import org.taiyaku.terminology.Decision;

/**
 * What becomes of the decision on a pair of terms.
 *
 * @param ja the Japanese term
 * @param zh the Chinese term
 * @param before what was decided on them; empty if nothing
 * @param after what is decided now; empty if a decision was taken back
 */
public record TermDecision(
    String ja, String zh, Optional<Decision> before, Optional<Decision> after) {

  public TermDecision {
    requirePair(ja, zh, before);
    requirePair(ja, zh, after);
  }

  private static void requirePair(String ja, String zh, Optional<Decision> decision) {
    String pair = Decision.pair(ja, zh);
    if (decision.filter(decided -> !decided.pair().equals(pair)).isPresent()) {
      throw new IllegalArgumentException("a decision on another pair than " + ja + ", " + zh);
    }
  }

  /** The pair as decisions are found by it. */
  public String pair() {
    return Decision.pair(ja, zh);
  }

  /** Whether anything becomes of it. */
  public boolean isChange() {
    return !before.equals(after);
  }

  /** What takes this back. */
  TermDecision inverse() {
    return new TermDecision(ja, zh, after, before);
  }
}
