package org.taiyaku.pipeline;

import java.util.List;
import org.taiyaku.alignment.Aligner;
import org.taiyaku.alignment.Alignment;
import org.taiyaku.alignment.Bead;
import org.taiyaku.alignment.Segment;
import org.taiyaku.cache.AlignmentForm;
import org.taiyaku.cache.ContentKey;
import org.taiyaku.cache.ResultCache;

/** Aligns two sides, or finds how they were aligned before; threads may share one. */
final class SideAligner {

  private static final AlignmentForm ALIGNMENT = new AlignmentForm();

  private final Aligner aligner;
  private final Segmenter segmenter;
  private final ResultCache cache;
  private final ContentKey lexicon;

  /**
   * An aligner.
   *
   * @param lexicon the key of all words that the aligner knows beside the project's own
   */
  SideAligner(Aligner aligner, Segmenter segmenter, ResultCache cache, ContentKey lexicon) {
    this.aligner = aligner;
    this.segmenter = segmenter;
    this.cache = cache;
    this.lexicon = lexicon;
  }

  /**
   * Aligns two sides: bilingual files with the same units by these, all else by its text.
   *
   * @param fixed beads that a person has settled
   */
  Alignment align(Sides sides, List<Bead> fixed) {
    if (sides.keyed().isPresent()) {
      return Aligner.settle(sides.keyed().get(), fixed);
    }
    List<Segment> zh = sides.zh().segments();
    ContentKey.Builder key = cache.key("alignment").add(lexicon);
    add(sides.ja().segments(), key);
    add(zh, key);
    fixed.forEach(bead -> key.add(bead.toString()));
    return cache.get(
        key.build(),
        ALIGNMENT,
        () -> aligner.align(segmenter.tokenised(sides.ja()).segments(), zh, fixed));
  }

  /** Everything of the segments but what follows from their texts. */
  private static void add(List<Segment> segments, ContentKey.Builder key) {
    key.add(segments.size());
    for (Segment segment : segments) {
      key.add(segment.text())
          .add(segment.sentences())
          .add(segment.block())
          .add(segment.kind().ordinal())
          .add(segment.level());
    }
  }
}
