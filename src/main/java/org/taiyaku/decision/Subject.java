package org.taiyaku.decision;

import java.util.Objects;
import java.util.Optional;

/**
 * What an action of a review is about; each has its own row of actions that can be undone, so that
 * nobody undoes what stands on another page.
 *
 * @param kind what it is
 * @param files the article; present with beads alone
 */
public record Subject(Kind kind, Optional<FilePair> files) {

  /** What can be reviewed. */
  public enum Kind {
    /** The beads of one article. */
    BEADS,
    /** Which files belong together. */
    PAIRS,
    /** The terms of the glossary. */
    TERMS
  }

  /** Which files belong together. */
  public static final Subject PAIRS = new Subject(Kind.PAIRS, Optional.empty());

  /** The terms of the glossary. */
  public static final Subject TERMS = new Subject(Kind.TERMS, Optional.empty());

  public Subject {
    Objects.requireNonNull(kind, "kind");
    if (files.isPresent() != (kind == Kind.BEADS)) {
      throw new IllegalArgumentException("only beads belong to an article");
    }
  }

  /** The beads of an article. */
  public static Subject beads(FilePair files) {
    return new Subject(Kind.BEADS, Optional.of(files));
  }
}
