package org.taiyaku.pairing;

import java.io.Serializable;
import java.util.Arrays;

/** The names and pieces of metadata that one document of each language has, and no other. */
public final class UniqueNames implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Metadata that two of so few documents share may well be on every page of the site. */
  private static final int FEWEST_FOR_METADATA = 4;

  /** Ascending. */
  private final int[] names;

  private final boolean metadataTell;

  private UniqueNames(int[] names, boolean metadataTell) {
    this.names = names;
    this.metadataTell = metadataTell;
  }

  /**
   * The names that are unique.
   *
   * @param names keys of {@link Signature#names()} that one document of each language has, and no
   *     other; in any order
   * @param japanese how many Japanese documents there are
   * @param chinese how many Chinese ones
   */
  public static UniqueNames of(int[] names, int japanese, int chinese) {
    int[] sorted = names.clone();
    Arrays.sort(sorted);
    return new UniqueNames(sorted, Math.min(japanese, chinese) >= FEWEST_FOR_METADATA);
  }

  /** Whether one document of each language has this name, and no other. */
  boolean contain(int name) {
    return Arrays.binarySearch(names, name) >= 0;
  }

  /** How many names, and how many other metadata, these two and no others have in common. */
  int[] common(Signature ja, Signature zh) {
    int[] common = new int[2];
    for (int name : ja.names) {
      if (contain(name) && Arrays.binarySearch(zh.names, name) >= 0) {
        if (KeyKind.of(name) == KeyKind.NAME) {
          common[0]++;
        } else if (metadataTell) {
          common[1]++;
        }
      }
    }
    return common;
  }
}
