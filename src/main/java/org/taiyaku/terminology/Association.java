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

  private final int beads;
  private final Map<String, Integer> jaCounts = new HashMap<>();
  private final Map<String, Integer> zhCounts = new HashMap<>();
  private final Map<String, Map<String, Integer>> pairs = new HashMap<>();

  /** Counts the beads of {@code texts} in which each candidate and each pair stands. */
  Association(List<BeadText> texts) {
    this.beads = texts.size();
    for (BeadText text : texts) {
      keys(text.jaCandidates()).forEach(key -> jaCounts.merge(key, 1, Integer::sum));
      keys(text.zhCandidates()).forEach(key -> zhCounts.merge(key, 1, Integer::sum));
    }
    for (BeadText text : texts) {
      Set<String> zhKeys = keys(text.zhCandidates());
      zhKeys.removeIf(key -> zhCounts.get(key) < 2);
      for (String ja : keys(text.jaCandidates())) {
        if (jaCounts.get(ja) > 1) {
          Map<String, Integer> row = pairs.computeIfAbsent(ja, k -> new HashMap<>());
          zhKeys.forEach(zh -> row.merge(zh, 1, Integer::sum));
        }
      }
    }
  }

  private static Set<String> keys(List<Candidate> candidates) {
    Set<String> keys = new HashSet<>();
    candidates.forEach(candidate -> keys.add(candidate.key()));
    return keys;
  }

  /** The beads in which a Japanese candidate stands. */
  int jaBeads(String ja) {
    return jaCounts.getOrDefault(ja, 0);
  }

  /** The beads in which a Chinese candidate stands. */
  int zhBeads(String zh) {
    return zhCounts.getOrDefault(zh, 0);
  }

  /** The beads in which both stand; 0 if fewer than two, which says nothing. */
  int together(String ja, String zh) {
    int both = pairs.getOrDefault(ja, Map.of()).getOrDefault(zh, 0);
    return both > 1 ? both : 0;
  }

  /** How strongly the two keep company, 0 to 1. */
  double strength(String ja, String zh) {
    int both = together(ja, zh);
    if (both == 0) {
      return 0;
    }
    int a = jaCounts.get(ja);
    int b = zhCounts.get(zh);
    double ratio = ratio(both, a, b, beads);
    double dice = 2.0 * both / (a + b);
    return (long) both * beads <= (long) a * b ? 0 : ratio / (ratio + HALF) * dice;
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
      sum += count > 0 ? count * Math.log(count) : 0;
    }
    return sum;
  }
}
