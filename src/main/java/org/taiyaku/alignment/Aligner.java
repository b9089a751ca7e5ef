package org.taiyaku.alignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.taiyaku.lexicon.Lexicon;

/** Aligns the segments of a Japanese article with those of its Chinese version. */
public final class Aligner {

  private final Lexicon lexicon;

  /** An aligner that knows the words of {@code lexicon}. */
  public Aligner(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What stands for what in two articles; either may be empty. */
  public Alignment align(List<Segment> japanese, List<Segment> chinese) {
    Side ja = new Side(japanese);
    Side zh = new Side(chinese);
    Links links = Links.find(ja, zh, lexicon);
    Evidence evidence = Evidence.of(ja, zh, links);
    BeadScorer scorer = new BeadScorer(ja, zh, evidence);
    Lattice lattice = new Lattice(scorer, new Rectangle(0, ja.size(), 0, zh.size()));
    BeadPrior prior = BeadPrior.after(lattice.best(BeadPrior.before(), false));
    List<Bead> path = lattice.best(prior, true);
    List<Bead> moved = new Moves(scorer, evidence, prior).find(path);
    return new Alignment(ja.size(), zh.size(), merge(path, moved));
  }

  /** Puts moved beads in the place of the omissions that they explain. */
  private static List<Bead> merge(List<Bead> path, List<Bead> moved) {
    BitSet ja = new BitSet();
    BitSet zh = new BitSet();
    for (Bead bead : moved) {
      ja.set(bead.jaStart(), bead.jaEnd());
      zh.set(bead.zhStart(), bead.zhEnd());
    }
    List<Bead> beads = new ArrayList<>();
    List<Bead> waiting = new ArrayList<>(moved);
    waiting.sort(Comparator.comparingInt(Bead::jaStart));
    for (Bead bead : path) {
      boolean explained =
          bead.zhSize() == 0 && ja.get(bead.jaStart())
              || bead.jaSize() == 0 && zh.get(bead.zhStart());
      if (!explained) {
        beads.add(bead);
      } else if (!waiting.isEmpty()
          && waiting.get(0).jaStart() == bead.jaStart()
          && bead.jaSize() > 0) {
        beads.add(waiting.remove(0));
      }
    }
    return beads;
  }
}
