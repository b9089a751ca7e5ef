package org.taiyaku.consult;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.taiyaku.consult.Finding.Kind;
import org.taiyaku.consult.TermIndex.Occurrence;
import org.taiyaku.exchange.BilingualUnit;
import org.taiyaku.exchange.GlossaryRow;
import org.taiyaku.text.Span;

/**
 * Checks whether translations use the terms of a glossary.
 *
 * <p>A Japanese term asks for a translation where it stands as a word and not inside a longer term
 * of the glossary, whatever that one's status. The translation may stand anywhere in the unit. A
 * forbidden translation is one unless it lies inside a longer term of the glossary.
 */
public final class GlossaryCheck {

  private final TermRules rules;
  private final TermIndex sources;
  private final TermIndex targets;
  private final JapaneseWordEdges words = new JapaneseWordEdges();

  /**
   * A check against these rows; not for several threads at once.
   *
   * @param proposedToo whether a term without an approved translation must have one of its others
   */
  public GlossaryCheck(List<GlossaryRow> rows, boolean proposedToo) {
    this.rules = new TermRules(rows, proposedToo);
    this.sources = new TermIndex(rules.sourceKeys());
    this.targets = new TermIndex(rules.targets());
  }

  /** Whether anybody has approved anything. */
  public static boolean hasApproved(List<GlossaryRow> rows) {
    return rows.stream().anyMatch(TermRules::isApproved);
  }

  /** What is wrong in a unit, by place; nothing if it is not translated at all. */
  public List<Finding> check(BilingualUnit unit) {
    List<Finding> findings = new ArrayList<>();
    if (!unit.zh().isEmpty()) {
      Translation translation = new Translation(unit.zh(), targets);
      for (String source : unit.ja()) {
        check(unit.position(), source, translation, findings);
      }
    }
    return findings;
  }

  /** Says each thing once a text, however often the term stands in it. */
  private void check(
      String position, String source, Translation translation, List<Finding> findings) {
    Set<String> seen = new HashSet<>();
    for (Occurrence term : TermIndex.outermost(sources.all(source))) {
      TermRule rule = rules.of(term.key());
      if (rule.asksNothing() || !words.isWord(source, term.span()) || !seen.add(term.key())) {
        continue;
      }
      translation
          .fault(rule)
          .map(
              fault ->
                  new Finding(
                      fault.kind(),
                      position,
                      term.span().of(source),
                      rule.expected(),
                      fault.found(),
                      source,
                      fault.text()))
          .ifPresent(findings::add);
    }
  }

  /** A fault of a translation: what stands in it, and in which text. */
  private record Fault(Kind kind, String found, String text) {}

  /** A term in one of the texts. */
  private record Target(String text, String key, Span span) {
    String surface() {
      return span.of(text);
    }
  }

  /** The translations of a unit with the terms in them. */
  private static final class Translation {
    private final String first;
    private final List<Target> all = new ArrayList<>();
    private final List<Target> outermost = new ArrayList<>();

    Translation(List<String> texts, TermIndex index) {
      this.first = texts.get(0);
      for (String text : texts) {
        List<Occurrence> found = index.all(text);
        found.forEach(o -> all.add(new Target(text, o.key(), o.span())));
        TermIndex.outermost(found).forEach(o -> outermost.add(new Target(text, o.key(), o.span())));
      }
    }

    Optional<Fault> fault(TermRule rule) {
      Optional<Fault> forbidden =
          outermost.stream()
              .filter(target -> rule.forbids(target.key(), target.surface()))
              .findFirst()
              .map(target -> new Fault(Kind.FORBIDDEN, target.surface(), target.text()));
      return forbidden.isPresent() || isSatisfied(rule) ? forbidden : Optional.of(missing(rule));
    }

    private boolean isSatisfied(TermRule rule) {
      return rule.expected().isEmpty() || all.stream().anyMatch(t -> rule.expects(t.key()));
    }

    private Fault missing(TermRule rule) {
      return outermost.stream()
          .filter(target -> rule.knows(target.key()))
          .findFirst()
          .map(target -> new Fault(Kind.MISSING, target.surface(), target.text()))
          .orElse(new Fault(Kind.MISSING, "", first));
    }
  }
}
