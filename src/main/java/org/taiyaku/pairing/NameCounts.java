package org.taiyaku.pairing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** In how many documents of each language a name or a piece of metadata stands. */
final class NameCounts {

  /** Metadata that two of so few documents share may well be on every page of the site. */
  private static final int FEWEST_FOR_METADATA = 4;

  private final Map<Integer, Integer> japanese;
  private final Map<Integer, Integer> chinese;
  private final boolean metadataTell;

  NameCounts(List<Signature> japanese, List<Signature> chinese) {
    this.japanese = count(japanese);
    this.chinese = count(chinese);
    this.metadataTell = Math.min(japanese.size(), chinese.size()) >= FEWEST_FOR_METADATA;
  }

  private static Map<Integer, Integer> count(List<Signature> signatures) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (Signature signature : signatures) {
      for (int name : signature.names) {
        counts.merge(name, 1, Integer::sum);
      }
    }
    return counts;
  }

  /** Whether one document of each language has this name, and no other. */
  boolean unique(int name) {
    return japanese.getOrDefault(name, 0) == 1 && chinese.getOrDefault(name, 0) == 1;
  }

  /** How many names, and how many other metadata, these two and no others have in common. */
  int[] common(Signature ja, Signature zh) {
    int[] common = new int[2];
    for (int name : ja.names) {
      if (unique(name) && contains(zh.names, name)) {
        if (KeyKind.of(name) == KeyKind.NAME) {
          common[0]++;
        } else if (metadataTell) {
          common[1]++;
        }
      }
    }
    return common;
  }

  private static boolean contains(int[] names, int name) {
    return java.util.Arrays.binarySearch(names, name) >= 0;
  }
}
