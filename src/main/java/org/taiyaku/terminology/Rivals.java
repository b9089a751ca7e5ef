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

  /** How likely a pair of the collection is right beside its rivals, 0 to 1. */
  double right(PairEvidence pair, Judge judge) {
    return judge.right(traits(pair));
  }

  /** What a pair of the collection is judged by. */
  double[] traits(PairEvidence pair) {
    return Judge.rightTraits(
        pair, jaBest.getOrDefault(pair.jaKey(), 0), zhBest.getOrDefault(pair.zhKey(), 0));
  }
}
