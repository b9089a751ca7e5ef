package org.taiyaku.alignment;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * What else the segments of a moved stretch resemble, wherever that stands in the articles.
 *
 * <p>Chance is not the same everywhere: in a manual, whose sentences are all alike, many segments
 * look like the counterpart of one that has none. So what is said to be moved must resemble its
 * counterpart more than anything outside.
 */
final class Rivals {

  private final Side ja;
  private final Side zh;
  private final BeadModels models;

  Rivals(Side ja, Side zh, BeadModels models) {
    this.ja = ja;
    this.zh = zh;
    this.models = models;
  }

  /**
   * How much more the two sides of the beads of a stretch are alike than either is to anything
   * outside, in natural logarithms, summed over the beads for which it is more: the rivals of
   * several beads stand at different places, where no stretch of theirs could.
   */
  double surplus(List<Bead> stretch) {
    Bead first = stretch.get(0);
    Bead last = stretch.get(stretch.size() - 1);
    Rectangle inside = new Rectangle(first.jaStart(), last.jaEnd(), first.zhStart(), last.zhEnd());
    return stretch.stream().mapToDouble(bead -> Math.max(0, own(bead) - rival(bead, inside))).sum();
  }

  /** The score of the two segments of a bead that are most alike. */
  private double own(Bead bead) {
    return best(new Rectangle(bead.jaStart(), bead.jaEnd(), bead.zhStart(), bead.zhEnd()));
  }

  /** The score of a segment of a bead and the one outside that it is most like, 0 at least. */
  private double rival(Bead bead, Rectangle inside) {
    return DoubleStream.of(
            best(new Rectangle(0, inside.jaStart(), bead.zhStart(), bead.zhEnd())),
            best(new Rectangle(inside.jaEnd(), ja.size(), bead.zhStart(), bead.zhEnd())),
            best(new Rectangle(bead.jaStart(), bead.jaEnd(), 0, inside.zhStart())),
            best(new Rectangle(bead.jaStart(), bead.jaEnd(), inside.zhEnd(), zh.size())))
        .reduce(0, Math::max);
  }

  /** The score of the two segments of a rectangle that are most alike; infinitely low for none. */
  private double best(Rectangle rectangle) {
    Evidence evidence = Evidence.of(ja, zh, rectangle);
    double best = Double.NEGATIVE_INFINITY;
    for (int i = rectangle.jaStart(); i < rectangle.jaEnd(); i++) {
      for (int j = rectangle.zhStart(); j < rectangle.zhEnd(); j++) {
        if (evidence.pair(i, j) != null) {
          best = Math.max(best, BeadScorer.score(evidence, models, i, j));
        }
      }
    }
    return best;
  }
}
