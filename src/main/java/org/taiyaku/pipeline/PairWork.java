package org.taiyaku.pipeline;

import java.util.Optional;
import org.taiyaku.exchange.OutputFailed;
import org.taiyaku.lexicon.TrainedLexicon;
import org.taiyaku.terminology.AlignedArticle;
import org.taiyaku.terminology.ApprovedFinder;

/**
 * What is done with one pair of files: a function of the two and of read-only models.
 *
 * <p>Threads may share one.
 */
public final class PairWork {

  private final UnitWork units;
  private final TermFinder terms;
  private final ApprovedFinder approved;

  /**
   * Work on any number of pairs.
   *
   * @param units what is wanted of their units
   * @param learned what the batch taught of words, which explain terms too
   */
  public PairWork(UnitOptions units, Models models, TrainedLexicon learned) {
    this.units = new UnitWork(units);
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
      double least = units.options().minConfidence();
      UnitCounts counts = units.write(aligned, outputs);
      AlignedArticle article = aligned.article(least);
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
}
