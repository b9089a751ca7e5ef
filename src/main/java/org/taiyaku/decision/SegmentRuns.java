package org.taiyaku.decision;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Finds runs of segments again in one side of an article that may have changed. */
final class SegmentRuns {

  private final List<String> texts;
  private final Map<String, int[]> places = new HashMap<>();
  private final BitSet taken = new BitSet();

  /** How far runs that stand at one place only have moved, by where they stood. */
  private final TreeMap<Integer, Integer> shifts = new TreeMap<>();

  SegmentRuns(List<String> texts) {
    this.texts = List.copyOf(texts);
    Map<String, IntStream.Builder> byText = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      byText.computeIfAbsent(texts.get(i), k -> IntStream.builder()).add(i);
    }
    byText.forEach((text, indices) -> places.put(text, indices.build().toArray()));
  }

  /** Notes how far a run has moved, if there is one place only where it can stand. */
  void learnShift(int start, List<String> run) {
    if (!run.isEmpty()) {
      int[] now = places(run).limit(2).toArray();
      if (now.length == 1) {
        shifts.put(start, now[0] - start);
      }
    }
  }

  /** The places where a run stands, in order. */
  private IntStream places(List<String> run) {
    return IntStream.of(places.getOrDefault(run.get(0), new int[0]))
        .filter(
            at ->
                at + run.size() <= texts.size() && texts.subList(at, at + run.size()).equals(run));
  }

  /** Where a run would stand if it had moved as its neighbours did. */
  private int expected(int start) {
    Map.Entry<Integer, Integer> before = shifts.floorEntry(start);
    Map.Entry<Integer, Integer> after = shifts.ceilingEntry(start);
    if (before == null || after == null) {
      Map.Entry<Integer, Integer> only = before == null ? after : before;
      return start + (only == null ? 0 : only.getValue());
    }
    boolean nearerBefore = start - before.getKey() <= after.getKey() - start;
    return start + (nearerBefore ? before : after).getValue();
  }

  /** How far from there it stands; very far if nowhere. */
  int distance(int start, List<String> run) {
    int expected = expected(start);
    return run.isEmpty()
        ? 0
        : places(run).map(at -> Math.abs(at - expected)).min().orElse(texts.size());
  }

  /** The place nearest to there that is free; an empty run stands wherever it is expected. */
  OptionalInt nearest(int start, List<String> run) {
    int expected = expected(start);
    if (run.isEmpty()) {
      return OptionalInt.of(Math.max(0, Math.min(texts.size(), expected)));
    }
    return places(run)
        .filter(at -> isFree(at, run.size()))
        .boxed()
        .min(
            (a, b) -> {
              int nearer = Integer.compare(Math.abs(a - expected), Math.abs(b - expected));
              return nearer != 0 ? nearer : Integer.compare(a, b);
            })
        .map(OptionalInt::of)
        .orElseGet(OptionalInt::empty);
  }

  private boolean isFree(int start, int size) {
    int next = taken.nextSetBit(start);
    return next < 0 || next >= start + size;
  }

  void take(int start, int size) {
    taken.set(start, start + size);
  }
}
