package org.taiyaku.exchange;

import java.util.ArrayList;
import java.util.List;
import org.taiyaku.alignment.Segment;

/**
 * Where the segments of a text stand: {@code 3.1} is the first sentence of the third block, {@code
 * 3.1-3.2} the first two.
 */
public final class SegmentPlaces {

  private final List<String> places;

  /** The places of all segments of a text, in their order. */
  public SegmentPlaces(List<Segment> segments) {
    this.places = new ArrayList<>(segments.size());
    int sentence = 0;
    for (int i = 0; i < segments.size(); i++) {
      int block = segments.get(i).block();
      sentence = i > 0 && segments.get(i - 1).block() == block ? sentence + 1 : 1;
      places.add((block + 1) + "." + sentence);
    }
  }

  /**
   * The place of some segments that follow each other; empty for none.
   *
   * @param start index of the first, from 0
   * @param end index after the last
   */
  public String range(int start, int end) {
    if (start == end) {
      return "";
    }
    String first = places.get(start);
    return end - start == 1 ? first : first + "-" + places.get(end - 1);
  }
}
