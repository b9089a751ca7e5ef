package org.taiyaku.alignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Finds stretches that stand at another place in the other article.
 *
 * <p>A path through the lattice never goes back, so a moved stretch is left over on both sides.
 * Every stretch left over in Japanese is matched again with every one left over in Chinese, and the
 * best are taken first. As many places are tried, a stretch must be better than chance by more than
 * the logarithm of their number, and better than whatever else is like it.
 */
final class Moves {

  /** Pairs of stretches are tried up to this many cells in all. */
  private static final long MOST_CELLS = 4 * Cuts.MOST_CELLS;

  /** A stretch of neighbouring segments of one side. */
  private record Run(int start, int end) {
    int size() {
      return end - start;
    }
  }

  /**
   * A stretch found again: its beads, what they gain over omissions, and what over their {@link
   * Rivals}, in natural logarithms.
   */
  private record Move(List<Bead> beads, double gain, double surplus) {
    int ja() {
      return beads.get(0).jaStart();
    }

    int zh() {
      return beads.get(0).zhStart();
    }
  }

  private final Side ja;
  private final Side zh;
  private final BeadModels models;
  private final Rivals rivals;
  private final HelpingThreads helpers;

  Moves(Side ja, Side zh, BeadModels models, HelpingThreads helpers) {
    this.ja = ja;
    this.zh = zh;
    this.models = models;
    this.rivals = new Rivals(ja, zh, models);
    this.helpers = helpers;
  }

  /** The beads of moved stretches among what a path leaves out; no segment stands in two. */
  List<Bead> find(List<Bead> path) {
    List<Run> jaRuns = runs(path, b -> b.zhSize() == 0, b -> new Run(b.jaStart(), b.jaEnd()));
    List<Run> zhRuns = runs(path, b -> b.jaSize() == 0, b -> new Run(b.zhStart(), b.zhEnd()));
    long cells = (long) segments(jaRuns) * segments(zhRuns);
    if (cells == 0 || cells > MOST_CELLS) {
      return List.of();
    }
    BeadPrior prior = BeadPrior.after(BeadCounts.of(path));
    double needed = Math.log(1 + cells) + Weights.LEAST_MOVE;
    BitSet left = new BitSet();
    jaRuns.forEach(run -> left.set(run.start(), run.end()));
    List<Move> moves = new ArrayList<>();
    helpers
        .map(
            zhRuns.size(),
            r -> {
              Run right = zhRuns.get(r);
              Rectangle all = new Rectangle(0, ja.size(), right.start(), right.end());
              Evidence evidence = Evidence.of(ja, zh, all, left);
              return jaRuns.stream()
                  .flatMap(run -> match(evidence, run, right, prior, needed).stream())
                  .toList();
            })
        .forEach(moves::addAll);
    return choose(moves, Math.log(1 + cells));
  }

  private static int segments(List<Run> runs) {
    return runs.stream().mapToInt(Run::size).sum();
  }

  /**
   * Joins omissions that follow each other on their own side, whatever lies between on the other.
   */
  private static List<Run> runs(
      List<Bead> path, Predicate<Bead> omitted, Function<Bead, Run> stretch) {
    List<Run> runs = new ArrayList<>();
    for (Run next : path.stream().filter(omitted).map(stretch).toList()) {
      int last = runs.size() - 1;
      if (last >= 0 && runs.get(last).end() == next.start()) {
        runs.set(last, new Run(runs.get(last).start(), next.end()));
      } else {
        runs.add(next);
      }
    }
    return runs;
  }

  /** The best beads of two runs, if they gain enough and are no more like anything else. */
  private Optional<Move> match(
      Evidence evidence, Run left, Run right, BeadPrior prior, double needed) {
    Rectangle rectangle = new Rectangle(left.start(), left.end(), right.start(), right.end());
    if (!evidence.sharesAny(rectangle)) {
      return Optional.empty();
    }
    BeadScorer scorer = new BeadScorer(ja, zh, evidence, models, rectangle);
    Lattice.Path path = Lattice.of(scorer, rectangle).mostReliable(prior);
    List<Bead> beads = path.matches();
    double omissions = (left.size() + right.size()) * prior.log(1, 0);
    double gain = path.score() - omissions;
    if (beads.isEmpty() || gain <= needed) {
      return Optional.empty();
    }
    double surplus = rivals.surplus(beads);
    return surplus > Weights.LEAST_SURPLUS
        ? Optional.of(new Move(beads, gain, surplus))
        : Optional.empty();
  }

  /** Best first; a segment is given once. */
  private static List<Bead> choose(List<Move> moves, double places) {
    List<Bead> chosen = new ArrayList<>();
    BitSet jaTaken = new BitSet();
    BitSet zhTaken = new BitSet();
    moves.sort(
        Comparator.comparingLong((Move move) -> -Math.round(move.gain() * 1_000))
            .thenComparingInt(Move::ja)
            .thenComparingInt(Move::zh));
    for (Move move : moves) {
      boolean free =
          move.beads().stream()
              .noneMatch(
                  b ->
                      anyOf(jaTaken, b.jaStart(), b.jaEnd())
                          || anyOf(zhTaken, b.zhStart(), b.zhEnd()));
      if (free) {
        double trust = trust(places, move.gain(), move.surplus());
        for (Bead b : move.beads()) {
          chosen.add(
              new Bead(
                  b.jaStart(), b.jaEnd(), b.zhStart(), b.zhEnd(), b.confidence() * trust, true));
          jaTaken.set(b.jaStart(), b.jaEnd());
          zhTaken.set(b.zhStart(), b.zhEnd());
        }
      }
    }
    return chosen;
  }

  /**
   * The probability that a stretch stands elsewhere indeed.
   *
   * @param places logarithm of the number of places that were tried
   * @param gain what it gains over standing nowhere or in order, in natural logarithms
   * @param surplus how much more it is like its counterpart than like anything else
   */
  static double trust(double places, double gain, double surplus) {
    return 1 / (1 + Math.exp(places - gain) + Math.exp(-surplus));
  }

  private static boolean anyOf(BitSet taken, int start, int end) {
    int next = taken.nextSetBit(start);
    return next >= 0 && next < end;
  }

  /** Puts moved beads in the place of the omissions that they explain, in Japanese order. */
  static List<Bead> merge(List<Bead> path, List<Bead> moved) {
    BitSet jaMoved = new BitSet();
    BitSet zhMoved = new BitSet();
    Map<Integer, Bead> byStart = new HashMap<>();
    for (Bead bead : moved) {
      jaMoved.set(bead.jaStart(), bead.jaEnd());
      zhMoved.set(bead.zhStart(), bead.zhEnd());
      byStart.put(bead.jaStart(), bead);
    }
    List<Bead> beads = new ArrayList<>();
    for (Bead bead : path) {
      if (bead.zhSize() == 0 && jaMoved.get(bead.jaStart())) {
        Bead move = byStart.get(bead.jaStart());
        if (move != null) {
          beads.add(move);
        }
      } else if (bead.jaSize() > 0 || !zhMoved.get(bead.zhStart())) {
        beads.add(bead);
      }
    }
    return beads;
  }
}
