package org.taiyaku.text;

import java.util.Objects;

/**
 * The language that a text seems to be in.
 *
 * @param language the language
 * @param counts what it was told by
 */
public record LanguageGuess(Language language, ScriptCounts counts) {

  public LanguageGuess {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(counts, "counts");
  }
}
