package org.taiyaku.decision;

import java.util.Locale;

/** What a person says of two files. */
public enum Relation {
  /** Nothing: they are paired or not as their contents say. */
  NONE,
  /** They are no versions of one article. */
  PARTED,
  /** They are versions of one article. */
  JOINED;

  /** The word by which the journal calls it. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Relation of(String word) {
    for (Relation relation : values()) {
      if (relation.word().equals(word)) {
        return relation;
      }
    }
    throw new IllegalArgumentException("'%s' is none of none, parted, joined".formatted(word));
  }
}
