package org.taiyaku.document;

import java.util.Objects;

/**
 * A unit of a bilingual file.
 *
 * @param kind what it is in its document, as far as the file says
 * @param key what tells it from the others
 * @param source its text on one line
 * @param target the translation on one line; empty if there is none
 */
record Unit(ParagraphKind kind, UnitKey key, String source, String target) {

  Unit {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(target, "target");
    if (source.isEmpty()) {
      throw new IllegalArgumentException("a unit without text");
    }
  }

  boolean isTranslated() {
    return !target.isEmpty();
  }

  Block sourceBlock() {
    return Block.of(kind.kind(), kind.level(), source);
  }

  Block targetBlock() {
    return Block.of(kind.kind(), kind.level(), target);
  }
}
