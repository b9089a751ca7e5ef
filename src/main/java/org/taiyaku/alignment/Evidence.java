package org.taiyaku.alignment;

import java.util.Arrays;
import java.util.BitSet;

/**
 * How much better each unit of a segment is explained by a segment of the other side than by
 * chance.
 *
 * <p>For a Japanese key {@code w} that may become the Chinese key {@code v}, the ratio of a unit of
 * {@code v} is
 *
 * <pre>  ( P(v | w) · n(w) / units of the Japanese segment / P0(v) ) ^ (1 / units of v)</pre>
 *
 * where n(w) is how often {@code w} stands in that segment and P0(v) the share of {@code v} on the
 * whole Chinese side: the chance model is «some other place of the same article». This is the
 * translation model 1 of Moore (2002), taken in both directions; unlike there the best explanation
 * of a unit counts, not the sum of all. Only pairs of segments that have something in common are
 * kept.
 */
final class Evidence {

  /**
   * What two segments have in common.
   *
   * @param forward the Chinese units, given the Japanese segment
   * @param backward the Japanese units, given the Chinese segment
   * @param content log-likelihood ratio of the pair against chance, as a bead of 1-1
   */
  record Pair(Explained forward, Explained backward, double content) {}

  /** A key that two segments share: Chinese places, Japanese places, and the ratio of each. */
  private record Shared(
      Occurrences zhPlaces,
      int zhPlace,
      Occurrences jaPlaces,
      int jaPlace,
      double there,
      double back,
      Shared next) {}

  private final Side ja;
  private final Side zh;
  private final Rectangle rectangle;
  private final BitSet jaWanted;

  /** By Chinese segment of the rectangle the first Japanese one that it is compared with. */
  private final int[] from;

  /** The same, the one after the last. */
  private final int[] to;

  /** By Chinese, then Japanese segment of the rectangle; null where next to nothing is shared. */
  private final Pair[][] pairs;

  private final BestRatios forward = new BestRatios();
  private final BestRatios backward = new BestRatios();

  private Evidence(Side ja, Side zh, Rectangle rectangle, BitSet jaWanted, int[] from, int[] to) {
    this.ja = ja;
    this.zh = zh;
    this.rectangle = rectangle;
    this.jaWanted = jaWanted;
    this.from = from;
    this.to = to;
    this.pairs = new Pair[rectangle.zhSize()][rectangle.jaSize()];
  }

  /** Compares each Japanese segment of a rectangle with each Chinese one. */
  static Evidence of(Side ja, Side zh, Rectangle rectangle) {
    BitSet all = new BitSet();
    all.set(rectangle.jaStart(), rectangle.jaEnd());
    return of(ja, zh, rectangle, all);
  }

  /** Compares some Japanese segments of a rectangle with each Chinese one. */
  static Evidence of(Side ja, Side zh, Rectangle rectangle, BitSet jaWanted) {
    int[] from = new int[rectangle.zhSize()];
    int[] to = new int[rectangle.zhSize()];
    Arrays.fill(from, rectangle.jaStart());
    Arrays.fill(to, rectangle.jaEnd());
    return of(ja, zh, rectangle, jaWanted, from, to);
  }

  /** Compares what the beads of a corridor may hold; no others may be asked for. */
  static Evidence of(Side ja, Side zh, Rectangle rectangle, Corridor corridor) {
    BitSet all = new BitSet();
    all.set(rectangle.jaStart(), rectangle.jaEnd());
    int[] from = new int[rectangle.zhSize()];
    int[] to = new int[rectangle.zhSize()];
    Arrays.fill(from, rectangle.jaEnd());
    for (int row = 0; row < rectangle.jaSize(); row++) {
      int first = Math.max(0, corridor.first(row) - BeadScorer.MOST);
      int end = Math.min(rectangle.zhSize(), corridor.last(row) + BeadScorer.MOST);
      for (int column = first; column < end; column++) {
        from[column] = Math.min(from[column], rectangle.jaStart() + row);
        to[column] = rectangle.jaStart() + row + 1;
      }
    }
    return of(ja, zh, rectangle, all, from, to);
  }

  private static Evidence of(
      Side ja, Side zh, Rectangle rectangle, BitSet jaWanted, int[] from, int[] to) {
    Evidence evidence = new Evidence(ja, zh, rectangle, jaWanted, from, to);
    for (int j = rectangle.zhStart(); j < rectangle.zhEnd(); j++) {
      evidence.compare(j);
    }
    return evidence;
  }

