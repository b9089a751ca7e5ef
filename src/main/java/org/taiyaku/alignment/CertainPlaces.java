package org.taiyaku.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds pairs of segments of a rectangle that certainly stand for each other.
 *
 * <p>A key that stands once or twice on each side of the rectangle votes for the pair of segments
 * it links. Pairs with enough votes that are each other's best form, after the longest rising chain
 * of them is taken, the places asked for; a place counts only if its neighbours in the chain lie on
 * about the same diagonal.
 */
final class CertainPlaces {

  /** A key that stands more often on a side than this does not vote. */
  private static final int RARE = 2;

  /** Votes of strength that a certain place needs. */
  private static final double LEAST_VOTES = 1.2;

  /** How many neighbours in the chain, on each side, are asked whether a place is on their way. */
  private static final int NEIGHBOURS = 3;

  /** How far the diagonals of neighbours may lie apart, in segments. */
  private static final int DRIFT = 25;

  /**
   * A Japanese and a Chinese segment.
   *
   * @param ja index of the Japanese segment
   * @param zh index of the Chinese segment
   * @param votes sum of the strengths of the links between them
   */
  record Place(int ja, int zh, double votes) {}

  private final Side zh;
  private final Rectangle within;

  private CertainPlaces(Side zh, Rectangle within) {
    this.zh = zh;
    this.within = within;
  }

  /** The certain places of a rectangle, which rise on both sides. */
  static List<Place> find(Side zh, Rectangle within) {
    return onTheirWay(rising(mutual(new CertainPlaces(zh, within).votes())));
  }

  private List<Place> votes() {
    Map<Long, Double> votes = new HashMap<>();
    for (int j = within.zhStart(); j < within.zhEnd(); j++) {
      for (Occurrences key : zh.keysIn(j)) {
        if (isRare(key, within.zhStart(), within.zhEnd())) {
          for (Links.Link link : key.links()) {
            vote(votes, j, link.ja(), link.strength());
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

  private static boolean isRare(Occurrences key, int start, int end) {
    int tooMany = key.firstFrom(start) + RARE;
    return tooMany >= key.count() || key.segment(tooMany) >= end;
  }

  private void vote(Map<Long, Double> votes, int j, Occurrences places, double strength) {
    if (isRare(places, within.jaStart(), within.jaEnd())) {
      int first = places.firstFrom(within.jaStart());
      int end = places.firstFrom(within.jaEnd());
      for (int p = first; p < end; p++) {
        long pair = (long) places.segment(p) << 32 | j;
        votes.merge(pair, strength / (end - first), Double::sum);
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
  private static List<Place> onTheirWay(List<Place> chain) {
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
