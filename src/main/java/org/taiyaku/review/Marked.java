package org.taiyaku.review;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.StringJoiner;
import org.taiyaku.text.Span;

/**
 * Segments of a side as one text, and the places in it as places in the segments.
 *
 * @param segments texts of the segments
 * @param text all of them, parted by line ends, which are in no segment
 */
record Marked(List<String> segments, String text) {

  static Marked of(List<String> segments) {
    return new Marked(List.copyOf(segments), String.join("\n", segments));
  }

  /** The stretches of some characters as JSON: {@code [[segment, start, end], …]}. */
  String json(BitSet characters) {
    StringJoiner json = new StringJoiner(",", "[", "]");
    int before = 0;
    for (int s = 0; s < segments.size(); s++) {
      int end = before + segments.get(s).length();
      int from = characters.nextSetBit(before);
      while (from >= 0 && from < end) {
        int to = Math.min(end, characters.nextClearBit(from));
        json.add("[%d,%d,%d]".formatted(s, from - before, to - before));
        from = characters.nextSetBit(to);
      }
      before = end + 1;
    }
    return json.toString();
  }

  /** The same of some spans. */
  String json(List<Span> spans) {
    List<String> all = new ArrayList<>();
    for (Span span : spans) {
      BitSet one = new BitSet();
      one.set(span.start(), span.end());
      String json = json(one);
      all.add(json.substring(1, json.length() - 1));
    }
    return all.stream().filter(s -> !s.isEmpty()).toList().toString();
  }
}
