package org.taiyaku.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much better each unit of a segment is explained by a segment of the other side than by
 * chance.
 *
 * <p>For a Japanese key {@code w} that may become the Chinese key {@code v}, the ratio of a unit of
 * {@code v} is
 *
 * <pre>  ( P(v | w) · n(w) / units of the Japanese segment  /  P0(v) ) ^ (1 / units of v)</pre>
 *
 * where P0(v) is the share of {@code v} on the whole Chinese side: the chance model is «some other
 * place of the same article», as in Moore (2002), whose translation model 1 this is, taken in both
 * directions. Of several explanations of a unit the best counts. Only pairs of segments with more
 * in common than {@link #LEAST} are kept; the table is sparse.
 */
final class Evidence {

  /**
   * What two segments have in common.
   *
   * @param forward for each Chinese unit the ratio given the Japanese segment; 0 if unexplained
   * @param backward for each Japanese unit the ratio given the Chinese segment
   * @param content log-likelihood ratio of the pair against chance, as a bead of 1-1
   */
  record Pair(float[] forward, float[] backward, double content) {}

  /** Pairs that gain less than this over sharing nothing are not kept, in natural logarithms. */

  /**
   * A key that stands in more than this share of both sides' segments tells nothing of the place.
   */

  /** Ratios above this count as this: no single unit decides. */
  private static final float LARGEST_RATIO = 2_000f;

  /**
   * Units that a key of one article has in general language, to smooth what a short article shows.
   */
  private static final double GENERAL_SHARE_OF_CHARACTER = 1.0 / 700;

  private static final double GENERAL_SHARE_OF_WORD = 1.0 / 3_000;

  private final Side ja;
  private final Side zh;
  private final Links links;

  /** By Chinese, then Japanese segment; null where next to nothing is shared. */
  private final Pair[][] rows;

  private final double[] jaNothing;
  private final double[] zhNothing;

  private Evidence(Side ja, Side zh, Links links) {
    this.ja = ja;
    this.zh = zh;
    this.links = links;
    this.rows = new Pair[zh.size()][ja.size()];
    this.jaNothing = nothing(ja);
    this.zhNothing = nothing(zh);
  }

  private static double[] nothing(Side side) {
    double[] nothing = new double[side.size()];
    for (int i = 0; i < nothing.length; i++) {
      nothing[i] = Explained.score(side.units(i), new float[side.units(i).count()]);
    }
    return nothing;
  }

  static Evidence of(Side ja, Side zh, Links links) {
    Evidence evidence = new Evidence(ja, zh, links);
    Map<Integer, List<KeyAt>> keysOf = evidence.keysBySegment();
    for (int j = 0; j < zh.size(); j++) {
      evidence.row(j, keysOf.getOrDefault(j, List.of()));
    }
    return evidence;
  }

  /** What a Japanese and a Chinese segment have in common; null if next to nothing. */
  Pair pair(int jaIndex, int zhIndex) {
    return rows[zhIndex][jaIndex];
  }

  /** The content of a pair of segments against chance, whether they share anything or not. */
  double content(int jaIndex, int zhIndex) {
    Pair pair = pair(jaIndex, zhIndex);
    return pair == null ? (jaNothing[jaIndex] + zhNothing[zhIndex]) / 2 : pair.content();
  }

  /** Whether any of some Japanese segments shares anything with any of some Chinese ones. */
  boolean sharesAny(int jaStart, int jaEnd, int zhStart, int zhEnd) {
    for (int j = zhStart; j < zhEnd; j++) {
      for (int i = jaStart; i < jaEnd; i++) {
        if (rows[j][i] != null) {
          return true;
        }
      }
    }
    return false;
  }

  private record KeyAt(String key, int first, int length) {}

  private Map<Integer, List<KeyAt>> keysBySegment() {
    Map<Integer, List<KeyAt>> keysOf = new HashMap<>();
    for (String key : zh.keys()) {
      for (Side.Occurrence at : zh.occurrences(key)) {
        keysOf
            .computeIfAbsent(at.segment(), s -> new ArrayList<>())
            .add(new KeyAt(key, at.first(), at.length()));
      }
    }
    return keysOf;
  }

  /** One Chinese segment against all Japanese ones that share a key with it. */
  private void row(int j, List<KeyAt> keys) {
    Map<Integer, float[]> forward = new HashMap<>();
    Map<Integer, float[]> backward = new HashMap<>();
    Units units = zh.units(j);
    for (KeyAt key : keys) {
      double chanceOfZh = chance(zh, key.key(), key.length());
      for (Links.Link link : links.to(key.key())) {
        List<Side.Occurrence> places = ja.occurrences(link.ja());
        if (isCommon(key.key(), places)) {
          continue;
        }
        for (Side.Occurrence place : places) {
          int i = place.segment();
          double there = link.strength() / ja.units(i).count() / chanceOfZh;
          raise(
              forward.computeIfAbsent(i, s -> new float[units.count()]),
              key.first(),
              key.length(),
              there);
          double chanceOfJa = chance(ja, link.ja(), place.length());
          double back = link.strength() / units.count() / chanceOfJa;
          raise(
              backward.computeIfAbsent(i, s -> new float[ja.units(s).count()]),
              place.first(),
              place.length(),
              back);
        }
      }
    }
    keep(j, forward, backward);
  }

  private boolean isCommon(String zhKey, List<Side.Occurrence> jaPlaces) {
    double zhShare = (double) zh.occurrences(zhKey).size() / zh.size();
    double jaShare = (double) jaPlaces.size() / ja.size();
    return zh.size() > 8 && ja.size() > 8 && zhShare * jaShare > T.COMMON * T.COMMON;
  }

  /** Share of a key among the units of its side, smoothed by what it is in general. */
  private static double chance(Side side, String key, int length) {
    double general =
        length == 1 && key.length() == 1 ? GENERAL_SHARE_OF_CHARACTER : GENERAL_SHARE_OF_WORD;
    return (side.occurrences(key).size() + T.GEN * general) / (side.unitCount() + T.GEN);
  }

  private static void raise(float[] ratios, int first, int length, double ratio) {
    float each =
        (float) Math.min(LARGEST_RATIO, length == 1 ? ratio : Math.pow(ratio, 1.0 / length));
    for (int u = first; u < first + length; u++) {
      ratios[u] = Math.max(ratios[u], each);
    }
  }

  private void keep(int j, Map<Integer, float[]> forward, Map<Integer, float[]> backward) {
    for (Map.Entry<Integer, float[]> entry : forward.entrySet()) {
      int i = entry.getKey();
      float[] back = backward.get(i);
      double content =
          (Explained.score(zh.units(j), entry.getValue()) + Explained.score(ja.units(i), back)) / 2;
      if (content > (jaNothing[i] + zhNothing[j]) / 2 + T.LEAST) {
        rows[j][i] = new Pair(entry.getValue(), back, content);
      }
    }
  }
}
