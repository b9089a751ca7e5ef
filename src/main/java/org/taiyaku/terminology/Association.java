package org.taiyaku.terminology;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How strongly candidates of the two sides keep each other company over the beads of an article.
 *
 * <p>Dunning's log-likelihood ratio (1993) of the two-by-two table of beads, brought to 0..1 and
 * weighed by Dice's coefficient. Pairs that meet once say nothing and are not kept.
 */
final class Association {

  /** Ratio at which association is worth half: about what three meetings in fifty beads give. */
  private static final double HALF = 25;

  /** A candidate must stand in two beads, and in one of so many, to be counted. */
  private static final int BEADS_PER_MEETING = 400;

  private final int beads;
  private final Map<String, Integer> jaCounts = new HashMap<>();
  private final Map<String, Integer> zhCounts = new HashMap<>();

  /** By Japanese and Chinese candidate how strongly the two keep company, where they do. */
  private final Map<String, Map<String, Double>> strengths = new HashMap<>();

  /** Counts the beads of {@code texts} in which each candidate and each pair stands. */
  Association(List<BeadText> texts) {
    this.beads = texts.size();
    for (BeadText text : texts) {
      keys(text.jaCandidates()).forEach(key -> jaCounts.merge(key, 1, Integer::sum));
      keys(text.zhCandidates()).forEach(key -> zhCounts.merge(key, 1, Integer::sum));
    }
    meetings(texts).forEach((ja, row) -> strengths.put(ja, strengths(ja, row)));
    strengths.values().removeIf(Map::isEmpty);
  }

  /** In how many beads the candidates of the two sides meet. */
  private Map<String, Map<String, Integer>> meetings(List<BeadText> texts) {
    Map<String, Map<String, Integer>> pairs = new HashMap<>();
    // In a long article only what is frequent is counted, which bounds the table of pairs.
    int least = Math.max(2, beads / BEADS_PER_MEETING);
    for (BeadText text : texts) {
      Set<String> zhKeys = keys(text.zhCandidates());
      zhKeys.removeIf(key -> zhCounts.get(key) < least);
      for (String ja : keys(text.jaCandidates())) {
        if (jaCounts.get(ja) >= least) {
          Map<String, Integer> row = pairs.computeIfAbsent(ja, k -> new HashMap<>());
          zhKeys.forEach(zh -> row.merge(zh, 1, Integer::sum));
        }
      }
    }
    return pairs;
  }

  private Map<String, Double> strengths(String ja, Map<String, Integer> row) {
    Map<String, Double> kept = new HashMap<>();
    row.forEach(
        (zh, both) -> {
          double strength = strength(both, jaCounts.get(ja), zhCounts.get(zh));
          if (strength > 0) {
            kept.put(zh, strength);
          }
        });
    return kept;
  }

  private static Set<String> keys(List<Candidate> candidates) {
    Set<String> keys = new HashSet<>();
    candidates.forEach(candidate -> keys.add(candidate.key()));
    return keys;
  }

  /** How strongly the two keep company, 0 to 1. */
  double strength(String ja, String zh) {
    return company(ja).getOrDefault(zh, 0.0);
  }

  /**
   * The Chinese candidates that one Japanese candidate keeps company with, and how strongly, above
   * 0 to 1; to be asked for many of them.
   */
  Map<String, Double> company(String ja) {
    return strengths.getOrDefault(ja, Map.of());
  }

  private double strength(int both, int ja, int zh) {
    // What meets once says nothing; what meets no more often than chance would have it, neither.
    if (both < 2 || (long) both * beads <= (long) ja * zh) {
      return 0;
    }
    double ratio = ratio(both, ja, zh, beads);
    return ratio / (ratio + HALF) * 2 * both / (ja + zh);
  }

  private static double ratio(int both, int a, int b, int n) {
    return 2
        * (entropy(both, a - both, b - both, n - a - b + both)
            - entropy(a, n - a)
            - entropy(b, n - b)
            + entropy(n));
  }

  private static double entropy(int... counts) {
    double sum = 0;
    for (int count : counts) {
      sum += count > 0 ? count * StrictMath.log(count) : 0;
    }
    return sum;
  }
}
