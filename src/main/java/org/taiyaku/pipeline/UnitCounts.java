package org.taiyaku.pipeline;

import java.io.Serializable;
import java.util.List;
import org.taiyaku.exchange.TranslationUnit;

/**
 * How many translation units came of an article.
 *
 * @param sentences units in its sentence TMX
 * @param paragraphs units in its paragraph TMX
 * @param longer units of both with a side that some tools refuse for its length
 * @param unseen trusted beads that made no unit, as a side shows nothing
 * @param chained groups of blocks left to the sentences
 * @param unreviewed units of both that were left out as nobody reviewed them
 */
public record UnitCounts(
    int sentences, int paragraphs, int longer, int unseen, int chained, int unreviewed)
    implements Serializable {

  /** Of an article that was not aligned. */
  static final UnitCounts NONE = new UnitCounts(0, 0, 0, 0, 0, 0);

  static UnitCounts of(
      List<TranslationUnit> sentences,
      List<TranslationUnit> paragraphs,
      int unseen,
      int chained,
      int unreviewed) {
    return new UnitCounts(
        sentences.size(),
        paragraphs.size(),
        longer(sentences) + longer(paragraphs),
        unseen,
        chained,
        unreviewed);
  }

  private static int longer(List<TranslationUnit> units) {
    return (int) units.stream().filter(TranslationUnit::isLong).count();
  }
}
