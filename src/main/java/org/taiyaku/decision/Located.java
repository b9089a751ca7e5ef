package org.taiyaku.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * Where the beads of a review stand in the text that an article has now.
 *
 * <p>A bead is found if the segments of both of its sides stand there as they stood, next to each
 * other. Where they do at several places, that one is taken which is nearest to where the bead
 * would be had it moved as far as the beads around it that stand at one place only.
 *
 * @param found the beads where they now stand, in the order of the article; no segment stands in
 *     two
 * @param stale the beads whose text has changed, as they were
 */
public record Located(List<ReviewedBead> found, List<ReviewedBead> stale) {

  public Located {
    found = List.copyOf(found);
    stale = List.copyOf(stale);
  }

  /**
   * Looks for beads.
   *
   * @param beads none shares a segment with another
   * @param before beads that were not found earlier and may be again; the others go first
   * @param ja texts of the Japanese segments of the article
   * @param zh texts of the Chinese ones
   */
  public static Located of(
      Collection<ReviewedBead> beads,
      Collection<ReviewedBead> before,
      List<String> ja,
      List<String> zh) {
    SegmentRuns jaRuns = new SegmentRuns(ja);
    SegmentRuns zhRuns = new SegmentRuns(zh);
    List<ReviewedBead> found = new ArrayList<>();
    List<ReviewedBead> stale = new ArrayList<>();
    for (Collection<ReviewedBead> group : List.of(beads, before)) {
      group.forEach(bead -> jaRuns.learnShift(bead.jaStart(), bead.ja()));
      group.forEach(bead -> zhRuns.learnShift(bead.zhStart(), bead.zh()));
      // Those that can stand at one place only must have it before others take it.
      List<ReviewedBead> certainFirst = new ArrayList<>(group);
      certainFirst.sort(
          Comparator.comparingInt(
                  (ReviewedBead bead) ->
                      jaRuns.distance(bead.jaStart(), bead.ja())
                          + zhRuns.distance(bead.zhStart(), bead.zh()))
              .thenComparing(ReviewedBead.ORDER));
      for (ReviewedBead bead : certainFirst) {
        OptionalInt jaStart = jaRuns.nearest(bead.jaStart(), bead.ja());
        OptionalInt zhStart = zhRuns.nearest(bead.zhStart(), bead.zh());
        if (jaStart.isPresent() && zhStart.isPresent()) {
          jaRuns.take(jaStart.getAsInt(), bead.ja().size());
          zhRuns.take(zhStart.getAsInt(), bead.zh().size());
          found.add(bead.at(jaStart.getAsInt(), zhStart.getAsInt()));
        } else {
          stale.add(bead);
        }
      }
    }
    found.sort(ReviewedBead.ORDER);
    stale.sort(ReviewedBead.ORDER);
    return new Located(found, stale);
  }
}
