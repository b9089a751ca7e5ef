package org.taiyaku.alignment;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds short stretches that have changed places with their neighbours.
 *
 * <p>A path never goes back, so of two neighbouring stretches that have changed places it can keep
 * one and leave the other out, which {@link Moves} then finds; but if they are short, one bead that
 * holds both may look better. So each bead of several segments a side is tried as two stretches
 * that cross, and parted if they are better than all that keeps the order there.
 */
final class Crossings {

  /**
   * Two stretches that have changed places.
   *
   * @param gain what they have more than the best that keeps the order, in natural logarithms
   */
  private record Crossing(Lattice.Path left, Lattice.Path right, double gain) {}

  private final Side ja;
  private final Side zh;
  private final BeadModels models;
  private final Rivals rivals;

  Crossings(Side ja, Side zh, BeadModels models) {
    this.ja = ja;
    this.zh = zh;
    this.models = models;
    this.rivals = new Rivals(ja, zh, models);
  }

  /** The beads of two stretches that {@code bead} holds, one of them moved; else the bead alone. */
  List<Bead> part(Bead bead, BeadPrior prior) {
    if (bead.jaSize() < 2 || bead.zhSize() < 2) {
      return List.of(bead);
    }
    Crossing best = best(bead, prior);
    double places = Math.log(1 + (bead.jaSize() - 1) * (bead.zhSize() - 1));
    if (best.gain() <= places + Weights.LEAST_MOVE) {
      return List.of(bead);
    }
    double surplus = Math.min(surplus(best.left()), surplus(best.right()));
    return surplus > Weights.LEAST_SURPLUS
        ? crossed(best, Moves.trust(places, best.gain(), surplus))
        : List.of(bead);
  }

  /** Of all places to part a bead the best. */
  private Crossing best(Bead bead, BeadPrior prior) {
    Rectangle whole = new Rectangle(bead.jaStart(), bead.jaEnd(), bead.zhStart(), bead.zhEnd());
    Evidence evidence = Evidence.of(ja, zh, whole);
    Lattice.Path straight = path(evidence, whole, prior);
    Crossing best = new Crossing(straight, straight, 0);
    for (int i = bead.jaStart() + 1; i < bead.jaEnd(); i++) {
      for (int j = bead.zhStart() + 1; j < bead.zhEnd(); j++) {
        Rectangle left = new Rectangle(bead.jaStart(), i, j, bead.zhEnd());
        Rectangle right = new Rectangle(i, bead.jaEnd(), bead.zhStart(), j);
        if (evidence.sharesAny(left) && evidence.sharesAny(right)) {
          Lattice.Path one = path(evidence, left, prior);
          Lattice.Path other = path(evidence, right, prior);
          double gain = score(one) + score(other) - score(straight);
          best = gain > best.gain() ? new Crossing(one, other, gain) : best;
        }
      }
    }
    return best;
  }

  private Lattice.Path path(Evidence evidence, Rectangle rectangle, BeadPrior prior) {
    BeadScorer scorer = new BeadScorer(ja, zh, evidence, models, rectangle);
    return Lattice.of(scorer, rectangle).mostReliable(prior);
  }

  /** The score of a path but for what tells the beginnings of paragraphs from the rest. */
  private double score(Lattice.Path path) {
    double beginnings =
        path.matches().stream()
            .mapToDouble(bead -> models.beginning(bead.jaStart(), bead.zhStart()))
            .sum();
    return path.score() - beginnings;
  }

  /** How much more its sides are alike than either is to anything outside; 0 if it has none. */
  private double surplus(Lattice.Path stretch) {
    return stretch.matches().isEmpty() ? 0 : rivals.surplus(stretch.matches());
  }

  /** The beads of both stretches in Japanese order; the one with fewer has moved. */
  private static List<Bead> crossed(Crossing crossing, double trust) {
    boolean leftMoved = crossing.left().beads().size() <= crossing.right().beads().size();
    List<Bead> beads = new ArrayList<>();
    crossing.left().beads().forEach(bead -> beads.add(in(bead, leftMoved, trust)));
    crossing.right().beads().forEach(bead -> beads.add(in(bead, !leftMoved, trust)));
    return beads;
  }

  private static Bead in(Bead bead, boolean moved, double trust) {
    return new Bead(
        bead.jaStart(),
        bead.jaEnd(),
        bead.zhStart(),
        bead.zhEnd(),
        bead.confidence() * trust,
        moved && !bead.isOmission());
  }
}
