package org.taiyaku.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taiyaku.text.FoldedText;

/**
 * A lexicon in which the equivalents that people approved come before those that were known.
 *
 * <p>It never changes; threads may share it if they may share the known one.
 */
public final class ApprovedLexicon implements Lexicon {

  /** How often an approved equivalent is chosen where others are known too. */
  private static final double APPROVED_SHARE = 0.9;

  private final Lexicon known;
  private final Map<String, List<Translation>> entries;
  private final Beginnings beginnings = new Beginnings();

  private ApprovedLexicon(Lexicon known, Map<String, List<Translation>> entries) {
    this.known = known;
    this.entries = entries;
    entries.keySet().forEach(beginnings::add);
  }

  /**
   * A lexicon with approved equivalents before those of {@code known}.
   *
   * @param approved Chinese words by Japanese word, in any written form, best first
   */
  public static Lexicon over(Lexicon known, Map<String, List<String>> approved) {
    Map<String, List<String>> folded = new HashMap<>();
    // Words that fold alike would come in an order of the map's own: sorted, they do not.
    approved.keySet().stream()
        .sorted()
        .forEach(
            ja -> {
              List<String> zh = folded.computeIfAbsent(fold(ja), k -> new ArrayList<>());
              approved.get(ja).stream()
                  .map(ApprovedLexicon::fold)
                  .filter(word -> !zh.contains(word))
                  .forEach(zh::add);
            });
    Map<String, List<Translation>> entries = new HashMap<>();
    folded.forEach((ja, zh) -> entries.put(ja, entry(zh, known.translations(ja))));
    return entries.isEmpty() ? known : new ApprovedLexicon(known, entries);
  }

  private static List<Translation> entry(List<String> approved, List<Translation> known) {
    List<Translation> others = known.stream().filter(t -> !approved.contains(t.zh())).toList();
    double share = others.isEmpty() ? 1 : APPROVED_SHARE;
    List<Translation> all = new ArrayList<>();
    approved.forEach(zh -> all.add(new Translation(zh, share / approved.size())));
    others.forEach(t -> all.add(new Translation(t.zh(), (1 - share) * t.probability())));
    return List.copyOf(all);
  }

  private static String fold(String word) {
    return FoldedText.of(word).folded();
  }

  @Override
  public List<Translation> translations(String ja) {
    List<Translation> entry = entries.get(ja);
    return entry == null ? known.translations(ja) : entry;
  }

  @Override
  public boolean mayBegin(String beginning) {
    return beginnings.mayBe(beginning) || known.mayBegin(beginning);
  }
}
