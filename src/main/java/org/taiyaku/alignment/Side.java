package org.taiyaku.alignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The segments of one side with their units, and where in them each key occurs. */
final class Side {

  private final List<Segment> segments;
  private final List<Units> units;
  private final Map<String, Occurrences> occurrences = new HashMap<>();
  private final List<List<Occurrences>> keys = new ArrayList<>();
  private List<Explained.Nothing> nothing = List.of();
  private double[] mixedNothing = new double[0];

  Side(List<Segment> segments) {
    this(segments, HelpingThreads.NONE);
  }

  Side(List<Segment> segments, HelpingThreads helpers) {
    this(segments, helpers.map(segments.size(), i -> Units.of(segments.get(i))));
  }

  /** A side whose units are known. */
  Side(List<Segment> segments, List<Units> units) {
    this.segments = segments;
    this.units = units;
    segments.forEach(segment -> keys.add(new ArrayList<>()));
  }

  /** Settles what depends on all units and keys; to be called when no more are added. */
  void close() {
    int unitCount = units.stream().mapToInt(Units::count).sum();
    occurrences.values().forEach(places -> places.close(unitCount));
    nothing = units.stream().map(Explained.Nothing::of).toList();
    mixedNothing = nothing.stream().mapToDouble(Explained.Nothing::mixed).toArray();
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

  /** What a segment has if nothing is explained, closely and freely rendered. */
  Explained.Nothing unexplained(int index) {
    return nothing.get(index);
  }

  /** The content of a segment of which nothing is explained, in natural logarithms. */
  double nothing(int index) {
    return mixedNothing[index];
  }

  /** Enters a place of a key; the places of a key are entered in the order of the text. */
  void occurs(String key, int segment, int first, int length) {
    Occurrences places = occurrences.computeIfAbsent(key, Occurrences::new);
    if (places.add(segment, first, length)) {
      keys.get(segment).add(places);
    }
  }

  /** Tells the keys of this side which keys of the other may have become them. */
  void linkKeys(Map<String, List<Links.Link>> byKey) {
    byKey.forEach(
        (key, links) -> {
          Occurrences places = occurrences.get(key);
          if (places != null) {
            places.link(links);
          }
        });
  }

  /** Where {@code key} stands, or null if nowhere. */
  Occurrences occurrences(String key) {
    return occurrences.get(key);
  }

  /** All keys that stand somewhere on this side. */
  Collection<Occurrences> allKeys() {
    return occurrences.values();
  }

  /** Number of sentences in all segments. */
  int sentenceCount() {
    return segments.stream().mapToInt(segment -> segment.sentences().size()).sum();
  }

  /** The keys of a segment, each once. */
  List<Occurrences> keysIn(int segment) {
    return keys.get(segment);
  }
}
