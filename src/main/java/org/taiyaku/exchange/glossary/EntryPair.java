package org.taiyaku.exchange.glossary;

import java.util.ArrayList;
import java.util.List;

/**
 * A Japanese term of an entry with a Chinese one, for formats that hold pairs.
 *
 * @param entry the entry
 * @param ja one of its Japanese terms
 * @param zh one of its Chinese terms
 */
record EntryPair(GlossaryEntry entry, GlossaryTerm ja, GlossaryTerm zh) {

  /**
   * The pairs of all entries: first each head with each head, entry by entry; then variants with
   * heads, so that where only the first counts no variant comes before a head.
   */
  static List<EntryPair> of(List<GlossaryEntry> entries) {
    List<EntryPair> pairs = new ArrayList<>();
    entries.forEach(entry -> addPairs(pairs, entry, false));
    entries.forEach(entry -> addPairs(pairs, entry, true));
    return pairs;
  }

  private static void addPairs(List<EntryPair> pairs, GlossaryEntry entry, boolean withVariant) {
    for (GlossaryTerm ja : entry.ja()) {
      for (GlossaryTerm zh : entry.zh()) {
        boolean both = ja.variant() && zh.variant();
        if (!both && withVariant == (ja.variant() || zh.variant())) {
          pairs.add(new EntryPair(entry, ja, zh));
        }
      }
    }
  }

  /** The status of the pair; a variant's is that of the heads of its side. */
  String status() {
    return TermStatus.ofPair(status(ja, entry.ja()), status(zh, entry.zh()));
  }

  private static String status(GlossaryTerm term, List<GlossaryTerm> side) {
    return term.variant() && term.status().isEmpty() ? side.get(0).status() : term.status();
  }

  boolean forbidden() {
    return status().equals(TermStatus.FORBIDDEN);
  }
}
