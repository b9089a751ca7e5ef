package org.taiyaku.terminology;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rows that stand for the same Japanese term by different Chinese ones. */
final class Conflicts {

  private final Map<String, List<Concept>> byJa;

  /** The conflicts among {@code concepts}, which come best first. */
  Conflicts(List<Concept> concepts) {
    this.byJa =
        concepts.stream()
            .collect(Collectors.groupingBy(Conflicts::key, HashMap::new, Collectors.toList()));
  }

  private static String key(Concept concept) {
    return Concept.plain(concept.head().pair().jaKey());
  }

  /** Names the other translations of the row's Japanese term; empty if there is none. */
  String note(Concept concept) {
    List<String> others =
        byJa.get(key(concept)).stream()
            .filter(other -> other != concept)
            .map(other -> other.head().pair().best().zh())
            .toList();
    return others.isEmpty() ? "" : "also translated: " + String.join(", ", others);
  }
}
