package org.taiyaku.anchor;

import java.util.Objects;
import org.taiyaku.text.Span;

/**
 * Something in a sentence that needs no translation.
 *
 * @param kind what it is
 * @param key what it is compared by: a number in ASCII digits, a Latin word in lower case, symbols
 *     as they are
 * @param span where it stands in the folded text of the sentence
 */
public record Anchor(Kind kind, String key, Span span) {

  /** What an anchor is. */
  public enum Kind {
    NUMBER,
    /**
     * A word in Latin letters, with digits and marks inside: gpt-3.5, node.js. A segment of symbols
     * alone is compared as one too: /=.
     */
    LATIN,
    /** A web or mail address. */
    ADDRESS
  }

  public Anchor {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(span, "span");
  }
}
