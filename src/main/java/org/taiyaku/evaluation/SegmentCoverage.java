package org.taiyaku.evaluation;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.taiyaku.exchange.IndexedBead;
import org.taiyaku.exchange.InputFailed;

/** Refuses an answer in which a segment of either side does not stand in exactly one bead. */
final class SegmentCoverage {

  private SegmentCoverage() {}

  static void require(Path file, List<IndexedBead> answer, List<IndexedBead> gold) {
    require(file, "ja", segments(answer, IndexedBead::ja), segments(gold, IndexedBead::ja));
    require(file, "zh", segments(answer, IndexedBead::zh), segments(gold, IndexedBead::zh));
  }

  private static List<Integer> segments(
      List<IndexedBead> beads, Function<IndexedBead, List<Integer>> side) {
    return beads.stream().flatMap(bead -> side.apply(bead).stream()).sorted().toList();
  }

  private static void require(Path file, String side, List<Integer> got, List<Integer> wanted) {
    if (!got.equals(wanted)) {
      throw new InputFailed(
          file,
          "every %s segment must stand in exactly one bead; see segment %d"
              .formatted(side, odd(got, wanted)));
    }
  }

  /** The first segment that only one of the two has, or else the first that stands twice. */
  private static int odd(List<Integer> got, List<Integer> wanted) {
    Set<Integer> either = new TreeSet<>(got);
    either.addAll(wanted);
    Set<Integer> both = new HashSet<>(got);
    both.retainAll(wanted);
    either.removeAll(both);
    return either.stream()
        .findFirst()
        .orElseGet(
            () ->
                got.stream()
                    .filter(i -> Collections.frequency(got, i) != Collections.frequency(wanted, i))
                    .findFirst()
                    .orElseThrow());
  }
}
