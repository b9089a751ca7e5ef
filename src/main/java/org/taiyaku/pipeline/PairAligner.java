package org.taiyaku.pipeline;

import org.taiyaku.alignment.Alignment;
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
  private final SideAligner aligner;
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
      SideAligner aligner,
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
    Alignment alignment = aligner.align(sides, said.fixed());
    return new AlignedPair(name, sides.ja(), sides.zh(), alignment, said.in(alignment));
  }
}
