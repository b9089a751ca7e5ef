package org.taiyaku.consult;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taiyaku.consult.Finding.Kind;
import org.taiyaku.consult.TermIndex.Occurrence;
import org.taiyaku.text.Span;

/** The translations of a unit with the terms of the glossary in them. */
final class CheckedTranslation {

  /** A fault of a translation: what stands in it, and in which text. */
  record Fault(Kind kind, String found, String text) {}

  /** A term in one of the texts. */
  private record Target(String text, String key, Span span) {
    String surface() {
      return span.of(text);
    }
  }

  private final AnalysedText words;
  private final String first;
  private final List<Target> all = new ArrayList<>();
  private final List<Target> outermost = new ArrayList<>();

  /**
   * Finds the terms in the texts.
   *
   * @param texts one or more
   */
  CheckedTranslation(List<String> texts, TermIndex index, AnalysedText words) {
    this.words = words;
    this.first = texts.get(0);
    for (String text : texts) {
      List<Occurrence> found = index.all(text);
      found.forEach(o -> all.add(new Target(text, o.key(), o.span())));
      TermIndex.outermost(found).forEach(o -> outermost.add(new Target(text, o.key(), o.span())));
    }
  }

  /** What is wrong by a rule whose term stands in the source. */
  Optional<Fault> fault(TermRule rule) {
    Optional<Fault> forbidden =
        outermost.stream()
            .filter(target -> rule.forbids(target.key(), target.surface()))
            .filter(target -> !words.cuts(target.text(), target.span()))
            .findFirst()
            .map(target -> new Fault(Kind.FORBIDDEN, target.surface(), target.text()));
    return forbidden.isPresent() || isSatisfied(rule) ? forbidden : Optional.of(missing(rule));
  }

  private boolean isSatisfied(TermRule rule) {
    return rule.expected().isEmpty()
        || all.stream().anyMatch(target -> rule.expects(target.key()) && isWord(target));
  }

  private boolean isWord(Target target) {
    return words.believes(target.text(), target.span());
  }

  private Fault missing(TermRule rule) {
    return outermost.stream()
        .filter(target -> rule.knows(target.key()))
        .filter(target -> !words.cuts(target.text(), target.span()))
        .findFirst()
        .map(target -> new Fault(Kind.MISSING, target.surface(), target.text()))
        .orElse(new Fault(Kind.MISSING, "", first));
  }
}
