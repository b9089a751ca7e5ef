package org.taiyaku.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The segments of one side with their units, and where in them each key occurs.
 *
 * <p>A key is what links are made of: a character, a pair of characters, a word, an anchor.
 */
final class Side {

  /**
   * A place where a key stands: units {@code first} to {@code first + length - 1} of a segment.
   *
   * @param segment index of the segment
   * @param first index of the first unit
   * @param length number of units, 1 or more
   */
  record Occurrence(int segment, int first, int length) {}

  private final List<Segment> segments;
  private final List<Units> units = new ArrayList<>();
  private final Map<String, List<Occurrence>> occurrences = new HashMap<>();
  private int unitCount;

  Side(List<Segment> segments) {
    this.segments = segments;
    for (Segment segment : segments) {
      units.add(Units.of(segment));
    }
  }

  /** Counts the units; to be called when no more are added. */
  void close() {
    unitCount = units.stream().mapToInt(Units::count).sum();
  }

  int size() {
    return segments.size();
  }

  Segment segment(int index) {
    return segments.get(index);
  }

  Units units(int index) {
    return units.get(index);
  }

  int unitCount() {
    return unitCount;
  }

  void occurs(String key, int segment, int first, int length) {
    occurrences
        .computeIfAbsent(key, k -> new ArrayList<>())
        .add(new Occurrence(segment, first, length));
  }

  /** Where {@code key} stands, in order of segments; empty if nowhere. */
  List<Occurrence> occurrences(String key) {
    return occurrences.getOrDefault(key, List.of());
  }

  Iterable<String> keys() {
    return occurrences.keySet();
  }
}
