package org.taiyaku.terminology;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in plain words why pairs were dropped, beside those that were kept. */
final class Reasons {

  /** A share of a term, or of a score, that matters; in thousandths. */
  private static final int MUCH = 250;

  private static final int HALF = 500;
  private static final int WELL_CUT = 850;

  private final Strictness strictness;
  private final GeneralWords general = GeneralWords.load();
  private final Map<String, Contender> byJa = new HashMap<>();
  private final Map<String, Contender> byZh = new HashMap<>();
  private final Map<String, Contender> longer = new HashMap<>();

  /** Where rows that are named show best. */
  private final Map<Contender, Sighting> shown = new HashMap<>();

  /**
   * Reasons for the pairs {@code dropped}.
   *
   * @param contenders what stands in the glossary
   * @param pairs all pairs, in the order of their keys
   */
  Reasons(
      Strictness strictness,
      Contenders contenders,
      Collection<Judged> dropped,
      Iterable<Standing> pairs) {
    this.strictness = strictness;
    Set<String> ja = new HashSet<>();
    Set<String> zh = new HashSet<>();
    for (Judged pair : dropped) {
      ja.add(pair.pair().jaKey());
      zh.add(pair.pair().zhKey());
    }
    contenders.heads().forEach(head -> addWhatNames(head, ja, zh));
    Set<Contender> named =
        Stream.of(byJa, byZh, longer)
            .flatMap(heads -> heads.values().stream())
            .collect(Collectors.toSet());
    contenders.beside(
        pairs,
        (pair, contender) ->
            contender.filter(named::contains).ifPresent(one -> shown.put(one, pair.pair().best())));
  }

  private void addWhatNames(Contender head, Set<String> wantedJa, Set<String> wantedZh) {
    String ja = head.jaKey();
    if (wantedJa.contains(ja)) {
      byJa.putIfAbsent(ja, head);
    }
    if (wantedZh.contains(head.zhKey())) {
      byZh.putIfAbsent(head.zhKey(), head);
    }
    for (int from = 0; from < ja.length(); from++) {
      for (int to = from + 1; to <= ja.length(); to++) {
        if (to - from < ja.length() && wantedJa.contains(ja.substring(from, to))) {
          longer.putIfAbsent(ja.substring(from, to), head);
        }
      }
    }
  }

  /** What speaks most against a pair of which no term has a row, in this order. */
  private static String doubt(PairEvidence pair) {
    Traits traits = pair.best().traits();
    if (Math.max(pair.jaRival(), pair.zhRival()) >= MUCH) {
      return pair.jaRival() >= pair.zhRival()
          ? "another translation explains more, but not enough either"
          : "another Japanese term explains more, but not enough either";
    }
    if (traits.elsewhere() >= MUCH) {
      return "part of it stands for something else in the sentence";
    }
    if (traits.leastCover() < HALF && pair.place() == 0) {
      return "less than half of it has a counterpart";
    }
    if (Math.min(traits.jaQuality(), traits.zhQuality()) < WELL_CUT) {
      return traits.jaQuality() < traits.zhQuality()
          ? "doubtful where the Japanese term begins or ends"
          : "doubtful where the Chinese term begins or ends";
    }
    return "too little speaks for it";
  }

  /** Why {@code judged} was dropped; what says most to a reader comes first. */
  String of(Judged judged) {
    PairEvidence pair = judged.pair();
    if (pair.isUntranslated() && strictness != Strictness.LOOSE) {
      return "the same on both sides";
    }
    boolean doubtful = judged.isDoubtful(strictness);
    if (!doubtful && judged.passes(strictness)) {
      return "cut better in another row: " + shown.get(byZh.get(pair.zhKey())).ja();
    }
    if (doubtful && byJa.containsKey(pair.jaKey())) {
      return "another translation is better: " + shown.get(byJa.get(pair.jaKey())).zh();
    }
    if (doubtful && byZh.containsKey(pair.zhKey())) {
      return "another Japanese term is better: " + shown.get(byZh.get(pair.zhKey())).ja();
    }
    if (general.isJapanese(pair.jaKey()) || general.isChinese(pair.zhKey())) {
      return "general word";
    }
    Contender whole = longer.get(pair.jaKey());
    if (whole != null && whole.zhKey().contains(pair.zhKey())) {
      Sighting best = shown.get(whole);
      return "part of a longer term that is kept: " + best.ja() + " / " + best.zh();
    }
    return doubtful
        ? String.format(
            Locale.ROOT, "confidence below %.2f: %s", strictness.leastConfidence(), doubt(pair))
        : String.format(
            Locale.ROOT,
            "says too little about the subject: worth below %.2f",
            strictness.leastWorth());
  }
}
