package org.taiyaku.pipeline;

import java.util.List;
import org.taiyaku.exchange.TranslationUnit;

/**
 * Makes the translation units of an aligned pair and writes what belongs to it.
 *
 * <p>Threads may share one.
 *
 * @param options which beads make units, and which of these are written
 */
record UnitWork(UnitOptions options) {

  /** Writes the units and beads of a pair, and counts them. */
  UnitCounts write(AlignedPair aligned, PairOutputs outputs) {
    double least = options.minConfidence();
    List<TranslationUnit> seen = aligned.sentenceUnits(least);
    Paragraphs paragraphs = Paragraphs.of(aligned, least);
    List<TranslationUnit> sentences = kept(seen);
    List<TranslationUnit> units = kept(paragraphs.units());
    int all = sentences.size() + units.size();
    if (options.reviewedOnly()) {
      sentences = sentences.stream().filter(unit -> unit.review().reviewed()).toList();
      units = units.stream().filter(unit -> unit.review().reviewed()).toList();
    }
    outputs.write(aligned, sentences, units);
    int unseen = aligned.unseen(least);
    int unreviewed = all - sentences.size() - units.size();
    return UnitCounts.of(sentences, units, unseen, paragraphs.chained(), unreviewed);
  }

  private List<TranslationUnit> kept(List<TranslationUnit> units) {
    return options.dropIdentical()
        ? units.stream().filter(unit -> !unit.isIdentical()).toList()
        : units;
  }
}
