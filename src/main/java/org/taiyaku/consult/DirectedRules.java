package org.taiyaku.consult;

import java.util.List;
import org.taiyaku.exchange.GlossaryRow;
import org.taiyaku.text.WordEdges;

/**
 * The rules of a glossary in one direction, and where its terms are found; threads may share them.
 *
 * @param rules what is asked of a source term
 * @param sources finds the terms
 * @param targets finds their translations
 */
record DirectedRules(TermRules rules, TermIndex sources, TermIndex targets) {

  static DirectedRules of(List<GlossaryRow> rows, boolean fromChinese, boolean proposedToo) {
    TermRules rules = new TermRules(rows, fromChinese, proposedToo);
    return new DirectedRules(
        rules,
        new TermIndex(rules.sourceKeys(), WordEdges::isWord),
        new TermIndex(rules.targets(), WordEdges::isUncut));
  }
}
