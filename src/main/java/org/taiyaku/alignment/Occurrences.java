package org.taiyaku.alignment;

import java.util.Arrays;
import java.util.List;

/**
 * Where a key stands on one side, in the order of the text.
 *
 * <p>A key is what links are made of: a character, a pair of characters, a word, an anchor. A place
 * is a stretch of units of a segment.
 */
final class Occurrences {

  private final String key;
  private int[] segments = new int[2];
  private int[] firsts = new int[2];
  private int[] lengths = new int[2];
  private int count;
  private double chance;
  private List<Links.Link> links = List.of();

  Occurrences(String key) {
    this.key = key;
  }

  /**
   * Adds a place, which must not stand before those known.
   *
   * @return whether it is the first in its segment
   */
  boolean add(int segment, int first, int length) {
    if (count == segments.length) {
      segments = Arrays.copyOf(segments, 2 * count);
      firsts = Arrays.copyOf(firsts, 2 * count);
      lengths = Arrays.copyOf(lengths, 2 * count);
    }
    segments[count] = segment;
    firsts[count] = first;
    lengths[count] = length;
    count++;
    return count == 1 || segments[count - 2] != segment;
  }

  /** Settles what share of the units of its side the key has by chance. */
  void close(int unitCount) {
    boolean character = key.length() == 1 && lengths[0] == 1;
    double general = character ? Weights.GENERAL_SHARE_OF_CHARACTER : Weights.GENERAL_SHARE_OF_WORD;
    chance =
        (count + Weights.GENERAL_UNITS * general) / ((double) unitCount + Weights.GENERAL_UNITS);
  }

  /** Share of the key among the units of its side, smoothed by what it is in general language. */
  double chance() {
    return chance;
  }

  String key() {
    return key;
  }

  /** Settles which keys of the other side may have become this one. */
  void link(List<Links.Link> all) {
    links = all;
  }

  /** The keys of the other side that may have become this one; none on the Japanese side. */
  List<Links.Link> links() {
    return links;
  }

  /** Number of places. */
  int count() {
    return count;
  }

  /** The segment of a place. */
  int segment(int place) {
    return segments[place];
  }

  /** The first unit of a place. */
  int first(int place) {
    return firsts[place];
  }

  /** Number of units of a place, 1 or more. */
  int length(int place) {
    return lengths[place];
  }

  /** The first place in {@code segment} or later; the number of places if there is none. */
  int firstFrom(int segment) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (segments[middle] < segment) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The place after the last in the segment of {@code place}. */
  int endInSegment(int place) {
    int end = place + 1;
    while (end < count && segments[end] == segments[place]) {
      end++;
    }
    return end;
  }
}
