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

  /** A key of a segment and where in it it stands. */
  record KeyAt(String key, int first, int length) {}

  private final List<Segment> segments;
  private final List<Units> units = new ArrayList<>();
  private final Map<String, List<Occurrence>> occurrences = new HashMap<>();
  private final List<List<KeyAt>> keys = new ArrayList<>();
  private double[] nothing = new double[0];
  private int unitCount;

  Side(List<Segment> segments) {
    this.segments = segments;
    for (Segment segment : segments) {
      units.add(Units.of(segment));
      keys.add(new ArrayList<>());
    }
  }

  /** Counts the units; to be called when no more are added. */
  void close() {
    unitCount = units.stream().mapToInt(Units::count).sum();
    nothing = new double[units.size()];
    for (int i = 0; i < nothing.length; i++) {
      nothing[i] = Explained.score(units.get(i), new float[units.get(i).count()]);
    }
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

  /** The content of a segment of which nothing is explained, in natural logarithms. */
  double nothing(int index) {
    return nothing[index];
  }

  void occurs(String key, int segment, int first, int length) {
    occurrences
        .computeIfAbsent(key, k -> new ArrayList<>())
        .add(new Occurrence(segment, first, length));
    keys.get(segment).add(new KeyAt(key, first, length));
  }

  /** Where {@code key} stands, in order of segments; empty if nowhere. */
  List<Occurrence> occurrences(String key) {
    return occurrences.getOrDefault(key, List.of());
  }

  /** The keys of a segment. */
  List<KeyAt> keysIn(int segment) {
    return keys.get(segment);
  }

  /** The index of the first of some occurrences that stands in {@code segment} or later. */
  static int firstFrom(List<Occurrence> places, int segment) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places.get(middle).segment() < segment) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Share of a key among the units of this side, smoothed by what it is in general language. */
  double chance(String key, int length) {
    boolean character = length == 1 && key.length() == 1;
    double general = character ? Weights.GENERAL_SHARE_OF_CHARACTER : Weights.GENERAL_SHARE_OF_WORD;
    return (occurrences(key).size() + Weights.GENERAL_UNITS * general)
        / (unitCount + Weights.GENERAL_UNITS);
  }
}
