package org.taiyaku.pipeline;

import java.util.List;
import org.taiyaku.alignment.Aligner;
import org.taiyaku.alignment.Alignment;
import org.taiyaku.alignment.Bead;
import org.taiyaku.decision.FilePair;
import org.taiyaku.decision.Review;

/**
 * Reads, segments and aligns a pair of files: a function of the two and of read-only models.
 *
 * <p>Threads may share one.
 */
public final class PairAligner {

  private final boolean presegmented;
  private final Articles articles;
  private final Segmenter segmenter;
  private final Aligner aligner;
  private final Review review;

  /**
   * An aligner of pairs.
   *
   * @param review what people said of beads; decided ones are settled
   */
  PairAligner(
      boolean presegmented,
      Articles articles,
      Segmenter segmenter,
      Aligner aligner,
      Review review) {
    this.presegmented = presegmented;
    this.articles = articles;
    this.segmenter = segmenter;
    this.aligner = aligner;
    this.review = review;
  }

  /**
   * Aligns a pair.
   *
   * @param name what its outputs are called
   * @throws UnreadableAgain if one of the files is no longer what it was
   */
  AlignedPair align(PlannedPair pair, String name) throws UnreadableAgain {
    Sides sides = Sides.read(pair, presegmented, articles, segmenter);
    FilePair files = new FilePair(pair.ja().name(), pair.zh().name());
    PairReview said = PairReview.of(review, files, sides.ja(), sides.zh());
    Alignment alignment = align(sides, said.fixed());
    return new AlignedPair(name, sides.ja(), sides.zh(), alignment, said.in(alignment));
  }

  /** Bilingual files with the same units are aligned by these, all else by its text. */
  private Alignment align(Sides sides, List<Bead> fixed) {
    return sides.keyed().isPresent()
        ? Aligner.settle(sides.keyed().get(), fixed)
        : aligner.align(sides.ja().segments(), sides.zh().segments(), fixed);
  }
}
