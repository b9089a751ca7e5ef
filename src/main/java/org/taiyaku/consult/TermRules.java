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

/** The rules of a whole glossary by their source terms, variants included, in one direction. */
final class TermRules {

  private final Map<String, TermRule> rules = new LinkedHashMap<>();
  private final List<String> targets = new ArrayList<>();

  /**
   * The rules of these rows.
   *
   * @param fromChinese whether the Chinese terms are the sources
   * @param proposedToo whether a term without an approved translation must have a proposed one
   */
  TermRules(List<GlossaryRow> rows, boolean fromChinese, boolean proposedToo) {
    for (GlossaryRow row : rows) {
      List<String> sources = fromChinese ? chinese(row) : japanese(row);
      List<String> translations = fromChinese ? japanese(row) : chinese(row);
      sources.forEach(source -> add(row, translations, rule(source)));
      targets.addAll(translations);
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

  /** The head first, then its variants. */
  private static List<String> japanese(GlossaryRow row) {
    return Stream.concat(Stream.of(row.ja()), row.variantsJa().stream()).toList();
  }

  private static List<String> chinese(GlossaryRow row) {
    return Stream.concat(Stream.of(row.zh()), row.variantsZh().stream()).toList();
  }

  private TermRule rule(String source) {
    return rules.computeIfAbsent(TermIndex.key(source), unused -> new TermRule());
  }

  /** Who approves a row approves its forms; who forbids one forbids its head alone. */
  private static void add(GlossaryRow row, List<String> translations, TermRule rule) {
    String head = translations.get(0);
    List<String> forms = translations.subList(1, translations.size());
    if (isForbidden(row)) {
      rule.forbid(head);
    } else if (isApproved(row)) {
      rule.approve(head);
      forms.forEach(rule::approveForm);
    } else {
      translations.forEach(rule::propose);
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
