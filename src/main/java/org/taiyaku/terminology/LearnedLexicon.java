package org.taiyaku.terminology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taiyaku.lexicon.Beginnings;
import org.taiyaku.lexicon.Lexicon;
import org.taiyaku.lexicon.Translation;

/** A lexicon with what the first reading of an article has added to it. */
final class LearnedLexicon implements Lexicon {

  private final Lexicon known;
  private final Map<String, List<Translation>> learned = new HashMap<>();
  private final Beginnings beginnings = new Beginnings();

  LearnedLexicon(Lexicon known) {
    this.known = known;
  }

  /** Adds a pair unless it is known. */
  void add(String ja, String zh) {
    if (known.translations(ja).stream().anyMatch(old -> old.zh().equals(zh))) {
      return;
    }
    learned.computeIfAbsent(ja, k -> new ArrayList<>()).add(new Translation(zh, 1));
    beginnings.add(ja);
  }

  /** Whether something learned stands on both sides of {@code text}. */
  boolean concerns(BeadText text) {
    for (Candidate ja : text.jaCandidates()) {
      for (Translation translation : learned.getOrDefault(ja.key(), List.of())) {
        if (text.zh().folded().contains(translation.zh())) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public boolean mayBegin(String beginning) {
    return known.mayBegin(beginning) || beginnings.mayBe(beginning);
  }

  @Override
  public List<Translation> translations(String ja) {
    List<Translation> more = learned.get(ja);
    if (more == null) {
      return known.translations(ja);
    }
    List<Translation> all = new ArrayList<>(known.translations(ja));
    for (Translation translation : more) {
      if (all.stream().noneMatch(old -> old.zh().equals(translation.zh()))) {
        all.add(translation);
      }
    }
    return all;
  }
}
