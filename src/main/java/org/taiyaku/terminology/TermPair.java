package org.taiyaku.terminology;

import java.util.List;
import java.util.Objects;
import org.taiyaku.segmentation.PartOfSpeech;

/**
 * A row of the glossary: a Japanese term and its Chinese equivalent, with what speaks for them.
 *
 * @param ja the Japanese term as it stands in an article
 * @param zh the Chinese term as it stands in an article
 * @param reading reading of the Japanese term in katakana; empty if unknown
 * @param partOfSpeech part of speech of the Japanese term, that of its last word
 * @param confidence how likely the pair is right, 0 to 1, in thousandths
 * @param jaCount how often the Japanese term stands in the articles that have the pair
 * @param zhCount how often the Chinese term stands in the articles that have the pair
 * @param articles in how many articles the pair stands
 * @param jaVariants other forms of the Japanese term, in order of preference
 * @param zhVariants other forms of the Chinese term, in order of preference
 * @param exampleJa a Japanese sentence with the term
 * @param exampleZh its Chinese translation
 * @param article name of the article that the example is from
 * @param place place of the example's bead in that article, from 0
 * @param note what a reader should know; empty if nothing
 */
public record TermPair(
    String ja,
    String zh,
    String reading,
    PartOfSpeech partOfSpeech,
    double confidence,
    int jaCount,
    int zhCount,
    int articles,
    List<String> jaVariants,
    List<String> zhVariants,
    String exampleJa,
    String exampleZh,
    String article,
    int place,
    String note) {

  public TermPair {
    if (ja.isBlank() || zh.isBlank()) {
      throw new IllegalArgumentException("a term pair has two sides");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not in 0..1");
    }
    Objects.requireNonNull(reading, "reading");
    Objects.requireNonNull(partOfSpeech, "partOfSpeech");
    Objects.requireNonNull(note, "note");
    jaVariants = List.copyOf(jaVariants);
    zhVariants = List.copyOf(zhVariants);
  }
}
