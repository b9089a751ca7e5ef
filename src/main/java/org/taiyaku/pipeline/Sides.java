package org.taiyaku.pipeline;

import java.util.Objects;
import java.util.Optional;
import org.taiyaku.alignment.Alignment;
import org.taiyaku.alignment.KeyAlignment;
import org.taiyaku.document.Document;
import org.taiyaku.document.Reading;
import org.taiyaku.text.Language;

/**
 * Both versions of an article, read and cut into segments.
 *
 * @param keyed how bilingual files with the same units are aligned, by these; absent where texts
 *     have to be compared
 */
record Sides(Side ja, Side zh, Optional<Alignment> keyed) {

  Sides {
    Objects.requireNonNull(ja, "ja");
    Objects.requireNonNull(zh, "zh");
    Objects.requireNonNull(keyed, "keyed");
  }

  /**
   * Reads the two files of a pair, or the one that holds both languages.
   *
   * @param presegmented whether each line is a segment
   * @throws UnreadableAgain if one of the files is no longer what it was
   */
  static Sides read(PlannedPair pair, boolean presegmented, Articles articles, Segmenter segmenter)
      throws UnreadableAgain {
    if (presegmented) {
      Side ja = Presegmented.read(pair.ja(), segmenter);
      Side zh = Presegmented.read(pair.zh(), segmenter);
      Presegmented.requireOrder(pair, ja, zh);
      return new Sides(ja, zh, Optional.empty());
    }
    if (pair.isOneFile()) {
      Reading.Bilingual both = UnreadableAgain.both(articles, pair.ja());
      return of(both.ja(), both.zh(), segmenter);
    }
    return of(
        UnreadableAgain.document(articles, pair.ja(), Language.JAPANESE),
        UnreadableAgain.document(articles, pair.zh(), Language.TRADITIONAL_CHINESE),
        segmenter);
  }

  private static Sides of(Document ja, Document zh, Segmenter segmenter) {
    return KeyAlignment.isPossible(ja.keys(), zh.keys())
        ? new Sides(
            segmenter.units(ja),
            segmenter.units(zh),
            Optional.of(KeyAlignment.of(ja.keys(), zh.keys())))
        : new Sides(segmenter.sentences(ja), segmenter.sentences(zh), Optional.empty());
  }
}
