package org.taiyaku.document;

import java.util.Objects;

/**
 * What tells a unit of a bilingual file from the others: its source text, with the context and the
 * number of its occurrence where it stands more than once.
 *
 * <p>Two files with translations of the same source into two languages have the same keys.
 *
 * @param key the same in every translation of the unit; never empty
 * @param finished whether the file does not call its translation fuzzy, new or in need of work
 */
public record UnitKey(String key, boolean finished) {

  public UnitKey {
    Objects.requireNonNull(key, "key");
    if (key.isEmpty()) {
      throw new IllegalArgumentException("a unit without a key");
    }
  }
}
