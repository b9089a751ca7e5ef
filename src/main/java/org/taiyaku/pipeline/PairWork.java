package org.taiyaku.pipeline;

import java.util.List;
import java.util.Optional;
import org.taiyaku.exchange.OutputFailed;
import org.taiyaku.exchange.TranslationUnit;
import org.taiyaku.lexicon.TrainedLexicon;
import org.taiyaku.terminology.AlignedArticle;
import org.taiyaku.terminology.ApprovedFinder;

/**
 * What is done with one pair of files: a function of the two and of read-only models.
 *
 * <p>Threads may share one.
 */
public final class PairWork {

  private final double least;
  private final boolean dropIdentical;
  private final TermFinder terms;
  private final ApprovedFinder approved;

  /**
   * Work on any number of pairs.
   *
   * @param least beads of less confidence are not written to TMX, 0 to 1
   * @param dropIdentical whether units whose two sides are the same are left out
   * @param learned what the batch taught of words, which explain terms too
   */
  public PairWork(double least, boolean dropIdentical, Models models, TrainedLexicon learned) {
    this.least = least;
    this.dropIdentical = dropIdentical;
    this.terms = models.termFinder(learned);
    this.approved = models.approvedFinder();
  }

  /**
   * Segments and aligns a pair, writes its outputs, finds its terms.
   *
   * @param name what its outputs are called
   */
  public DonePair on(PlannedPair pair, String name, PairAligner aligner, PairOutputs outputs) {
    try {
      AlignedPair aligned = aligner.align(pair, name);
      List<TranslationUnit> seen = aligned.sentenceUnits(least);
      List<TranslationUnit> sentences = kept(seen);
      Paragraphs paragraphs = Paragraphs.of(aligned, least);
      List<TranslationUnit> units = kept(paragraphs.units());
      outputs.write(aligned, sentences, units);
      AlignedArticle article = aligned.article(least);
      int unseen = aligned.trusted(least).size() - seen.size();
      UnitCounts counts = UnitCounts.of(sentences, units, unseen, paragraphs.chained());
      return new DonePair(
          PairResult.of(aligned, least, counts),
          Optional.of(terms.find(article)),
          approved.find(article));
    } catch (UnreadableAgain e) {
      return DonePair.failed(e.getMessage());
    } catch (OutputFailed e) {
      throw e;
    } catch (OutOfMemoryError e) {
      return DonePair.failed(pair + ": too long for the memory; give more with java -Xmx");
    } catch (RuntimeException | StackOverflowError e) {
      // Whatever one article makes the analysers stumble over, the others are aligned.
      return DonePair.failed(pair + ": cannot be aligned (" + e + "); please report it");
    }
  }

  private List<TranslationUnit> kept(List<TranslationUnit> units) {
    return dropIdentical ? units.stream().filter(unit -> !unit.isIdentical()).toList() : units;
  }
}
