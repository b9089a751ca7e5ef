package org.taiyaku.alignment;

import java.util.ArrayList;
import java.util.List;
import org.taiyaku.lexicon.Lexicon;
import org.taiyaku.lexicon.TrainedLexicon;

/**
 * Aligns the segments of a Japanese article with those of its Chinese version.
 *
 * <p>All evidence that a bead has is added up in one log-likelihood ratio against chance ({@link
 * BeadScorer}), so that an omission scores nothing but its prior, and beads of any size compare. A
 * {@link Lattice} finds the best sequence of beads, once to learn how much of the article has a
 * counterpart, once for good; {@link Moves} finds what stands elsewhere. Long articles are cut at
 * certain places ({@link Cuts}), so that time and memory grow with their length and not its square.
 * Threads may share an aligner.
 */
public final class Aligner {

  private final Lexicon lexicon;
  private final Lexicon learned;

  /** An aligner that knows the words of {@code lexicon}. */
  public Aligner(Lexicon lexicon) {
    this(lexicon, TrainedLexicon.EMPTY);
  }

  /** An aligner that also knows words that were learned from alignments, and trusts them less. */
  public Aligner(Lexicon lexicon, Lexicon learned) {
    this.lexicon = lexicon;
    this.learned = learned;
  }

  /** What stands for what in two articles; either may be empty. */
  public Alignment align(List<Segment> japanese, List<Segment> chinese) {
    Side ja = new Side(japanese);
    Side zh = new Side(chinese);
    Links links = Links.find(ja, zh, lexicon, learned);
    BeadModels models = new BeadModels(ja, zh);
    List<Bead> path = new ArrayList<>();
    for (Rectangle rectangle : Cuts.find(ja, zh, links)) {
      Evidence evidence = Evidence.of(ja, zh, links, rectangle);
      Lattice lattice = new Lattice(new BeadScorer(ja, zh, evidence, models, rectangle), rectangle);
      BeadPrior prior = BeadPrior.after(lattice.best(BeadPrior.before()).beads());
      path.addAll(lattice.mostReliable(prior).beads());
    }
    List<Bead> moved = new Moves(ja, zh, links, models).find(path);
    List<Bead> beads = Moves.merge(path, moved).stream().map(Aligner::calibrated).toList();
    return new Alignment(ja.size(), zh.size(), beads);
  }

  /** Turns the posterior of a bead with both sides into how often such beads are right. */
  private static Bead calibrated(Bead bead) {
    if (bead.isOmission()) {
      return bead;
    }
    double posterior = bead.confidence();
    double confidence = Weights.MODESTY * posterior / (Weights.MODESTY * posterior + 1 - posterior);
    return new Bead(
        bead.jaStart(), bead.jaEnd(), bead.zhStart(), bead.zhEnd(), confidence, bead.moved());
  }
}
