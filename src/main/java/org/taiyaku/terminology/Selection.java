package org.taiyaku.terminology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pairs that pass at a strictness, each with its other forms, and the pairs that do not. */
final class Selection {

  private final Strictness strictness;
  private final List<Concept> concepts = new ArrayList<>();
  private final List<Judged> dropped = new ArrayList<>();
  private final Map<String, List<Concept>> byForm = new HashMap<>();
  private final Map<String, List<Judged>> byZh = new HashMap<>();

  private Selection(Strictness strictness) {
    this.strictness = strictness;
  }

  /** Divides {@code judged}, whose order does not matter. */
  static Selection of(List<Judged> judged, Strictness strictness) {
    List<Judged> ordered = new ArrayList<>(judged);
    ordered.sort(Judged.BEST_FIRST);
    Selection selection = new Selection(strictness);
    ordered.forEach(selection::take);
    return selection;
  }

  /** A form of a pair that passes need not pass by itself. */
  private void take(Judged pair) {
    List<Concept> alike =
        byForm.computeIfAbsent(Concept.plain(pair.pair().jaKey()), k -> new ArrayList<>(1));
    if (pair.mayBeVariant() && alike.stream().anyMatch(concept -> concept.takes(pair))) {
      return;
    }
    if (pair.passes(strictness) && !isCutBetter(pair)) {
      Concept concept = new Concept(pair);
      concepts.add(concept);
      alike.add(concept);
      byZh.computeIfAbsent(pair.pair().zhKey(), k -> new ArrayList<>(1)).add(pair);
    } else {
      dropped.add(pair);
    }
  }

  /** Whether a better pair gives the Chinese term to a part of the Japanese one, or to more. */
  private boolean isCutBetter(Judged pair) {
    String ja = pair.pair().jaKey();
    for (Judged other : byZh.getOrDefault(pair.pair().zhKey(), List.of())) {
      String otherJa = other.pair().jaKey();
      if (other.isAsSureAs(pair)
          && (ja.contains(otherJa) || otherJa.contains(ja))
          && !Match.isPieceOfName(ja, otherJa)) {
        return true;
      }
    }
    return false;
  }

  /** What stands in the glossary, the best first. */
  List<Concept> concepts() {
    return concepts;
  }

  /** How soon a reader would rescue a dropped pair: 0 first, as the glossary has nothing of it. */
  int rescue(Judged pair) {
    if (pair.pair().isUntranslated()) {
      return 2;
    }
    String ja = Concept.plain(pair.pair().jaKey());
    boolean hasRow =
        !byForm.getOrDefault(ja, List.of()).isEmpty() || byZh.containsKey(pair.pair().zhKey());
    return hasRow ? 1 : 0;
  }

  /** What does not, the best first. */
  List<Judged> dropped() {
    return dropped;
  }
}
