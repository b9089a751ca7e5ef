package org.taiyaku.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds stretches that stand at another place in the other article.
 *
 * <p>A path through the lattice never goes back, so a moved stretch is left over on both sides.
 * Every stretch left over in Japanese is matched again with every one left over in Chinese; the
 * best are taken first. As many places are tried, a stretch must be better than chance by more than
 * the logarithm of their number.
 */
final class Moves {

  /** What a stretch must gain over omitting it, beyond the logarithm of the places tried. */
  private static final double LEAST_GAIN = 2.0;

  /** A stretch of neighbouring segments of one side. */
  private record Run(int start, int end) {}

  /** A stretch found again: its beads and what they gain over omissions, in natural logarithms. */
  private record Move(List<Bead> beads, double gain) {}

  private final BeadScorer scorer;
  private final Evidence evidence;
  private final BeadPrior prior;

  Moves(BeadScorer scorer, Evidence evidence, BeadPrior prior) {
    this.scorer = scorer;
    this.evidence = evidence;
    this.prior = prior;
  }

  /** The beads of moved stretches among what {@code beads} leave out; none of them overlap. */
  List<Bead> find(List<Bead> beads) {
    List<Run> ja =
        runs(
            beads.stream()
                .filter(b -> b.zhSize() == 0)
                .map(b -> new Run(b.jaStart(), b.jaEnd()))
                .toList());
    List<Run> zh =
        runs(
            beads.stream()
                .filter(b -> b.jaSize() == 0)
                .map(b -> new Run(b.zhStart(), b.zhEnd()))
                .toList());
    double places = Math.log(1 + (double) segments(ja) * segments(zh));
    List<Move> moves = new ArrayList<>();
    for (Run left : ja) {
      for (Run right : zh) {
        Move move = match(left, right);
        if (move != null && move.gain() > places + LEAST_GAIN) {
          moves.add(move);
        }
      }
    }
    return choose(moves, places);
  }

  private static int segments(List<Run> runs) {
    return runs.stream().mapToInt(r -> r.end() - r.start()).sum();
  }

  /**
   * Joins omissions that follow each other on their own side, whatever lies between on the other.
   */
  private static List<Run> runs(List<Run> omissions) {
    List<Run> runs = new ArrayList<>();
    for (Run omission : omissions.stream().sorted(Comparator.comparingInt(Run::start)).toList()) {
      int last = runs.size() - 1;
      if (last >= 0 && runs.get(last).end() == omission.start()) {
        runs.set(last, new Run(runs.get(last).start(), omission.end()));
      } else {
        runs.add(omission);
      }
    }
    return runs;
  }

  /** The best beads of two runs, or null if they have nothing in common. */
  private Move match(Run ja, Run zh) {
    if (!evidence.sharesAny(ja.start(), ja.end(), zh.start(), zh.end())) {
      return null;
    }
    Lattice lattice =
        new Lattice(scorer, new Rectangle(ja.start(), ja.end(), zh.start(), zh.end()));
    List<Bead> beads =
        lattice.best(prior, true).stream().filter(bead -> !bead.isOmission()).toList();
    double gain = 0;
    for (Bead bead : beads) {
      gain += gain(bead);
    }
    return beads.isEmpty() ? null : new Move(beads, gain);
  }

  private double gain(Bead bead) {
    return scorer.score(bead.jaStart(), bead.jaEnd(), bead.zhStart(), bead.zhEnd())
        + prior.log(bead.jaSize(), bead.zhSize())
        - (bead.jaSize() + bead.zhSize()) * prior.log(1, 0);
  }

  /** Best first; a segment is given once. */
  private static List<Bead> choose(List<Move> moves, double places) {
    List<Bead> chosen = new ArrayList<>();
    Set<Integer> ja = new HashSet<>();
    Set<Integer> zh = new HashSet<>();
    moves.sort(
        Comparator.comparingLong((Move m) -> -Math.round(m.gain() * 1_000))
            .thenComparingInt(m -> m.beads().get(0).jaStart())
            .thenComparingInt(m -> m.beads().get(0).zhStart()));
    for (Move move : moves) {
      boolean free =
          move.beads().stream()
              .noneMatch(b -> ja.contains(b.jaStart()) || zh.contains(b.zhStart()));
      if (free) {
        double odds = Math.exp(move.gain() - places);
        for (Bead b : move.beads()) {
          double confidence =
              b.confidence() * (odds == Double.POSITIVE_INFINITY ? 1 : odds / (1 + odds));
          chosen.add(new Bead(b.jaStart(), b.jaEnd(), b.zhStart(), b.zhEnd(), confidence, true));
          for (int i = b.jaStart(); i < b.jaEnd(); i++) {
            ja.add(i);
          }
          for (int j = b.zhStart(); j < b.zhEnd(); j++) {
            zh.add(j);
          }
        }
      }
    }
    return chosen;
  }
}
