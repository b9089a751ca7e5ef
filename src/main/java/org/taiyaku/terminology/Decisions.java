package org.taiyaku.terminology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taiyaku.terminology.Decision.Verdict;

/**
 * All that people decided, at most one decision on a pair; it never changes.
 *
 * <p>A pair is known by its terms as written: whoever forbids 台灣 and approves 臺灣 tells apart what
 * folding takes for one.
 */
public final class Decisions {

  /** Nobody decided anything. */
  public static final Decisions NONE = new Decisions(Map.of());

  private final Map<String, Decision> byPair;

  private Decisions(Map<String, Decision> byPair) {
    this.byPair = byPair;
  }

  /** Decisions in an order of preference: of two on one pair the later one holds. */
  public static Decisions of(Collection<Decision> decisions) {
    Map<String, Decision> byPair = new LinkedHashMap<>();
    decisions.forEach(decision -> byPair.put(decision.pair(), decision));
    return new Decisions(byPair);
  }

  /** All decisions in their order. */
  public List<Decision> all() {
    return List.copyOf(byPair.values());
  }

  /** The approved pairs in their order. */
  public List<Decision> approved() {
    return byPair.values().stream().filter(d -> d.verdict() == Verdict.APPROVED).toList();
  }

  /** The approved equivalents by Japanese term, in their order. */
  public Map<String, List<String>> equivalents() {
    Map<String, List<String>> equivalents = new LinkedHashMap<>();
    for (Decision decision : approved()) {
      equivalents.computeIfAbsent(decision.ja(), k -> new ArrayList<>()).add(decision.zh());
    }
    return equivalents;
  }

  boolean forbids(String ja, String zh) {
    return is(ja, zh, Verdict.FORBIDDEN);
  }

  boolean approves(String ja, String zh) {
    return is(ja, zh, Verdict.APPROVED);
  }

  private boolean is(String ja, String zh, Verdict verdict) {
    Decision decision = byPair.get(Decision.pair(ja, zh));
    return decision != null && decision.verdict() == verdict;
  }
}
