package org.taiyaku.exchange.glossary;

import java.util.Objects;

/**
 * An entry and where it stands.
 *
 * @param line number of the line or row that it begins in, from 1
 * @param entry the entry
 */
public record ReadEntry(long line, GlossaryEntry entry) {

  public ReadEntry {
    Objects.requireNonNull(entry, "entry");
  }
}
