package org.taiyaku.terminology;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Pairs that are forms of one pair: 人材流出 and 人材の流出 with 人才流失 and 人才外流. */
final class Concept {

  private static final Pattern OMISSIBLE = Pattern.compile("[の・ー\\-\\s的之·‧]");

  private final Judged head;
  private final List<Judged> others = new ArrayList<>();

  Concept(Judged head) {
    this.head = head;
  }

  /** Adds {@code pair} if it is a form of the head; says whether it is. */
  boolean takes(Judged pair) {
    String ja = plain(pair.pair().jaKey());
    String zh = plain(pair.pair().zhKey());
    boolean sameJa = ja.equals(plain(head.pair().jaKey()));
    String headZh = plain(head.pair().zhKey());
    if (sameJa && (zh.equals(headZh) || isLikeHead(pair, zh, headZh))) {
      others.add(pair);
      return true;
    }
    return false;
  }

  /** The word without what may be left out of it: の, ・, the length mark; 的. */
  static String plain(String key) {
    return OMISSIBLE.matcher(key).replaceAll("");
  }

  /** Whether the one surely holds the other, or both begin or end with the same word. */
  private static boolean isLikeHead(Judged pair, String a, String b) {
    return a.contains(b) || b.contains(a) ? pair.mayBePart() : shareAnEnd(a, b);
  }

  /** Whether the one holds the other, or both begin or end with the same word. */
  static boolean alike(String a, String b) {
    return a.contains(b) || b.contains(a) || shareAnEnd(a, b);
  }

  private static boolean shareAnEnd(String a, String b) {
    return a.length() > 2
        && b.length() > 2
        && (a.regionMatches(0, b, 0, 2) || a.regionMatches(a.length() - 2, b, b.length() - 2, 2));
  }

  Judged head() {
    return head;
  }

  TermPair row(String note) {
    PairEvidence pair = head.pair();
    Sighting best = pair.best();
    return new TermPair(
        best.ja(),
        best.zh(),
        best.reading(),
        best.partOfSpeech(),
        head.confidence() / 1000.0,
        pair.jaCount(),
        pair.zhCount(),
        pair.articles(),
        variants(best.ja(), true),
        variants(best.zh(), false),
        best.exampleJa(),
        best.exampleZh(),
        best.article(),
        best.index(),
        note);
  }

  private List<String> variants(String shown, boolean ja) {
    Set<String> forms = new LinkedHashSet<>();
    addForms(forms, head.pair(), ja);
    others.forEach(other -> addForms(forms, other.pair(), ja));
    forms.remove(shown);
    return List.copyOf(forms);
  }

  /** The forms of one pair, the most frequent first. */
  private static void addForms(Set<String> forms, PairEvidence pair, boolean ja) {
    forms.addAll((ja ? pair.jaForms() : pair.zhForms()).mostFirst());
  }
}
