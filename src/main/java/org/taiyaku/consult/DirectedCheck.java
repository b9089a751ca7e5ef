package org.taiyaku.consult;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.taiyaku.consult.TermIndex.Occurrence;
import org.taiyaku.segmentation.WordBorders;

/** The check of a glossary in one direction. */
final class DirectedCheck {

  private final DirectedRules directed;
  private final AnalysedText sourceWords;
  private final AnalysedText targetWords;

  DirectedCheck(DirectedRules directed, AnalysedText sourceWords, AnalysedText targetWords) {
    this.directed = directed;
    this.sourceWords = sourceWords;
    this.targetWords = targetWords;
  }

  /** What is wrong in a unit that has these texts. */
  List<Finding> check(String position, List<String> texts, List<String> translations) {
    List<Finding> findings = new ArrayList<>();
    if (!translations.isEmpty()) {
      // Most units of a memory have no term, and then their translations are not looked at.
      Lazy<CheckedTranslation> translation =
          new Lazy<>(() -> new CheckedTranslation(translations, directed.targets(), targetWords));
      texts.forEach(text -> check(position, text, translation, findings));
    }
    return findings;
  }

  /** Says each thing once a text, however often the term stands in it. */
  private void check(
      String position, String text, Lazy<CheckedTranslation> translation, List<Finding> findings) {
    Set<String> seen = new HashSet<>();
    for (Occurrence term : TermIndex.outermost(directed.sources().all(text))) {
      TermRule rule = directed.rules().of(term.key());
      Optional<CheckedTranslation.Fault> fault =
          rule.asksNothing() ? Optional.empty() : translation.get().fault(rule);
      // Most terms are translated as they should be; only of the others the words are asked.
      if (fault.isPresent() && isWord(text, term) && seen.add(term.key())) {
        findings.add(finding(position, text, term, rule, fault.get()));
      }
    }
  }

  private boolean isWord(String text, Occurrence term) {
    WordBorders words = sourceWords.borders(text);
    return !words.cut(term.span()) && !words.compound(term.span());
  }

  private static Finding finding(
      String position,
      String text,
      Occurrence term,
      TermRule rule,
      CheckedTranslation.Fault fault) {
    return new Finding(
        fault.kind(),
        position,
        term.span().of(text),
        rule.expected(),
        fault.found(),
        text,
        fault.text());
  }
}
