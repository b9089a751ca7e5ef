package org.taiyaku.segmentation;

import java.util.Objects;
import org.taiyaku.text.Span;

/**
 * A word of a sentence.
 *
 * @param surface the word in NFKC form
 * @param base its dictionary form; the surface where the analyser knows none
 * @param reading its reading in katakana (Japanese only); empty if unknown
 * @param partOfSpeech what kind of word it is
 * @param span where it stands in the sentence as written
 */
public record Token(
    String surface, String base, String reading, PartOfSpeech partOfSpeech, Span span) {

  public Token {
    Objects.requireNonNull(surface, "surface");
    Objects.requireNonNull(base, "base");
    Objects.requireNonNull(reading, "reading");
    Objects.requireNonNull(partOfSpeech, "partOfSpeech");
    Objects.requireNonNull(span, "span");
  }
}