  /**
   * What a Japanese and a Chinese segment have in common; null if next to nothing, or if they were
   * not compared.
   */
  Pair pair(int jaIndex, int zhIndex) {
    return pairs[zhIndex - rectangle.zhStart()][jaIndex - rectangle.jaStart()];
  }

  /** The content of a pair of segments against chance, whether they share anything or not. */
  double content(int jaIndex, int zhIndex) {
    Pair pair = pair(jaIndex, zhIndex);
    return pair == null ? nothing(jaIndex, zhIndex) : pair.content();
  }

  private double nothing(int jaIndex, int zhIndex) {
    return (ja.nothing(jaIndex) + zh.nothing(zhIndex)) / 2;
  }

  /** Whether any of some Japanese segments shares anything with any of some Chinese ones. */
  boolean sharesAny(Rectangle within) {
    for (int j = within.zhStart(); j < within.zhEnd(); j++) {
      for (int i = within.jaStart(); i < within.jaEnd(); i++) {
        if (pair(i, j) != null) {
          return true;
        }
      }
    }
    return false;
  }

  /** One Chinese segment against all Japanese ones that share a key with it. */
  private void compare(int j) {
    Shared[] byJa = new Shared[rectangle.jaSize()];
    for (Occurrences zhPlaces : zh.keysIn(j)) {
      for (Links.Link link : zhPlaces.links()) {
        Occurrences jaPlaces = link.ja();
        if (!isCommon(zhPlaces, jaPlaces)) {
          gather(byJa, j, zhPlaces, jaPlaces, link.strength());
        }
      }
    }
    for (int i = 0; i < byJa.length; i++) {
      if (byJa[i] != null) {
        explain(rectangle.jaStart() + i, j, byJa[i]);
      }
    }
  }

  private void gather(
      Shared[] byJa, int j, Occurrences zhPlaces, Occurrences jaPlaces, double strength) {
    int zhPlace = zhPlaces.firstFrom(j);
    int zhTimes = zhPlaces.endInSegment(zhPlace) - zhPlace;
    double back = strength * zhTimes / zh.units(j).count() / jaPlaces.chance();
    int column = j - rectangle.zhStart();
    int p = jaPlaces.firstFrom(from[column]);
    while (p < jaPlaces.count() && jaPlaces.segment(p) < to[column]) {
      int i = jaPlaces.segment(p);
      if (jaWanted.get(i)) {
        int jaTimes = jaPlaces.endInSegment(p) - p;
        double there = strength * jaTimes / ja.units(i).count() / zhPlaces.chance();
        int at = i - rectangle.jaStart();
        byJa[at] = new Shared(zhPlaces, zhPlace, jaPlaces, p, there, back, byJa[at]);
      }
      p = jaPlaces.endInSegment(p);
    }
  }

  /** Whether a key and its counterpart stand nearly everywhere, and so tell nothing of a place. */
  private boolean isCommon(Occurrences zhPlaces, Occurrences jaPlaces) {
    double zhShare = (double) zhPlaces.count() / zh.size();
    double jaShare = (double) jaPlaces.count() / ja.size();
    boolean few = zh.size() <= Weights.FEW_SEGMENTS || ja.size() <= Weights.FEW_SEGMENTS;
    return !few && zhShare * jaShare > Weights.COMMON * Weights.COMMON;
  }

  private void explain(int i, int j, Shared last) {
    for (Shared shared = last; shared != null; shared = shared.next()) {
      raise(forward, shared.zhPlaces(), shared.zhPlace(), shared.there());
      raise(backward, shared.jaPlaces(), shared.jaPlace(), shared.back());
    }
    double gain = (forward.gain(zh, j) + backward.gain(ja, i)) / 2;
    if (gain > Weights.LEAST_GAIN) {
      pairs[j - rectangle.zhStart()][i - rectangle.jaStart()] =
          new Pair(forward.explained(), backward.explained(), nothing(i, j) + gain);
    }
    forward.clear();
    backward.clear();
  }

  /** Explains the units of all places in the segment of {@code place}. */
  private static void raise(BestRatios best, Occurrences places, int place, double ratio) {
    int end = places.endInSegment(place);
    for (int p = place; p < end; p++) {
      int length = places.length(p);
      float each = (float) Math.min(Weights.LARGEST_RATIO, root(ratio, length));
      for (int u = places.first(p); u < places.first(p) + length; u++) {
        best.raise(u, each);
      }
    }
  }

  private static double root(double ratio, int degree) {
    return switch (degree) {
      case 1 -> ratio;
      case 2 -> Math.sqrt(ratio);
      default -> Math.pow(ratio, 1.0 / degree);
    };
  }
}
