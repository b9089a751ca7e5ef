package org.taiyaku.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Beads of an article of which none shares a segment with another, found by their segments. */
final class ReviewedRows {

  private final Map<Integer, ReviewedBead> byJa = new HashMap<>();
  private final Map<Integer, ReviewedBead> byZh = new HashMap<>();

  ReviewedRows(Collection<ReviewedBead> beads) {
    beads.forEach(this::put);
  }

  /** All beads in the order of the article. */
  List<ReviewedBead> all() {
    Set<ReviewedBead> all = new LinkedHashSet<>(byJa.values());
    all.addAll(byZh.values());
    return all.stream().sorted(ReviewedBead.ORDER).toList();
  }

  /** Puts {@code after} in the place of all that shares a segment with {@code before}. */
  void replace(List<ReviewedBead> before, List<ReviewedBead> after) {
    before.forEach(bead -> touching(bead).forEach(this::remove));
    after.forEach(this::put);
  }

  /** The beads that share a segment with {@code bead}. */
  Set<ReviewedBead> touching(ReviewedBead bead) {
    Set<ReviewedBead> touching = new LinkedHashSet<>();
    for (int i = bead.jaStart(); i < bead.jaEnd(); i++) {
      add(byJa.get(i), touching);
    }
    for (int j = bead.zhStart(); j < bead.zhEnd(); j++) {
      add(byZh.get(j), touching);
    }
    return touching;
  }

  private static void add(ReviewedBead bead, Set<ReviewedBead> beads) {
    if (bead != null) {
      beads.add(bead);
    }
  }

  private void put(ReviewedBead bead) {
    for (int i = bead.jaStart(); i < bead.jaEnd(); i++) {
      byJa.put(i, bead);
    }
    for (int j = bead.zhStart(); j < bead.zhEnd(); j++) {
      byZh.put(j, bead);
    }
  }

  private void remove(ReviewedBead bead) {
    for (int i = bead.jaStart(); i < bead.jaEnd(); i++) {
      byJa.remove(i);
    }
    for (int j = bead.zhStart(); j < bead.zhEnd(); j++) {
      byZh.remove(j);
    }
  }

  /**
   * These beads and of {@code base} those that they leave room for.
   *
   * <p>A group of beads that nobody marked and that does not span whole beads of the base gives way
   * to it: the base was made anew since. Of a bead of the base that a marked one cuts into, the
   * segments that are left over become omissions.
   */
  List<ReviewedBead> over(List<ReviewedBead> base) {
    ReviewedRows below = new ReviewedRows(base);
    ReviewedRows above = new ReviewedRows(all());
    Set<ReviewedBead> seen = new LinkedHashSet<>();
    for (ReviewedBead bead : all()) {
      if (seen.add(bead)) {
        Set<ReviewedBead> group = above.group(bead, below);
        seen.addAll(group);
        if (group.stream().noneMatch(ReviewedBead::isMarked) && !below.spans(group)) {
          group.forEach(above::remove);
        }
      }
    }
    return above.filledUp(base);
  }

  /** All beads of this that hang together with {@code first} through beads of {@code other}. */
  private Set<ReviewedBead> group(ReviewedBead first, ReviewedRows other) {
    Set<ReviewedBead> group = new LinkedHashSet<>(List.of(first));
    List<ReviewedBead> open = new ArrayList<>(group);
    while (!open.isEmpty()) {
      ReviewedBead next = open.remove(open.size() - 1);
      for (ReviewedBead below : other.touching(next)) {
        for (ReviewedBead beside : touching(below)) {
          if (group.add(beside)) {
            open.add(beside);
          }
        }
      }
    }
    return group;
  }

  /** Whether a group holds just the segments of whole beads of this. */
  private boolean spans(Set<ReviewedBead> group) {
    Set<ReviewedBead> mine = new LinkedHashSet<>();
    group.forEach(bead -> mine.addAll(touching(bead)));
    return ReviewedSegments.of(mine).equals(ReviewedSegments.of(group));
  }

  private List<ReviewedBead> filledUp(List<ReviewedBead> base) {
    List<ReviewedBead> rows = new ArrayList<>(all());
    for (ReviewedBead bead : base) {
      if (touching(bead).isEmpty()) {
        rows.add(bead);
      } else {
        leftOver(bead, rows);
      }
    }
    rows.sort(ReviewedBead.ORDER);
    return List.copyOf(rows);
  }

  private void leftOver(ReviewedBead bead, List<ReviewedBead> rows) {
    for (int i = 0; i < bead.ja().size(); i++) {
      if (!byJa.containsKey(bead.jaStart() + i)) {
        rows.add(
            ReviewedBead.found(
                bead.jaStart() + i,
                bead.ja().subList(i, i + 1),
                bead.zhStart(),
                List.of(),
                0,
                false));
      }
    }
    for (int j = 0; j < bead.zh().size(); j++) {
      if (!byZh.containsKey(bead.zhStart() + j)) {
        rows.add(
            ReviewedBead.found(
                bead.jaStart(),
                List.of(),
                bead.zhStart() + j,
                bead.zh().subList(j, j + 1),
                0,
                false));
      }
    }
  }
}
