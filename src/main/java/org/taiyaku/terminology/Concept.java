package org.taiyaku.terminology;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Pairs that are forms of one pair: 人材流出 and 人材の流出 with 人才流失 and 人才外流.
 *
 * @param head the pair that a row shows
 * @param others its other forms, the best first
 */
record Concept(PairEvidence head, List<PairEvidence> others) {

  private static final String OMISSIBLE = "の・ー- \t\n\u000B\f\r的之·‧";

  Concept {
    others = List.copyOf(others);
  }

  /** The word without what may be left out of it: の, ・, the length mark; 的. */
  static String plain(String key) {
    int from = 0;
    while (from < key.length() && OMISSIBLE.indexOf(key.charAt(from)) < 0) {
      from++;
    }
    if (from == key.length()) {
      return key;
    }
    StringBuilder plain = new StringBuilder(key.length()).append(key, 0, from);
    key.chars()
        .skip(from)
        .filter(character -> OMISSIBLE.indexOf(character) < 0)
        .forEach(character -> plain.append((char) character));
    return plain.toString();
  }

  /** Whether the one holds the other, or both begin or end with the same word. */
  static boolean alike(String a, String b) {
    return a.contains(b) || b.contains(a) || shareAnEnd(a, b);
  }

  static boolean shareAnEnd(String a, String b) {
    return a.length() > 2
        && b.length() > 2
        && (a.regionMatches(0, b, 0, 2) || a.regionMatches(a.length() - 2, b, b.length() - 2, 2));
  }

  /**
   * The row.
   *
   * @param confidence how likely the head is right, in thousandths
   */
  TermPair row(int confidence, String note) {
    Sighting best = head.best();
    return new TermPair(
        best.ja(),
        best.zh(),
        best.reading(),
        best.partOfSpeech(),
        confidence / 1000.0,
        head.jaCount(),
        head.zhCount(),
        head.articles(),
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
    addForms(forms, head, ja);
    others.forEach(other -> addForms(forms, other, ja));
    forms.remove(shown);
    return List.copyOf(forms);
  }

  /** The forms of one pair, the most frequent first. */
  private static void addForms(Set<String> forms, PairEvidence pair, boolean ja) {
    forms.addAll((ja ? pair.jaForms() : pair.zhForms()).mostFirst());
  }
}
