package org.taiyaku.consult;

import java.util.List;
import org.taiyaku.exchange.BilingualUnit;
import org.taiyaku.exchange.GlossaryRow;

/**
 * Checks whether translations use the terms of a glossary, in the direction of each unit.
 *
 * <p>A source term asks for a translation where it stands as a word: not inside a longer word, nor
 * inside a longer term of the glossary, whatever that one's status, and a single word not inside a
 * compound. The translation may stand anywhere in the unit, as a word or a part of a compound. A
 * forbidden translation is one unless it lies inside a longer word or term.
 */
public final class GlossaryCheck {

  private final List<GlossaryRow> rows;
  private final boolean proposedToo;
  private final AnalysedText japanese = AnalysedText.japanese();
  private final AnalysedText chinese = AnalysedText.chinese();
  private DirectedCheck fromJapanese;
  private DirectedCheck fromChinese;

  /**
   * A check against these rows; not for several threads at once.
   *
   * @param proposedToo whether a term without an approved translation must have one of its others
   */
  public GlossaryCheck(List<GlossaryRow> rows, boolean proposedToo) {
    this.rows = List.copyOf(rows);
    this.proposedToo = proposedToo;
  }

  /** Whether anybody has approved anything. */
  public static boolean hasApproved(List<GlossaryRow> rows) {
    return rows.stream().anyMatch(TermRules::isApproved);
  }

  /** What is wrong in a unit, by place; nothing if it is not translated at all. */
  public List<Finding> check(BilingualUnit unit) {
    if (unit.fromChinese()) {
      if (fromChinese == null) {
        TermRules rules = new TermRules(rows, true, proposedToo);
        fromChinese = new DirectedCheck(rules, chinese, japanese);
      }
      return fromChinese.check(unit.position(), unit.zh(), unit.ja());
    }
    if (fromJapanese == null) {
      TermRules rules = new TermRules(rows, false, proposedToo);
      fromJapanese = new DirectedCheck(rules, japanese, chinese);
    }
    return fromJapanese.check(unit.position(), unit.ja(), unit.zh());
  }
}
