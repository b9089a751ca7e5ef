package org.taiyaku.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taiyaku.alignment.Alignment;
import org.taiyaku.alignment.Bead;
import org.taiyaku.alignment.Segment;
import org.taiyaku.exchange.BeadListReader;
import org.taiyaku.exchange.InputFailed;
import org.taiyaku.exchange.ListedBead;
import org.taiyaku.exchange.SegmentPlaces;
import org.taiyaku.exchange.SentenceJoiner;

/** Reads an alignment back from the bead list that a run wrote, for the segments it speaks of. */
final class WrittenBeads {

  /** Thrown where the list speaks of other segments. */
  private static final class OtherSegments extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final List<Segment> ja;
  private final List<Segment> zh;
  private final Map<String, Integer> jaPlaces;
  private final Map<String, Integer> zhPlaces;
  private final List<Bead> beads = new ArrayList<>();
  private int jaNext;
  private int zhNext;

  private WrittenBeads(List<Segment> ja, List<Segment> zh) {
    this.ja = ja;
    this.zh = zh;
    this.jaPlaces = places(ja);
    this.zhPlaces = places(zh);
  }

  private static Map<String, Integer> places(List<Segment> segments) {
    SegmentPlaces places = new SegmentPlaces(segments);
    Map<String, Integer> byPlace = new HashMap<>();
    for (int i = 0; i < segments.size(); i++) {
      byPlace.put(places.range(i, i + 1), i);
    }
    return byPlace;
  }

  /** The alignment in a list; empty if there is none, or the articles have changed since. */
  static Optional<Alignment> read(Path list, List<Segment> ja, List<Segment> zh) {
    if (Files.notExists(list)) {
      return Optional.empty();
    }
    WrittenBeads read = new WrittenBeads(ja, zh);
    try {
      BeadListReader.readBeads(list, read::add);
      return Optional.of(new Alignment(ja.size(), zh.size(), read.beads));
    } catch (OtherSegments | InputFailed | IllegalArgumentException changed) {
      return Optional.empty();
    }
  }

  private void add(ListedBead bead) {
    int jaStart = start(jaPlaces, bead.jaPlace(), jaNext);
    int zhStart = start(zhPlaces, bead.zhPlace(), zhNext);
    int dash = bead.type().indexOf('-');
    int jaEnd = jaStart + Integer.parseInt(bead.type().substring(0, dash));
    int zhEnd = zhStart + Integer.parseInt(bead.type().substring(dash + 1));
    requireText(ja, jaStart, jaEnd, bead.ja());
    requireText(zh, zhStart, zhEnd, bead.zh());
    beads.add(new Bead(jaStart, jaEnd, zhStart, zhEnd, bead.confidence(), bead.moved()));
    jaNext = Math.max(jaNext, jaEnd);
    zhNext = bead.moved() ? zhNext : Math.max(zhNext, zhEnd);
  }

  private static int start(Map<String, Integer> places, String place, int otherwise) {
    if (place.isEmpty()) {
      return otherwise;
    }
    int dash = place.indexOf('-');
    Integer start = places.get(dash < 0 ? place : place.substring(0, dash));
    if (start == null) {
      throw new OtherSegments();
    }
    return start;
  }

  private static void requireText(List<Segment> segments, int start, int end, String text) {
    if (end > segments.size()) {
      throw new OtherSegments();
    }
    String joined =
        SentenceJoiner.join(segments.subList(start, end).stream().map(Segment::text).toList());
    if (!joined.equals(text) && !oneLine(joined).equals(oneLine(text))) {
      throw new OtherSegments();
    }
  }

  /** Bead lists put spaces for what would break their lines. */
  private static String oneLine(String text) {
    return text.replaceAll("[\\s\\u0085\\u2028\\u2029\\p{Cntrl}]+", " ");
  }
}
