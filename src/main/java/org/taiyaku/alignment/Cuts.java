package org.taiyaku.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts two long articles at certain places into rectangles that a {@link Lattice} can search whole.
 *
 * <p>A key that stands once or twice on each side votes for the pair of segments it links. Pairs
 * with enough votes that are each other's best form, after the longest rising chain of them is
 * taken, the places where cuts are allowed; a place counts only if its neighbours in the chain lie
 * on about the same diagonal. There is no fixed band: an article of which half is missing on one
 * side runs far from the diagonal. Where no certain place is found in reach, the cut is made at the
 * end of what is known, in proportion.
 */
final class Cuts {

  /** Rectangles of at most this many cells are searched whole. */
  static final long MOST_CELLS = 1_000_000;

  /** Rectangles are cut down to about this size once an article must be cut. */
  private static final long WANTED_CELLS = 90_000;

  /** A key that stands more often on a side than this does not vote. */
  private static final int RARE = 2;

  /** Votes of strength that a certain place needs. */
  private static final double LEAST_VOTES = 1.2;

  /** How many neighbours in the chain, on each side, are asked whether a place is on their way. */
  private static final int NEIGHBOURS = 3;

  /** How far the diagonals of neighbours may lie apart, in segments. */
  private static final int DRIFT = 25;

  private record Place(int ja, int zh, double votes) {}

  private Cuts() {}

  /** Rectangles that follow each other and together span both sides. */
  static List<Rectangle> find(Side ja, Side zh, Links links) {
    Rectangle whole = new Rectangle(0, ja.size(), 0, zh.size());
    if (whole.cells() <= MOST_CELLS) {
      return List.of(whole);
    }
    List<Place> chain = certain(rising(mutual(votes(ja, zh, links))));
    List<Rectangle> rectangles = new ArrayList<>();
    Rectangle rest = whole;
    for (int p = 0; p < chain.size(); p++) {
      Place place = chain.get(p);
      boolean last = p == chain.size() - 1;
      Place next = last ? new Place(ja.size(), zh.size(), 0) : chain.get(p + 1);
      long grown = (long) (next.ja() - rest.jaStart()) * (next.zh() - rest.zhStart());
      if (grown > WANTED_CELLS && place.ja() > rest.jaStart() && place.zh() > rest.zhStart()) {
        addSplit(new Rectangle(rest.jaStart(), place.ja(), rest.zhStart(), place.zh()), rectangles);
        rest = new Rectangle(place.ja(), ja.size(), place.zh(), zh.size());
      }
    }
    addSplit(rest, rectangles);
    return rectangles;
  }

  /** A rectangle without certain places inside that is still too large is halved on both sides. */
  private static void addSplit(Rectangle rectangle, List<Rectangle> rectangles) {
    if (rectangle.cells() <= MOST_CELLS) {
      rectangles.add(rectangle);
      return;
    }
    int ja = (rectangle.jaStart() + rectangle.jaEnd()) >>> 1;
    int zh = (rectangle.zhStart() + rectangle.zhEnd()) >>> 1;
    addSplit(new Rectangle(rectangle.jaStart(), ja, rectangle.zhStart(), zh), rectangles);
    addSplit(new Rectangle(ja, rectangle.jaEnd(), zh, rectangle.zhEnd()), rectangles);
  }

  private static List<Place> votes(Side ja, Side zh, Links links) {
    Map<Long, Double> votes = new HashMap<>();
    for (int j = 0; j < zh.size(); j++) {
      for (Occurrences key : zh.keysIn(j)) {
        if (key.count() <= RARE) {
          for (Links.Link link : links.to(key.key())) {
            vote(votes, j, ja.occurrences(link.ja()), link.strength());
          }
        }
      }
    }
    List<Place> places = new ArrayList<>();
    votes.forEach(
        (pair, strength) -> {
          if (strength >= LEAST_VOTES) {
            places.add(new Place((int) (pair >> 32), pair.intValue(), strength));
          }
        });
    return places;
  }

  private static void vote(Map<Long, Double> votes, int j, Occurrences places, double strength) {
    if (places != null && places.count() <= RARE) {
      for (int p = 0; p < places.count(); p++) {
        long pair = (long) places.segment(p) << 32 | j;
        votes.merge(pair, strength / places.count(), Double::sum);
      }
    }
  }

  /** The places that have the most votes of all in their row and in their column. */
  private static List<Place> mutual(List<Place> places) {
    Map<Integer, Place> byJa = new HashMap<>();
    Map<Integer, Place> byZh = new HashMap<>();
    Comparator<Place> order =
        Comparator.comparingLong((Place p) -> -Math.round(p.votes() * 1_000))
            .thenComparingInt(Place::ja)
            .thenComparingInt(Place::zh);
    List<Place> best = new ArrayList<>(places);
    best.sort(order);
    for (Place place : best) {
      byJa.putIfAbsent(place.ja(), place);
      byZh.putIfAbsent(place.zh(), place);
    }
    best.removeIf(p -> byJa.get(p.ja()) != p || byZh.get(p.zh()) != p);
    best.sort(Comparator.comparingInt(Place::ja));
    return best;
  }

  /** The longest chain that rises on both sides (Fredman 1975: patience sorting). */
  private static List<Place> rising(List<Place> places) {
    int[] tails = new int[places.size()];
    int[] before = new int[places.size()];
    int length = 0;
    for (int p = 0; p < places.size(); p++) {
      int zh = places.get(p).zh();
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (places.get(tails[middle]).zh() < zh) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[p] = low == 0 ? -1 : tails[low - 1];
      tails[low] = p;
      length = Math.max(length, low + 1);
    }
    Place[] chain = new Place[length];
    int p = length == 0 ? -1 : tails[length - 1];
    for (int k = length - 1; k >= 0; k--) {
      chain[k] = places.get(p);
      p = before[p];
    }
    return Arrays.asList(chain);
  }

  /** The places most of whose neighbours in the chain lie on about the same diagonal. */
  private static List<Place> certain(List<Place> chain) {
    List<Place> certain = new ArrayList<>();
    for (int p = 0; p < chain.size(); p++) {
      int near = 0;
      int asked = 0;
      int from = Math.max(0, p - NEIGHBOURS);
      for (int q = from; q <= Math.min(chain.size() - 1, p + NEIGHBOURS); q++) {
        asked++;
        near += Math.abs(diagonal(chain.get(q)) - diagonal(chain.get(p))) <= DRIFT ? 1 : 0;
      }
      if (2 * near > asked) {
        certain.add(chain.get(p));
      }
    }
    return certain;
  }

  private static int diagonal(Place place) {
    return place.zh() - place.ja();
  }
}
