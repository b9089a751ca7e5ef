package org.taiyaku.pipeline;

import java.util.Optional;
import org.taiyaku.exchange.OutputFailed;
import org.taiyaku.terminology.AlignedArticle;
import org.taiyaku.terminology.ApprovedFinder;
import org.taiyaku.terminology.TermExtractor;

/**
 * What is done with one pair of files: a function of the two and of read-only models.
 *
 * <p>Threads may share one.
 */
final class PairWork {

  private final BatchOptions options;
  private final Outputs outputs;
  private final UnitWork units;
  private final PairAligner aligner;
  private final TermExtractor extractor;
  private final ApprovedFinder approved;

  PairWork(BatchOptions options, PairAligner aligner, Models models, Outputs outputs) {
    this.options = options;
    this.outputs = outputs;
    this.units = new UnitWork(options, outputs);
    this.aligner = aligner;
    this.extractor = models.extractor();
    this.approved = models.approvedFinder();
  }

  /** Segments and aligns a pair, writes its outputs, finds its terms. */
  DonePair on(PlannedPair pair) {
    try {
      AlignedPair aligned = aligner.align(pair, outputs.name(pair));
      double least = options.minConfidence();
      UnitCounts counts = units.write(aligned);
      AlignedArticle article = aligned.article(least);
      return new DonePair(
          PairResult.of(aligned, least, counts),
          Optional.of(extractor.extract(article)),
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
