package org.taiyaku.alignment;

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
 * <pre>  ( P(v | w) / units of the Japanese segment / P0(v) ) ^ (1 / units of v)</pre>
 *
 * where P0(v) is the share of {@code v} on the whole Chinese side: the chance model is «some other
 * place of the same article». This is the translation model 1 of Moore (2002), taken in both
 * directions; unlike there the best explanation of a unit counts, not the sum of all. Only pairs of
 * segments that have something in common are kept.
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

  private final Side ja;
  private final Side zh;
  private final Links links;
  private final Rectangle rectangle;

  /** By Chinese, then Japanese segment of the rectangle; null where next to nothing is shared. */
  private final Pair[][] pairs;

  private Evidence(Side ja, Side zh, Links links, Rectangle rectangle) {
    this.ja = ja;
    this.zh = zh;
    this.links = links;
    this.rectangle = rectangle;
    this.pairs = new Pair[rectangle.zhSize()][rectangle.jaSize()];
  }

  /** Compares each Japanese segment of a rectangle with each Chinese one. */
  static Evidence of(Side ja, Side zh, Links links, Rectangle rectangle) {
    Evidence evidence = new Evidence(ja, zh, links, rectangle);
    for (int j = rectangle.zhStart(); j < rectangle.zhEnd(); j++) {
      evidence.compare(j);
    }
    return evidence;
  }

  /** What a Japanese and a Chinese segment have in common; null if next to nothing. */
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

  /** The ratios of one pair of segments as they are gathered. */
  private record Ratios(float[] forward, float[] backward) {}

  /** One Chinese segment against all Japanese ones that share a key with it. */
  private void compare(int j) {
    Map<Integer, Ratios> gathered = new HashMap<>();
    for (Side.KeyAt key : zh.keysIn(j)) {
      double chanceOfZh = zh.chance(key.key(), key.length());
      for (Links.Link link : links.to(key.key())) {
        List<Side.Occurrence> places = ja.occurrences(link.ja());
        if (!isCommon(key.key(), places)) {
          gather(gathered, j, key, link, chanceOfZh, places);
        }
      }
    }
    gathered.forEach((i, ratios) -> keep(i, j, ratios));
  }

  private void gather(
      Map<Integer, Ratios> gathered,
      int j,
      Side.KeyAt key,
      Links.Link link,
      double chanceOfZh,
      List<Side.Occurrence> places) {
    int zhUnits = zh.units(j).count();
    for (int p = Side.firstFrom(places, rectangle.jaStart()); p < places.size(); p++) {
      Side.Occurrence place = places.get(p);
      int i = place.segment();
      if (i >= rectangle.jaEnd()) {
        break;
      }
      int jaUnits = ja.units(i).count();
      Ratios ratios =
          gathered.computeIfAbsent(
              i, s -> new Ratios(new float[zhUnits], new float[ja.units(s).count()]));
      double there = link.strength() / jaUnits / chanceOfZh;
      raise(ratios.forward(), key.first(), key.length(), there);
      double back = link.strength() / zhUnits / ja.chance(link.ja(), place.length());
      raise(ratios.backward(), place.first(), place.length(), back);
    }
  }

  /** Whether a key and its counterpart stand nearly everywhere, and so tell nothing of a place. */
  private boolean isCommon(String zhKey, List<Side.Occurrence> jaPlaces) {
    double zhShare = (double) zh.occurrences(zhKey).size() / zh.size();
    double jaShare = (double) jaPlaces.size() / ja.size();
    boolean few = zh.size() <= Weights.FEW_SEGMENTS || ja.size() <= Weights.FEW_SEGMENTS;
    return !few && zhShare * jaShare > Weights.COMMON * Weights.COMMON;
  }

  private static void raise(float[] ratios, int first, int length, double ratio) {
    double each = length == 1 ? ratio : Math.pow(ratio, 1.0 / length);
    float bounded = (float) Math.min(Weights.LARGEST_RATIO, each);
    for (int u = first; u < first + length; u++) {
      ratios[u] = Math.max(ratios[u], bounded);
    }
  }

  private void keep(int i, int j, Ratios ratios) {
    double content =
        (Explained.score(zh.units(j), ratios.forward())
                + Explained.score(ja.units(i), ratios.backward()))
            / 2;
    if (content > nothing(i, j) + Weights.LEAST_GAIN) {
      pairs[j - rectangle.zhStart()][i - rectangle.jaStart()] =
          new Pair(ratios.forward(), ratios.backward(), content);
    }
  }
}
