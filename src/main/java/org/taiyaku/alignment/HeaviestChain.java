package org.taiyaku.alignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * The chain of places that rises on both sides and weighs most.
 *
 * <p>Places are gone through in the order of the Japanese side; the heaviest chain that ends before
 * each Chinese segment stands in a tree of maxima (Fenwick 1994), so that n places take n log n
 * steps.
 */
final class HeaviestChain {

  /**
   * A Japanese and a Chinese segment that may stand for each other.
   *
   * @param weight how much it speaks for a chain, above 0; whole, so that sums are exact
   * @param bead the fixed bead that begins there; null if it is a place that the texts show
   */
  record Link(int ja, int zh, int weight, Bead bead) {}

  /** A chain by its last link. */
  private record Chain(Link last, Chain before, long weight) {}

  private final Chain[] heaviest;

  private HeaviestChain(int zhSegments) {
    this.heaviest = new Chain[zhSegments + 1];
  }

  /**
   * The links of the heaviest chain, in order; of two as heavy the one found first.
   *
   * @param links no two with the same Japanese or the same Chinese segment
   * @param zhSegments how many Chinese segments there are
   */
  static List<Link> of(List<Link> links, int zhSegments) {
    HeaviestChain chains = new HeaviestChain(zhSegments);
    links.stream().sorted(Comparator.comparingInt(Link::ja)).forEach(chains::add);
    List<Link> chain = new ArrayList<>();
    for (Chain c = chains.before(zhSegments); c != null; c = c.before()) {
      chain.add(c.last());
    }
    Collections.reverse(chain);
    return chain;
  }

  private void add(Link link) {
    Chain before = before(link.zh());
    Chain chain = new Chain(link, before, weight(before) + link.weight());
    for (int at = link.zh() + 1; at < heaviest.length; at += at & -at) {
      if (chain.weight() > weight(heaviest[at])) {
        heaviest[at] = chain;
      }
    }
  }

  /** The heaviest chain so far of which every link is before {@code zh}; null if there is none. */
  private Chain before(int zh) {
    Chain best = null;
    for (int at = zh; at > 0; at -= at & -at) {
      if (weight(heaviest[at]) > weight(best)) {
        best = heaviest[at];
      }
    }
    return best;
  }

  private static long weight(Chain chain) {
    return chain == null ? 0 : chain.weight();
  }
}
