package org.taiyaku.pipeline;

import org.taiyaku.alignment.Alignment;
import org.taiyaku.alignment.KeyAlignment;
import org.taiyaku.document.Document;
import org.taiyaku.document.Reading;
import org.taiyaku.text.Language;

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

  PairAligner(boolean presegmented, Articles articles, Segmenter segmenter, SideAligner aligner) {
    this.presegmented = presegmented;
    this.articles = articles;
    this.segmenter = segmenter;
    this.aligner = aligner;
  }

  /**
   * Aligns a pair.
   *
   * @param name what its outputs are called
   * @throws UnreadableAgain if one of the files is no longer what it was
   */
  AlignedPair align(PlannedPair pair, String name) throws UnreadableAgain {
    if (presegmented) {
      Side ja = Presegmented.read(pair.ja(), segmenter);
      Side zh = Presegmented.read(pair.zh(), segmenter);
      Presegmented.requireOrder(pair, ja, zh);
      return aligner.align(name, ja, zh);
    }
    if (pair.isOneFile()) {
      Reading.Bilingual both = UnreadableAgain.both(articles, pair.ja());
      return align(name, both.ja(), both.zh());
    }
    return align(
        name,
        UnreadableAgain.document(articles, pair.ja(), Language.JAPANESE),
        UnreadableAgain.document(articles, pair.zh(), Language.TRADITIONAL_CHINESE));
  }

  /** Bilingual files with the same units are aligned by these, all else by its text. */
  private AlignedPair align(String name, Document ja, Document zh) {
    if (!KeyAlignment.isPossible(ja.keys(), zh.keys())) {
      return aligner.align(name, segmenter.sentences(ja), segmenter.sentences(zh));
    }
    Alignment alignment = KeyAlignment.of(ja.keys(), zh.keys());
    return new AlignedPair(name, segmenter.units(ja), segmenter.units(zh), alignment);
  }
}
