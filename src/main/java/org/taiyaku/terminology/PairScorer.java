package org.taiyaku.terminology;

import java.util.ArrayList;
import java.util.List;

/** Measures how far pairs of candidates of one bead are explained by its links. */
final class PairScorer {

  private final List<Link> links;
  private final Explanation explanation;
  private final double[] jaWeights;
  private final double[] zhWeights;

  PairScorer(BeadText text, List<Link> links) {
    int jaLength = text.ja().folded().length();
    int zhLength = text.zh().folded().length();
    this.links = Explanation.order(links, jaLength, zhLength);
    this.explanation = Explanation.of(this.links, jaLength, zhLength);
    this.jaWeights = text.ja().weights();
    this.zhWeights = text.zh().weights();
  }

  /** The links that begin and end inside {@code ja}, strongest first. */
  List<Link> linksOf(Candidate ja) {
    List<Link> inside = new ArrayList<>();
    for (Link link : links) {
      if (ja.start() <= link.jaStart() && link.jaEnd() <= ja.end()) {
        inside.add(link);
      }
    }
    return inside;
  }

  /**
   * The cover of a pair.
   *
   * @param inside the links of {@code ja}
   */
  Cover cover(Candidate ja, Candidate zh, List<Link> inside) {
    long jaBits = 0;
    long zhBits = 0;
    double jaCover = 0;
    double zhCover = 0;
    double whole = 0;
    for (Link link : inside) {
      if (link.zhStart() < zh.start() || link.zhEnd() > zh.end()) {
        continue;
      }
      if (spans(link, ja, zh)) {
        whole = Math.max(whole, link.strength());
      }
      long jaLink = bits(link.jaStart() - ja.start(), link.jaEnd() - ja.start());
      long zhLink = bits(link.zhStart() - zh.start(), link.zhEnd() - zh.start());
      if ((jaBits & jaLink) == 0 && (zhBits & zhLink) == 0) {
        jaBits |= jaLink;
        zhBits |= zhLink;
        jaCover += link.strength() * sum(jaWeights, link.jaStart(), link.jaEnd());
        zhCover += link.strength() * sum(zhWeights, link.zhStart(), link.zhEnd());
      }
    }
    return rest(ja, zh, jaBits, zhBits, jaCover, zhCover, whole);
  }

  private Cover rest(
      Candidate ja,
      Candidate zh,
      long jaBits,
      long zhBits,
      double jaCover,
      double zhCover,
      double whole) {
    double jaFree = 0;
    double jaElsewhere = 0;
    for (int i = ja.start(); i < ja.end(); i++) {
      if ((jaBits >>> (i - ja.start()) & 1) == 0) {
        double elsewhere = explanation.jaElsewhere(i, zh);
        jaElsewhere += jaWeights[i] * elsewhere;
        jaFree += jaWeights[i] * (1 - elsewhere);
      }
    }
    double zhFree = 0;
    double zhElsewhere = 0;
    for (int i = zh.start(); i < zh.end(); i++) {
      if ((zhBits >>> (i - zh.start()) & 1) == 0) {
        double elsewhere = explanation.zhElsewhere(i, ja);
        zhElsewhere += zhWeights[i] * elsewhere;
        zhFree += zhWeights[i] * (1 - elsewhere);
      }
    }
    double jaWeight = Math.max(0.1, sum(jaWeights, ja.start(), ja.end()));
    double zhWeight = Math.max(0.1, sum(zhWeights, zh.start(), zh.end()));
    return new Cover(
        jaCover / jaWeight,
        zhCover / zhWeight,
        jaFree / jaWeight,
        zhFree / zhWeight,
        jaElsewhere / jaWeight,
        zhElsewhere / zhWeight,
        whole,
        jaWeight,
        zhWeight);
  }

  private static boolean spans(Link link, Candidate ja, Candidate zh) {
    return link.jaEnd() - link.jaStart() == ja.end() - ja.start()
        && link.zhEnd() - link.zhStart() == zh.end() - zh.start();
  }

  private static long bits(int from, int to) {
    return (-1L >>> (64 - (to - from))) << from;
  }

  private static double sum(double[] weights, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += weights[i];
    }
    return sum;
  }
}
