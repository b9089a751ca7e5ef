package org.taiyaku.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taiyaku.exchange.ListedBead;

/**
 * A bead with the places of its texts in the two articles.
 *
 * @param jaStart characters (UTF-16) that stand before its Japanese text in the article; where it
 *     has none, before the place that it would have
 * @param zhStart the same of the Chinese text
 */
record PlacedBead(ListedBead bead, int jaStart, int zhStart) {

  int jaEnd() {
    return jaStart + bead.ja().length();
  }

  int zhEnd() {
    return zhStart + bead.zh().length();
  }

  /** Whether a block of the Japanese article begins with the bead. */
  boolean opensJaBlock() {
    return sentence(bead.jaPlace()) == 1;
  }

  /** Whether a block of the Chinese article begins with the bead. */
  boolean opensZhBlock() {
    return sentence(bead.zhPlace()) == 1;
  }

  /**
   * Finds the places of the beads of an article.
   *
   * @param beads in the order of the Japanese side
   */
  static List<PlacedBead> of(List<ListedBead> beads) {
    Map<Integer, Integer> zhStarts = zhStarts(beads);
    List<PlacedBead> placed = new ArrayList<>(beads.size());
    int ja = 0;
    int zh = 0;
    for (ListedBead bead : beads) {
      PlacedBead next = new PlacedBead(bead, ja, zhStarts.getOrDefault(bead.number(), zh));
      placed.add(next);
      ja = next.jaEnd();
      zh = next.zhEnd();
    }
    return placed;
  }

  /** Where the Chinese texts start, by number of the bead: moved ones stand in another order. */
  private static Map<Integer, Integer> zhStarts(List<ListedBead> beads) {
    List<ListedBead> inOrder =
        beads.stream()
            .filter(bead -> !bead.zhPlace().isEmpty())
            .sorted(
                Comparator.comparingInt((ListedBead bead) -> block(bead.zhPlace()))
                    .thenComparingInt(bead -> sentence(bead.zhPlace())))
            .toList();
    Map<Integer, Integer> starts = new HashMap<>();
    int start = 0;
    for (ListedBead bead : inOrder) {
      starts.put(bead.number(), start);
      start += bead.zh().length();
    }
    return starts;
  }

  private static int block(String place) {
    return Integer.parseInt(place.substring(0, place.indexOf('.')));
  }

  /** The number of the first sentence in its block, from 1; 0 if the side has nothing. */
  private static int sentence(String place) {
    return place.isEmpty() ? 0 : Integer.parseInt(place.split("[.-]")[1]);
  }
}
