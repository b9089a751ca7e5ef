package org.taiyaku.terminology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The best links of a bead taken together, each character explained at most once: what already
 * stands for something else is no translation of what is left over.
 */
final class Explanation {

  private final Link[] ofJa;
  private final Link[] ofZh;

  private Explanation(int jaLength, int zhLength) {
    this.ofJa = new Link[jaLength];
    this.ofZh = new Link[zhLength];
  }

  /**
   * Takes the strongest link first, then whatever does not touch one that was taken.
   *
   * @param links in the order of {@link #order}
   */
  static Explanation of(List<Link> links, int jaLength, int zhLength) {
    Explanation explanation = new Explanation(jaLength, zhLength);
    for (Link link : links) {
      if (isFree(explanation.ofJa, link.jaStart(), link.jaEnd())
          && isFree(explanation.ofZh, link.zhStart(), link.zhEnd())) {
        java.util.Arrays.fill(explanation.ofJa, link.jaStart(), link.jaEnd(), link);
        java.util.Arrays.fill(explanation.ofZh, link.zhStart(), link.zhEnd(), link);
      }
    }
    return explanation;
  }

  /** Stronger first, then longer, then nearer to the same relative place, then by place. */
  static List<Link> order(List<Link> links, int jaLength, int zhLength) {
    List<Link> ordered = new ArrayList<>(links);
    ordered.sort(
        Comparator.comparingLong((Link link) -> -Math.round(link.strength() * 1000))
            .thenComparingInt(link -> link.jaStart() - link.jaEnd() + link.zhStart() - link.zhEnd())
            .thenComparingLong(link -> offset(link, jaLength, zhLength))
            .thenComparingInt(Link::jaStart)
            .thenComparingInt(Link::zhStart)
            .thenComparingInt(Link::jaEnd)
            .thenComparingInt(Link::zhEnd));
    return ordered;
  }

  /** How far from the diagonal, in integers. */
  private static long offset(Link link, int jaLength, int zhLength) {
    return Math.abs((long) link.jaStart() * zhLength - (long) link.zhStart() * jaLength);
  }

  private static boolean isFree(Link[] side, int start, int end) {
    for (int i = start; i < end; i++) {
      if (side[i] != null) {
        return false;
      }
    }
    return true;
  }

  /** How strongly the unit at {@code i} of the Japanese side stands for something outside. */
  double jaElsewhere(int i, Candidate zh) {
    Link link = ofJa[i];
    boolean outside = link != null && (link.zhEnd() <= zh.start() || link.zhStart() >= zh.end());
    return outside ? link.strength() : 0;
  }

  /** How strongly the unit at {@code i} of the Chinese side stands for something outside. */
  double zhElsewhere(int i, Candidate ja) {
    Link link = ofZh[i];
    boolean outside = link != null && (link.jaEnd() <= ja.start() || link.jaStart() >= ja.end());
    return outside ? link.strength() : 0;
  }
}
