package org.taiyaku.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The best sequence of beads through a rectangle, and the posterior of each bead.
 *
 * <p>A dynamic programme over all cells (Gale and Church 1993), with beads from 0-1 to 4-4; then
 * the forward and backward sums over all paths give each bead's share of the probability. The
 * scores of the beads are computed once; the prior of their sizes comes with each question.
 */
final class Lattice {

  /**
   * The best beads of a rectangle.
   *
   * @param beads in order
   * @param score sum of their scores and priors, in natural logarithms
   */
  record Path(List<Bead> beads, double score) {

    /** The beads with both sides. */
    List<Bead> matches() {
      return beads.stream().filter(bead -> !bead.isOmission()).toList();
    }
  }

  private final Rectangle rectangle;
  private final Taken taken;
  private final Edges edges;
  private final int[] spans;

  /**
   * A lattice of beads.
   *
   * @param taken segments that stand for nothing in it
   */
  Lattice(Edges edges, Rectangle rectangle, Taken taken) {
    this.rectangle = rectangle;
    this.taken = taken;
    this.edges = edges;
    this.spans = edges.spans();
  }

  /** A lattice of segments that nobody looks inside of. */
  static Lattice of(BeadScorer scorer, Rectangle rectangle) {
    Corridor corridor = Corridor.of(scorer, rectangle, Taken.NONE);
    Edges edges = Edges.of(scorer, InnerEvidence.NONE, corridor, rectangle, Taken.NONE);
    return new Lattice(edges, rectangle, Taken.NONE);
  }

  /**
   * How many beads of which sizes are expected, each alignment counting as much as it is probable;
   * segments that are taken are no omissions.
   */
  BeadCounts expected(BeadPrior prior) {
    Posteriors posteriors = new Posteriors(prior);
    double matches = 0;
    double omissions = -taken.count(rectangle);
    double further = 0;
    for (int cell = 1; cell < edges.cells(); cell++) {
      for (int edge = edges.first(cell); edge < edges.first(cell + 1); edge++) {
        double share = posteriors.of(edge, cell);
        int size = edges.size(edge);
        if (edges.isOmission(edge)) {
          omissions += share;
        } else {
          matches += share;
          further += share * (Edges.jaSize(size) - 1 + Edges.zhSize(size) - 1);
        }
      }
    }
    return new BeadCounts(matches, omissions, further);
  }

  /**
   * The beads that can be most relied on, with their posteriors.
   *
   * <p>That is the path whose beads have the largest sum of posteriors, each beyond what one must
   * at least have, and not the most probable path: where many paths are about as good, that one
   * runs through beads of which each is unlikely (Goel and Byrne 2000: minimum Bayes risk).
   */
  Path mostReliable(BeadPrior prior) {
    Posteriors posteriors = new Posteriors(prior);
    return new Search(
            (edge, cell) ->
                edges.isOmission(edge)
                    ? Weights.OMISSION_WORTH * posteriors.of(edge, cell)
                    : posteriors.of(edge, cell) - Weights.LEAST_POSTERIOR)
        .path(posteriors);
  }

  private static double[] priors(BeadPrior prior) {
    double[] priors = new double[Edges.SIZES];
    for (int size = 1; size < Edges.SIZES; size++) {
      priors[size] = prior.log(Edges.jaSize(size), Edges.zhSize(size));
    }
    return priors;
  }

  /** What a bead adds to the value of a path. */
  @FunctionalInterface
  private interface Value {
    double of(int edge, int cell);
  }

  /** The best path to each cell. */
  private final class Search {

    private final double[] score = new double[edges.cells()];

    /** The last edge of the best path to each cell. */
    private final int[] last = new int[edges.cells()];

    Search(Value value) {
      for (int cell = 1; cell < score.length; cell++) {
        score[cell] = Double.NEGATIVE_INFINITY;
        for (int edge = edges.first(cell); edge < edges.first(cell + 1); edge++) {
          double path = score[cell - spans[edges.size(edge)]] + value.of(edge, cell);
          if (path > score[cell]) {
            score[cell] = path;
            last[cell] = edge;
          }
        }
      }
    }

    /** The beads of the best path to the last cell. */
    Path path(Posteriors posteriors) {
      List<Bead> beads = new ArrayList<>();
      double sum = 0;
      int ja = rectangle.jaEnd();
      int zh = rectangle.zhEnd();
      int cell = score.length - 1;
      while (cell > 0) {
        int edge = last[cell];
        int size = edges.size(edge);
        int jaStart = ja - Edges.jaSize(size);
        int zhStart = zh - Edges.zhSize(size);
        sum += posteriors.priors[size] + edges.score(edge);
        beads.add(new Bead(jaStart, ja, zhStart, zh, posteriors.of(edge, cell), false));
        ja = jaStart;
        zh = zhStart;
        cell -= spans[size];
      }
      Collections.reverse(beads);
      return new Path(beads, sum);
    }
  }

  /** The sums over all paths, as logarithms. */
  private final class Posteriors {

    private final double[] priors;

    /** Over the paths from the beginning to each cell. */
    private final double[] before = new double[edges.cells()];

    /** Over the paths from each cell to the end. */
    private final double[] after = new double[edges.cells()];

    Posteriors(BeadPrior prior) {
      priors = priors(prior);
      for (int cell = 1; cell < before.length; cell++) {
        before[cell] = sumBefore(cell);
      }
      Arrays.fill(after, Double.NEGATIVE_INFINITY);
      after[after.length - 1] = 0;
      for (int cell = after.length - 1; cell > 0; cell--) {
        giveBack(cell);
      }
    }

    private double sumBefore(int cell) {
      double sum = Double.NEGATIVE_INFINITY;
      for (int edge = edges.first(cell); edge < edges.first(cell + 1); edge++) {
        int size = edges.size(edge);
        sum = LogSum.of(sum, before[cell - spans[size]] + priors[size] + edges.score(edge));
      }
      return sum;
    }

    /** Adds the paths through a cell to all cells from which a bead leads there. */
    private void giveBack(int cell) {
      for (int edge = edges.first(cell); edge < edges.first(cell + 1); edge++) {
        int size = edges.size(edge);
        int from = cell - spans[size];
        after[from] = LogSum.of(after[from], after[cell] + priors[size] + edges.score(edge));
      }
    }

    /** The share of the paths that run along {@code edge}, which ends in {@code cell}; 0 to 1. */
    double of(int edge, int cell) {
      int size = edges.size(edge);
      double through = before[cell - spans[size]] + priors[size] + edges.score(edge) + after[cell];
      return Math.min(1, Math.exp(through - after[0]));
    }
  }
}
