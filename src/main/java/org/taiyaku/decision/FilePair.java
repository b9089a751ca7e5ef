package org.taiyaku.decision;

import java.util.Comparator;

/**
 * The two files of an article, named as {@code pairs.csv} names them.
 *
 * @param ja the Japanese file; not blank
 * @param zh the Chinese file; not blank, the same as {@code ja} if one file holds both languages
 */
public record FilePair(String ja, String zh) implements Comparable<FilePair> {

  private static final Comparator<FilePair> ORDER =
      Comparator.comparing(FilePair::ja).thenComparing(FilePair::zh);

  public FilePair {
    if (ja.isBlank() || zh.isBlank()) {
      throw new IllegalArgumentException("a pair needs two files: '" + ja + "' '" + zh + "'");
    }
  }

  @Override
  public int compareTo(FilePair other) {
    return ORDER.compare(this, other);
  }

  /** As messages name it. */
  @Override
  public String toString() {
    return ja.equals(zh) ? ja : ja + ", " + zh;
  }
}
