package org.taiyaku.terminology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Decides which pairs of a bead stand: the best pair wins and explains away whatever contradicts
 * it, then the best that is left (competitive linking, Melamed 2000, with nesting).
 */
final class Competition {

  /** Pairs with less than this speak for nothing; in thousandths. */
  static final int LEAST = 250;

  /** A bead gives at most so many winners; one that would give more is no sentence. */
  private static final int MOST_WINNERS = 300;

  /**
   * Pairs of which all parts are explained come first, the longest of them first: a part of such a
   * pair would else find its like elsewhere in the bead.
   */
  private static final double EXPLAINED = 0.85;

  private static final double WELL_CUT = 0.8;

  private static final Comparator<Match> BEST_FIRST =
      Comparator.comparingInt((Match match) -> -wholeWeight(match))
          .thenComparingInt(match -> -match.score())
          .thenComparingLong(match -> -Math.round(100 * match.weight()))
          .thenComparingInt(match -> match.ja().start())
          .thenComparingInt(match -> match.zh().start())
          .thenComparingInt(match -> match.ja().end())
          .thenComparingInt(match -> match.zh().end());

  private Competition() {}

  private static int wholeWeight(Match match) {
    boolean explained = match.cover().composition() >= EXPLAINED && match.quality() >= WELL_CUT;
    return explained ? (int) Math.round(100 * match.weight() * match.quality()) : 0;
  }

  /** The pairs that stand, best first. */
  static List<Match> winners(List<Match> matches) {
    List<Match> ordered = new ArrayList<>(matches);
    ordered.sort(BEST_FIRST);
    List<Match> winners = new ArrayList<>();
    for (Match match : ordered) {
      if (winners.size() < MOST_WINNERS && agreesWithAll(match, winners)) {
        winners.add(match);
      }
    }
    return winners;
  }

  private static boolean agreesWithAll(Match match, List<Match> winners) {
    for (Match winner : winners) {
      if (!match.agreesWith(winner)) {
        return false;
      }
    }
    return true;
  }
}
