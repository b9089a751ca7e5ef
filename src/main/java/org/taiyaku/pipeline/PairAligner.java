package org.taiyaku.pipeline;

import org.taiyaku.alignment.Aligner;
import org.taiyaku.document.DocumentReader;
import org.taiyaku.text.Language;

/**
 * Reads, segments and aligns a pair of files: a function of the two and of read-only models.
 *
 * <p>Threads may share one.
 */
final class PairAligner {

  private final boolean presegmented;
  private final DocumentReader reader;
  private final Segmenter segmenter;
  private final Aligner aligner;

  PairAligner(boolean presegmented, DocumentReader reader, Segmenter segmenter, Aligner aligner) {
    this.presegmented = presegmented;
    this.reader = reader;
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
    Side ja = side(pair.ja(), Language.JAPANESE);
    Side zh = side(pair.zh(), Language.TRADITIONAL_CHINESE);
    return new AlignedPair(name, ja, zh, aligner.align(ja.segments(), zh.segments()));
  }

  private Side side(InputFile file, Language language) throws UnreadableAgain {
    return presegmented
        ? Presegmented.read(file, language, segmenter)
        : segmenter.sentences(UnreadableAgain.document(reader, file, language));
  }
}
