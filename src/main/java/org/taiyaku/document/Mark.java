package org.taiyaku.document;

import java.io.Serializable;
import java.util.Objects;
import org.taiyaku.text.Span;

/**
 * A stretch of a block that the author set apart.
 *
 * @param kind why it stands apart
 * @param span where it stands in the block's text
 * @param target the address of a link; empty for the other kinds
 */
public record Mark(Kind kind, Span span, String target) implements Serializable {

  /** Why a stretch stands apart. */
  public enum Kind {
    EMPHASIS,
    CODE,
    LINK
  }

  public Mark {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(target, "target");
  }
}
