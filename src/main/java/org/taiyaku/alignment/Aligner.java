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
  private final HelpingThreads helpers;

  /** An aligner that knows the words of {@code lexicon}. */
  public Aligner(Lexicon lexicon) {
    this(lexicon, TrainedLexicon.EMPTY);
  }

  /** An aligner that also knows words that were learned from alignments, and trusts them less. */
  public Aligner(Lexicon lexicon, Lexicon learned) {
    this(lexicon, learned, HelpingThreads.NONE);
  }

  /** An aligner that lets others take a share of a long article. */
  public Aligner(Lexicon lexicon, Lexicon learned, HelpingThreads helpers) {
    this.lexicon = lexicon;
    this.learned = learned;
    this.helpers = helpers;
  }

  /** What stands for what in two articles; either may be empty. */
  public Alignment align(List<Segment> japanese, List<Segment> chinese) {
    Side ja = new Side(japanese, helpers);
    Side zh = new Side(chinese, helpers);
    Links.enter(ja, zh, lexicon, learned, helpers);
    BeadModels models = new BeadModels(ja, zh);
    List<Rectangle> cuts = Cuts.find(ja, zh);
    List<Bead> path = new ArrayList<>();
    helpers.map(cuts.size(), c -> path(ja, zh, models, cuts.get(c))).forEach(path::addAll);
    List<Bead> moved = new Moves(ja, zh, models).find(path);
    List<Bead> beads = Moves.merge(path, moved).stream().map(Aligner::calibrated).toList();
    return new Alignment(ja.size(), zh.size(), beads);
  }

  /** The beads of one rectangle, whatever stands in the others. */
  private static List<Bead> path(Side ja, Side zh, BeadModels models, Rectangle rectangle) {
    Evidence evidence = Evidence.of(ja, zh, rectangle);
    Lattice lattice = new Lattice(new BeadScorer(ja, zh, evidence, models, rectangle), rectangle);
    BeadPrior prior = BeadPrior.after(lattice.best(BeadPrior.before()).beads());
    return lattice.mostReliable(prior).beads();
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
