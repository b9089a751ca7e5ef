package org.taiyaku.consult;

import java.util.List;
import java.util.Objects;

/**
 * A term that is not translated as the glossary wants it.
 *
 * @param kind what is wrong
 * @param position the unit, as its file names it
 * @param term the source term as it stands in the text
 * @param expected the translations of which one should stand; empty if the glossary names none
 * @param found the translation that stands instead; empty if none that the glossary knows
 * @param source the source text
 * @param target its translation; the first, where the unit has several
 */
public record Finding(
    Kind kind,
    String position,
    String term,
    List<String> expected,
    String found,
    String source,
    String target) {

  /** What is wrong. */
  public enum Kind {
    /** No translation that is expected stands there. */
    MISSING,
    /** A translation stands there that is forbidden. */
    FORBIDDEN
  }

  public Finding {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(position, "position");
    Objects.requireNonNull(term, "term");
    Objects.requireNonNull(found, "found");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(target, "target");
    expected = List.copyOf(expected);
  }
}
