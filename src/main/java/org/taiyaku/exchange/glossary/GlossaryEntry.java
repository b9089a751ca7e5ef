package org.taiyaku.exchange.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A concept with its terms in both languages: what every format maps to and from.
 *
 * @param ja its Japanese terms, the first a head and no variant; at least one
 * @param zh its Chinese terms, likewise
 * @param examples texts that show the heads
 * @param note anything else; may be empty, may hold line feeds
 * @param figures what was counted; {@link TermFigures#NONE} if nothing was
 */
public record GlossaryEntry(
    List<GlossaryTerm> ja,
    List<GlossaryTerm> zh,
    List<GlossaryExample> examples,
    String note,
    TermFigures figures) {

  public GlossaryEntry {
    ja = headFirst(ja);
    zh = headFirst(zh);
    examples = examples.stream().filter(example -> !example.isEmpty()).toList();
    note = note.replace("\r\n", "\n").replace('\r', '\n').strip();
    Objects.requireNonNull(figures, "figures");
  }

  /** A concept needs a head: where all terms call themselves variants, the first is it. */
  private static List<GlossaryTerm> headFirst(List<GlossaryTerm> terms) {
    if (terms.isEmpty()) {
      throw new IllegalArgumentException("an entry needs terms in both languages");
    }
    List<GlossaryTerm> ordered = new ArrayList<>(heads(terms));
    boolean none = ordered.isEmpty();
    if (none) {
      ordered.add(terms.get(0).asHead());
    }
    variants(terms).stream().skip(none ? 1 : 0).forEach(ordered::add);
    return List.copyOf(ordered);
  }

  static List<GlossaryTerm> heads(List<GlossaryTerm> terms) {
    return terms.stream().filter(term -> !term.variant()).toList();
  }

  static List<GlossaryTerm> variants(List<GlossaryTerm> terms) {
    return terms.stream().filter(GlossaryTerm::variant).toList();
  }
}
