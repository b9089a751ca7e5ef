package org.taiyaku.consult;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.taiyaku.exchange.BilingualUnit;
import org.taiyaku.exchange.GlossaryRow;
import org.taiyaku.segmentation.ChineseTokenizer;
import org.taiyaku.segmentation.JapaneseTokenizer;
import org.taiyaku.segmentation.Token;

/**
 * Checks whether translations use the terms of a glossary, in the direction of each unit.
 *
 * <p>A source term asks for a translation where it stands as a word: not inside a longer word, nor
 * inside a longer term of the glossary, whatever that one's status, and a single word not inside a
 * compound. The translation may stand anywhere in the unit, as a word or a part of a compound. A
 * forbidden translation is one unless it lies inside a longer word or term.
 */
public final class GlossaryCheck {

  private final Supplier<DirectedRules> rulesFromJapanese;
  private final Supplier<DirectedRules> rulesFromChinese;
  private final Supplier<Function<String, List<Token>>> japaneseWords;
  private final Supplier<Function<String, List<Token>>> chineseWords;
  private final AnalysedText japanese;
  private final AnalysedText chinese;

  /**
   * A check against these rows; not for several threads at once.
   *
   * @param proposedToo whether a term without an approved translation must have one of its others
   */
  public GlossaryCheck(List<GlossaryRow> rows, boolean proposedToo) {
    this(
        new Lazy<>(() -> DirectedRules.of(rows, false, proposedToo)),
        new Lazy<>(() -> DirectedRules.of(rows, true, proposedToo)),
        new Lazy<>(() -> new JapaneseTokenizer()::tokenize),
        new Lazy<>(() -> new ChineseTokenizer()::tokenize));
  }

  private GlossaryCheck(
      Supplier<DirectedRules> rulesFromJapanese,
      Supplier<DirectedRules> rulesFromChinese,
      Supplier<Function<String, List<Token>>> japaneseWords,
      Supplier<Function<String, List<Token>>> chineseWords) {
    this.rulesFromJapanese = rulesFromJapanese;
    this.rulesFromChinese = rulesFromChinese;
    this.japaneseWords = japaneseWords;
    this.chineseWords = chineseWords;
    this.japanese = new AnalysedText(japaneseWords, true);
    this.chinese = new AnalysedText(chineseWords, false);
  }

  /** The same check for another thread, which shares the rules and the dictionaries. */
  GlossaryCheck forAnotherThread() {
    return new GlossaryCheck(rulesFromJapanese, rulesFromChinese, japaneseWords, chineseWords);
  }

  /** Whether anybody has approved anything. */
  public static boolean hasApproved(List<GlossaryRow> rows) {
    return rows.stream().anyMatch(TermRules::isApproved);
  }

  /** What is wrong in a unit, by place; nothing if it is not translated at all. */
  public List<Finding> check(BilingualUnit unit) {
    return unit.fromChinese()
        ? new DirectedCheck(rulesFromChinese.get(), chinese, japanese)
            .check(unit.position(), unit.zh(), unit.ja())
        : new DirectedCheck(rulesFromJapanese.get(), japanese, chinese)
            .check(unit.position(), unit.ja(), unit.zh());
  }
}
