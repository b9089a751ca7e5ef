package org.taiyaku.terminology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Adds up what the beads of one article say about each pair. */
final class PairGatherer {

  /** One bead that a pair won. */
  private record Win(BeadText text, Match match) {}

  /** What is less likely right in its own article is not worth carrying along. */
  private static final double LEAST_LIKELY = 0.05;

  private final String article;
  private final Decisions decisions;
  private final Map<String, List<Win>> wins = new LinkedHashMap<>();
  private final Map<String, Integer> jaCounts = new HashMap<>();
  private final Map<String, Integer> zhCounts = new HashMap<>();
  private final TreeSet<String> jaKeys = new TreeSet<>();

  PairGatherer(String article, Decisions decisions) {
    this.article = article;
    this.decisions = decisions;
  }

  void add(BeadText text, List<Match> winners) {
    for (Candidate ja : text.jaCandidates()) {
      jaCounts.merge(ja.key(), 1, Integer::sum);
      if (ja.shape() == Candidate.Shape.RUN || ja.shape() == Candidate.Shape.PART) {
        jaKeys.add(ja.key());
      }
    }
    text.zhCandidates().forEach(zh -> zhCounts.merge(zh.key(), 1, Integer::sum));
    for (Match match : winners) {
      String key = match.ja().key() + '\t' + match.zh().key();
      wins.computeIfAbsent(key, k -> new ArrayList<>()).add(new Win(text, match));
    }
  }

  ArticleTerms terms() {
    Map<String, Integer> longer = longer();
    List<PairEvidence> pairs = new ArrayList<>(wins.size());
    wins.values().forEach(won -> pairs.add(evidence(won, longer)));
    Rivals rivals =
        new Rivals(
            pairs.stream()
                .filter(pair -> !decisions.forbids(pair.best().ja(), pair.best().zh()))
                .toList());
    pairs.replaceAll(rivals::beside);
    pairs.removeIf(pair -> Judge.FITTED.right(pair) < LEAST_LIKELY);
    return new ArticleTerms(article, pairs);
  }

  private PairEvidence evidence(List<Win> won, Map<String, Integer> longer) {
    List<String> jaForms = new ArrayList<>();
    List<String> zhForms = new ArrayList<>();
    int place = 0;
    int titles = 0;
    int alone = 0;
    Win best = won.get(0);
    for (Win win : won) {
      jaForms.add(win.match().ja().written());
      zhForms.add(win.match().zh().written());
      place = Math.max(place, (int) Math.round(1000 * win.match().place()));
      alone += win.match().ja().shape() == Candidate.Shape.PART ? 0 : 1;
      titles += win.text().isTitle() ? 1 : 0;
      best = win.match().score() > best.match().score() ? win : best;
    }
    String ja = best.match().ja().key();
    String zh = best.match().zh().key();
    return new PairEvidence(
        ja,
        zh,
        sighting(best),
        won.size(),
        won.size(),
        alone,
        0,
        0,
        1,
        jaCounts.get(ja),
        zhCounts.get(zh),
        place,
        titles,
        longer.getOrDefault(ja, 0),
        FormCounts.of(jaForms),
        FormCounts.of(zhForms));
  }

  private Sighting sighting(Win win) {
    Candidate ja = win.match().ja();
    return new Sighting(
        article,
        win.text().bead().index(),
        ja.written(),
        win.match().zh().written(),
        ja.reading(),
        ja.partOfSpeech(),
        win.text().bead().ja(),
        win.text().bead().zh(),
        win.match().score(),
        Traits.of(win.match()));
  }

  /** How many longer candidates begin or end with each, or hold it inside. */
  private Map<String, Integer> longer() {
    Map<String, Integer> longer = new HashMap<>();
    for (String key : jaKeys) {
      for (int from = 0; from < key.length(); from++) {
        for (int to = from + 1; to <= key.length(); to++) {
          if (to - from < key.length() && jaKeys.contains(key.substring(from, to))) {
            longer.merge(key.substring(from, to), 1, Integer::sum);
          }
        }
      }
    }
    return longer;
  }
}
