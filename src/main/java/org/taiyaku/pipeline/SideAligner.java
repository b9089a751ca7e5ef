package org.taiyaku.pipeline;

import java.util.List;
import java.util.function.Function;
import org.taiyaku.alignment.Aligner;
import org.taiyaku.alignment.Alignment;
import org.taiyaku.alignment.Bead;
import org.taiyaku.alignment.Segment;
import org.taiyaku.cache.AlignmentForm;
import org.taiyaku.cache.ContentKey;
import org.taiyaku.cache.ResultCache;
import org.taiyaku.lexicon.TrainedLexicon;

/** Aligns two sides, or finds how they were aligned before; threads may share one. */
final class SideAligner {

  private static final AlignmentForm ALIGNMENT = new AlignmentForm();

  private final Function<TrainedLexicon, Aligner> aligners;
  private final TrainedLexicon learned;
  private final Segmenter segmenter;
  private final ResultCache cache;
  private final ContentKey approved;
  private final ContentKey all;

  /**
   * An aligner.
   *
   * @param aligners give one that knows some learned words beside the project's own and the
   *     approved ones
   * @param learned all that was learned
   * @param approved the key of the words that were approved
   */
  SideAligner(
      Function<TrainedLexicon, Aligner> aligners,
      TrainedLexicon learned,
      Segmenter segmenter,
      ResultCache cache,
      ContentKey approved) {
    this.aligners = aligners;
    this.learned = learned;
    this.segmenter = segmenter;
    this.cache = cache;
    this.approved = approved;
    this.all = words(learned);
  }

  /**
   * Aligns two sides: bilingual files with the same units by these, all else by its text.
   *
   * @param fixed beads that a person has settled
   */
  Alignment align(Sides sides, List<Bead> fixed) {
    return sides.keyed().isPresent()
        ? Aligner.settle(sides.keyed().get(), fixed)
        : byText(sides, fixed);
  }

  /**
   * What was learned concerns few articles: the others are aligned as they were before it, so they
   * are looked for under the learned words that they hold. Which these are only the tokens tell; so
   * that later runs need none, an alignment is kept for them under all learned words too.
   */
  private Alignment byText(Sides sides, List<Bead> fixed) {
    ContentKey texts = texts(sides, fixed);
    ContentKey withAll = key(texts, all);
    return cache.find(withAll, ALIGNMENT).orElseGet(() -> concerned(sides, fixed, texts, withAll));
  }

  private Alignment concerned(Sides sides, List<Bead> fixed, ContentKey texts, ContentKey withAll) {
    List<Segment> ja = segmenter.tokenised(sides.ja()).segments();
    TrainedLexicon held = learned.only(Aligner.wordsOf(learned, ja));
    ContentKey withHeld = key(texts, words(held));
    Alignment alignment =
        cache.get(
            withHeld,
            ALIGNMENT,
            () -> aligners.apply(held).align(ja, sides.zh().segments(), fixed));
    return withHeld.equals(withAll)
        ? alignment
        : cache.forLaterRuns().keep(withAll, ALIGNMENT, alignment);
  }

  private ContentKey key(ContentKey texts, ContentKey words) {
    return cache.key("alignment").add(texts).add(words).build();
  }

  /** The key of learned words. */
  static ContentKey words(TrainedLexicon learned) {
    ContentKey.Builder key = ContentKey.builder();
    learned.words().forEach(word -> key.add(word.toString()));
    return key.build();
  }

  private ContentKey texts(Sides sides, List<Bead> fixed) {
    ContentKey.Builder key = cache.key("texts").add(approved);
    add(sides.ja().segments(), key);
    add(sides.zh().segments(), key);
    fixed.forEach(bead -> key.add(bead.toString()));
    return key.build();
  }

  /** Everything of the segments but what follows from their texts. */
  private static void add(List<Segment> segments, ContentKey.Builder key) {
    key.add(segments.size());
    for (Segment segment : segments) {
      key.add(segment.text())
          .add(segment.sentences().size())
          .add(segment.block())
          .add(segment.kind().ordinal())
          .add(segment.level());
    }
  }
}
