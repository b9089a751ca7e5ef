package org.taiyaku.consult;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.taiyaku.exchange.GlossaryRow;
import org.taiyaku.exchange.glossary.TermStatus;

/** The rules of a whole glossary by their Japanese terms, variants included. */
final class TermRules {

  private final Map<String, TermRule> rules = new LinkedHashMap<>();
  private final List<String> targets = new ArrayList<>();

  /**
   * The rules of these rows.
   *
   * @param proposedToo whether a term without an approved translation must have a proposed one
   */
  TermRules(List<GlossaryRow> rows, boolean proposedToo) {
    for (GlossaryRow row : rows) {
      sources(row).forEach(source -> add(row, rule(source)));
      targets.add(row.zh());
      targets.addAll(row.variantsZh());
    }
    rules.values().forEach(rule -> rule.settle(proposedToo));
  }

  static boolean isApproved(GlossaryRow row) {
    String status = row.status().strip().toLowerCase(Locale.ROOT);
    return status.equals(TermStatus.APPROVED) || status.equals(TermStatus.ADMITTED);
  }

  private static boolean isForbidden(GlossaryRow row) {
    return row.status().strip().equalsIgnoreCase(TermStatus.FORBIDDEN);
  }

  private static Stream<String> sources(GlossaryRow row) {
    return Stream.concat(Stream.of(row.ja()), row.variantsJa().stream());
  }

  private TermRule rule(String source) {
    return rules.computeIfAbsent(TermIndex.key(source), unused -> new TermRule());
  }

  /** Who approves a row approves its head; the variants are forms that were found beside it. */
  private static void add(GlossaryRow row, TermRule rule) {
    if (isForbidden(row)) {
      rule.forbid(row.zh());
    } else {
      if (isApproved(row)) {
        rule.approve(row.zh());
      }
      rule.propose(row.zh());
      row.variantsZh().forEach(rule::propose);
    }
  }

  /** The keys of all terms, those of which nothing is asked among them. */
  Collection<String> sourceKeys() {
    return rules.keySet();
  }

  /** All translations and their variants. */
  Collection<String> targets() {
    return targets;
  }

  /** The rule of a term by its key. */
  TermRule of(String key) {
    return rules.get(key);
  }
}
