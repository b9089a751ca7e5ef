package org.taiyaku.terminology;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Says in plain words why pairs were dropped, beside those that were kept. */
final class Reasons {

  /** A share of a term, or of a score, that matters; in thousandths. */
  private static final int MUCH = 250;

  private static final int HALF = 500;
  private static final int WELL_CUT = 850;

  private final Strictness strictness;
  private final GeneralWords general;
  private final Map<String, PairEvidence> byJa = new HashMap<>();
  private final Map<String, PairEvidence> byZh = new HashMap<>();
  private final Map<String, PairEvidence> longer = new HashMap<>();

  /** Reasons for the pairs {@code dropped}, none of which is in {@code kept}. */
  Reasons(Strictness strictness, GeneralWords general, List<Concept> kept, List<Judged> dropped) {
    this.strictness = strictness;
    this.general = general;
    Set<String> terms = new HashSet<>();
    dropped.forEach(pair -> terms.add(pair.pair().jaKey()));
    for (Concept concept : kept) {
      PairEvidence pair = concept.head().pair();
      byJa.putIfAbsent(pair.jaKey(), pair);
      byZh.putIfAbsent(pair.zhKey(), pair);
      addParts(pair, terms);
    }
  }

  private void addParts(PairEvidence pair, Set<String> terms) {
    String ja = pair.jaKey();
    for (int from = 0; from < ja.length(); from++) {
      for (int to = from + 1; to <= ja.length(); to++) {
        if (to - from < ja.length() && terms.contains(ja.substring(from, to))) {
          longer.putIfAbsent(ja.substring(from, to), pair);
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
      return "cut better in another row: " + byZh.get(pair.zhKey()).best().ja();
    }
    if (doubtful && byJa.containsKey(pair.jaKey())) {
      return "another translation is better: " + byJa.get(pair.jaKey()).best().zh();
    }
    if (doubtful && byZh.containsKey(pair.zhKey())) {
      return "another Japanese term is better: " + byZh.get(pair.zhKey()).best().ja();
    }
    if (general.isJapanese(pair.jaKey()) || general.isChinese(pair.zhKey())) {
      return "general word";
    }
    PairEvidence whole = longer.get(pair.jaKey());
    if (whole != null && whole.zhKey().contains(pair.zhKey())) {
      return "part of a longer term that is kept: " + whole.best().ja() + " / " + whole.best().zh();
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
