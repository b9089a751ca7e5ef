package org.taiyaku.decision;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The segments that some beads hold.
 *
 * @param ja texts of the Japanese ones by their index in the article
 * @param zh texts of the Chinese ones
 */
record ReviewedSegments(Map<Integer, String> ja, Map<Integer, String> zh) {

  ReviewedSegments {
    Objects.requireNonNull(ja, "ja");
    Objects.requireNonNull(zh, "zh");
  }

  /**
   * The segments of some beads.
   *
   * @throws IllegalArgumentException if one stands in two beads
   */
  static ReviewedSegments of(Collection<ReviewedBead> beads) {
    ReviewedSegments segments = new ReviewedSegments(new TreeMap<>(), new TreeMap<>());
    for (ReviewedBead bead : beads) {
      for (int i = 0; i < bead.ja().size(); i++) {
        claim(segments.ja, bead.jaStart() + i, bead.ja().get(i));
      }
      for (int j = 0; j < bead.zh().size(); j++) {
        claim(segments.zh, bead.zhStart() + j, bead.zh().get(j));
      }
    }
    return segments;
  }

  private static void claim(Map<Integer, String> segments, int index, String text) {
    if (segments.put(index, text) != null) {
      throw new IllegalArgumentException("a segment stands in two beads: " + text);
    }
  }
}
