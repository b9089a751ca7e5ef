package org.taiyaku.segmentation;

import org.taiyaku.text.Span;

/**
 * A sentence of a block.
 *
 * @param text as it stands in the block, without white space at the ends; never empty
 * @param span where it stands in the block's text
 */
public record Sentence(String text, Span span) {

  public Sentence {
    if (text.isBlank() || span.length() != text.length()) {
      throw new IllegalArgumentException("span " + span + " is not that of «" + text + "»");
    }
  }
}
