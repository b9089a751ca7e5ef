package org.taiyaku.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was learned from translated passages, as a lexicon.
 *
 * <p>It never changes; threads may share it.
 */
public final class TrainedLexicon implements Lexicon {

  /** One that knows nothing. */
  public static final TrainedLexicon EMPTY = new TrainedLexicon(List.of());

  private final List<TrainedWord> words;
  private final Map<String, List<Translation>> entries = new HashMap<>();
  private final Beginnings beginnings = new Beginnings();

  /** A lexicon of some pairs, in any order. */
  public TrainedLexicon(Collection<TrainedWord> words) {
    this.words = words.stream().sorted(TrainedWord.ORDER).toList();
    for (TrainedWord word : this.words) {
      entries
          .computeIfAbsent(word.ja(), k -> new ArrayList<>(2))
          .add(new Translation(word.zh(), (double) word.forward() / TrainedWord.WHOLE));
    }
    entries.replaceAll((ja, zh) -> List.copyOf(zh));
    entries.keySet().forEach(beginnings::add);
  }

  /** This lexicon and more pairs; a pair that it has already stays as it is. */
  public TrainedLexicon with(Collection<TrainedWord> more) {
    Map<List<String>, TrainedWord> all = new HashMap<>();
    more.forEach(word -> all.put(List.of(word.ja(), word.zh()), word));
    words.forEach(word -> all.put(List.of(word.ja(), word.zh()), word));
    return new TrainedLexicon(all.values());
  }

  /** The part of this lexicon that holds these Japanese words. */
  public TrainedLexicon only(Set<String> japanese) {
    return new TrainedLexicon(words.stream().filter(word -> japanese.contains(word.ja())).toList());
  }

  @Override
  public List<Translation> translations(String ja) {
    return entries.getOrDefault(ja, List.of());
  }

  @Override
  public boolean mayBegin(String beginning) {
    return beginnings.mayBe(beginning);
  }

  /** The pairs by Japanese word, the most probable first. */
  public List<TrainedWord> words() {
    return words;
  }
}
