package org.taiyaku.terminology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Decides which pairs of a bead stand: those that can all be right at once and together explain
 * most, so that a pair that wins explains away whatever contradicts it.
 *
 * <p>Pairs may stand inside each other on both sides, and for the rest a stretch of text has one
 * counterpart. Among all sets of such pairs the one with the largest sum of gains is taken. A gain
 * is the length of the two terms times the cube of the pair's score: the length, as whatever
 * explains a long stretch leaves less to chance; the cube, so that two halves of doubtful pairs are
 * not worth one sure pair of their length.
 */
final class Competition {

  /** Pairs with less than this speak for nothing; in thousandths. */
  static final int LEAST = 250;

  /** A bead gives at most so many winners; one that would give more is no sentence. */
  private static final int MOST_WINNERS = 300;

  /** Beads with more pairs than this are no sentences; they are decided pair by pair. */
  private static final int MOST_WEIGHED = 1_000;

  private static final Comparator<Match> BEST_FIRST =
      Comparator.comparingLong((Match match) -> -gain(match))
          .thenComparingInt(match -> -match.score())
          .thenComparingInt(match -> match.ja().start())
          .thenComparingInt(match -> match.zh().start())
          .thenComparingInt(match -> match.ja().end())
          .thenComparingInt(match -> match.zh().end());

  private Competition() {}

  /** What a pair adds to the explanation of the bead, in integers, so that sums are exact. */
  static long gain(Match match) {
    long score = match.score();
    return score * score * score * Math.round(100 * match.weight());
  }

  /** The pairs that stand, those with the largest gains first. */
  static List<Match> winners(List<Match> matches) {
    List<Match> ordered = new ArrayList<>(matches);
    ordered.sort(BEST_FIRST);
    List<Match> winners = ordered.size() > MOST_WEIGHED ? best(ordered) : heaviest(ordered);
    return winners.subList(0, Math.min(MOST_WINNERS, winners.size()));
  }

  private static List<Match> heaviest(List<Match> ordered) {
    long[] gains = ordered.stream().mapToLong(Competition::gain).toArray();
    return Assignment.heaviest(gains, Exclusions.of(ordered)).stream()
        .mapToObj(ordered::get)
        .toList();
  }

  /** One pair after the other, each if it agrees with those before it. */
  private static List<Match> best(List<Match> ordered) {
    List<Match> winners = new ArrayList<>();
    for (Match match : ordered) {
      if (winners.size() < MOST_WINNERS && winners.stream().allMatch(match::agreesWith)) {
        winners.add(match);
      }
    }
    return winners;
  }
}
