package org.taiyaku.terminology;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import org.taiyaku.segmentation.PartOfSpeech;

/**
 * The best place at which an article shows a pair: what a row quotes, and what it is judged by.
 *
 * <p>Figures are integers in thousandths, so that merging and comparing them is exact.
 *
 * @param article name of the article
 * @param index place of the bead in the article
 * @param ja the Japanese term as written there
 * @param zh the Chinese term as written there
 * @param reading reading of the Japanese term in katakana; empty if unknown
 * @param partOfSpeech part of speech of the Japanese term
 * @param exampleJa the Japanese text of the bead
 * @param exampleZh the Chinese text of the bead
 * @param score what speaks for the pair there, all together
 * @param traits the traits it is judged by
 */
record Sighting(
    String article,
    int index,
    String ja,
    String zh,
    String reading,
    PartOfSpeech partOfSpeech,
    String exampleJa,
    String exampleZh,
    int score,
    Traits traits)
    implements Serializable {

  /** The best first; after that nothing but the place decides. */
  static final Comparator<Sighting> BEST_FIRST =
      Comparator.comparingInt((Sighting sighting) -> -sighting.score())
          .thenComparing(Sighting::article)
          .thenComparingInt(Sighting::index)
          .thenComparing(Sighting::ja)
          .thenComparing(Sighting::zh);

  Sighting {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(partOfSpeech, "partOfSpeech");
    Objects.requireNonNull(traits, "traits");
  }
}
