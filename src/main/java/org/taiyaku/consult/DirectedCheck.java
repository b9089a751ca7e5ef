package org.taiyaku.consult;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.taiyaku.consult.TermIndex.Occurrence;
import org.taiyaku.segmentation.WordBorders;
import org.taiyaku.text.WordEdges;

/** The check of a glossary in one direction. */
final class DirectedCheck {

  private final TermRules rules;
  private final TermIndex sources;
  private final TermIndex targets;
  private final AnalysedText sourceWords;
  private final AnalysedText targetWords;

  DirectedCheck(TermRules rules, AnalysedText sourceWords, AnalysedText targetWords) {
    this.rules = rules;
    this.sources = new TermIndex(rules.sourceKeys(), WordEdges::isWord);
    this.targets = new TermIndex(rules.targets(), WordEdges::isUncut);
    this.sourceWords = sourceWords;
    this.targetWords = targetWords;
  }

  /** What is wrong in a unit that has these texts. */
  List<Finding> check(String position, List<String> texts, List<String> translations) {
    List<Finding> findings = new ArrayList<>();
    if (!translations.isEmpty()) {
      CheckedTranslation translation = new CheckedTranslation(translations, targets, targetWords);
      texts.forEach(text -> check(position, text, translation, findings));
    }
    return findings;
  }

  /** Says each thing once a text, however often the term stands in it. */
  private void check(
      String position, String text, CheckedTranslation translation, List<Finding> findings) {
    Set<String> seen = new HashSet<>();
    for (Occurrence term : TermIndex.outermost(sources.all(text))) {
      TermRule rule = rules.of(term.key());
      Optional<CheckedTranslation.Fault> fault =
          rule.asksNothing() ? Optional.empty() : translation.fault(rule);
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
