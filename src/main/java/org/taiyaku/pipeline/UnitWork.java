package org.taiyaku.pipeline;

import java.util.List;
import org.taiyaku.exchange.TranslationUnit;

/**
 * Makes the translation units of an aligned pair and writes what belongs to it.
 *
 * <p>Threads may share one.
 *
 * @param least beads of less confidence make no units, 0 to 1
 * @param dropIdentical whether units whose two sides are the same are left out
 * @param reviewedOnly whether units that nobody reviewed are
 */
record UnitWork(double least, boolean dropIdentical, boolean reviewedOnly) {

  static UnitWork of(BatchOptions options) {
    return new UnitWork(
        options.minConfidence(), options.dropIdentical(), options.units().reviewedOnly());
  }

  /** Writes the units and beads of a pair, and counts them. */
  UnitCounts write(AlignedPair aligned, PairOutputs outputs) {
    List<TranslationUnit> seen = aligned.sentenceUnits(least);
    Paragraphs paragraphs = Paragraphs.of(aligned, least);
    List<TranslationUnit> sentences = kept(seen);
    List<TranslationUnit> units = kept(paragraphs.units());
    int all = sentences.size() + units.size();
    if (reviewedOnly) {
      sentences = sentences.stream().filter(unit -> unit.review().reviewed()).toList();
      units = units.stream().filter(unit -> unit.review().reviewed()).toList();
    }
    outputs.write(aligned, sentences, units);
    int unseen = aligned.unseen(least);
    int unreviewed = all - sentences.size() - units.size();
    return UnitCounts.of(sentences, units, unseen, paragraphs.chained(), unreviewed);
  }

  private List<TranslationUnit> kept(List<TranslationUnit> units) {
    return dropIdentical ? units.stream().filter(unit -> !unit.isIdentical()).toList() : units;
  }
}
