package org.taiyaku.terminology;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The best scores that the pairs of a collection reach for each of their terms. */
final class Rivals {

  private final Map<String, Integer> jaBest = new HashMap<>();
  private final Map<String, Integer> zhBest = new HashMap<>();

  Rivals(Collection<PairEvidence> pairs) {
    for (PairEvidence pair : pairs) {
      // A name left as it is elsewhere takes nothing from its translation here.
      if (pair.isUntranslated()) {
        continue;
      }
      jaBest.merge(pair.jaKey(), pair.best().score(), Math::max);
      zhBest.merge(pair.zhKey(), pair.best().score(), Math::max);
    }
  }

  /** A pair of the collection with what its rivals have more. */
  PairEvidence beside(PairEvidence pair) {
    int score = pair.best().score();
    return pair.withRivals(
        more(jaBest.getOrDefault(pair.jaKey(), 0), score),
        more(zhBest.getOrDefault(pair.zhKey(), 0), score));
  }

  private static int more(int rival, int score) {
    return rival <= score ? 0 : (int) Math.round(1000 * (1 - (double) score / rival));
  }
}
