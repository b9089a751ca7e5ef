package org.taiyaku.alignment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.taiyaku.lexicon.Lexicon;
import org.taiyaku.lexicon.TrainedLexicon;

/**
 * Aligns the segments of a Japanese article with those of its Chinese version.
 *
 * <p>All evidence that a bead has is added up in one log-likelihood ratio against chance ({@link
 * BeadScorer}), so that an omission scores nothing but its prior, and beads of any size compare;
 * where segments hold several sentences, these are aligned inside of it too ({@link Sentences}). A
 * {@link Lattice} finds the best sequence of beads, once to learn how much of the article has a
 * counterpart, once for good; {@link Crossings} parts neighbours that have changed places, and
 * {@link Moves} finds what stands elsewhere. Long articles are cut at certain places ({@link
 * Cuts}), so that time and memory grow with their length and not its square. What a person has
 * settled is kept, and the rest aligned around it ({@link FixedBeads}). Threads may share an
 * aligner.
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

  /** The same aligner with other words that were learned. */
  public Aligner knowing(Lexicon otherLearned) {
    return new Aligner(lexicon, otherLearned, helpers);
  }

  /**
   * Which words of {@code learned} an article may hold; an aligner that knows only these aligns it
   * as one that knows all.
   */
  public static Set<String> wordsOf(Lexicon learned, List<Segment> japanese) {
    Set<String> words = new HashSet<>();
    for (Segment segment : japanese) {
      LexiconWords.forEach(
          segment,
          learned::mayBegin,
          (word, span) -> {
            if (!learned.translations(word).isEmpty()) {
              words.add(word);
            }
            // Whether the aligner tries the dictionary form too depends on its other words.
            return false;
          });
    }
    return words;
  }

  /** What stands for what in two articles; either may be empty. */
  public Alignment align(List<Segment> japanese, List<Segment> chinese) {
    return align(japanese, chinese, List.of());
  }

  /**
   * What stands for what in two articles of which some beads are settled.
   *
   * @param fixed beads that stand in the result as they are, with confidence 1; around them the
   *     rest is aligned
   * @throws IllegalArgumentException if a segment stands in two fixed beads, or is beyond the last
   */
  public Alignment align(List<Segment> japanese, List<Segment> chinese, List<Bead> fixed) {
    Side ja = new Side(japanese, helpers);
    Side zh = new Side(chinese, helpers);
    Links.enter(ja, zh, lexicon, learned, helpers);
    FixedBeads settled = settled(fixed, ja, zh);
    BeadModels models = new BeadModels(ja, zh);
    List<Bead> path = new Stretches(ja, zh, models, settled, helpers).path();
    List<Bead> free = path.stream().filter(bead -> !settled.taken().holds(bead)).toList();
    List<Bead> moved = new Moves(ja, zh, models, helpers).find(free);
    List<Bead> beads = Moves.merge(path, moved).stream().map(Aligner::calibrated).toList();
    return new Alignment(ja.size(), zh.size(), settled.putBack(beads));
  }

  private static FixedBeads settled(List<Bead> fixed, Side ja, Side zh) {
    Rectangle whole = new Rectangle(0, ja.size(), 0, zh.size());
    List<CertainPlaces.Place> certain = fixed.isEmpty() ? List.of() : CertainPlaces.find(zh, whole);
    return new FixedBeads(fixed, certain, ja.size(), zh.size());
  }

  /**
   * Lays settled beads over an alignment that was not made by texts, such as that of {@link
   * KeyAlignment}; what is left over of the beads that they cut into stands for nothing.
   *
   * @throws IllegalArgumentException if a segment stands in two fixed beads, or is beyond the last
   */
  public static Alignment settle(Alignment alignment, List<Bead> fixed) {
    return fixed.isEmpty() ? alignment : FixedBeads.over(alignment, fixed);
  }

  /** Turns the posterior of a bead with both sides into how often such beads are right. */
  private static Bead calibrated(Bead bead) {
    if (bead.isOmission()) {
      return bead;
    }
    double posterior = bead.confidence();
    double confidence =
        Weights.MODESTY * posterior / (Weights.MODESTY * posterior + (1 - posterior));
    return new Bead(
        bead.jaStart(), bead.jaEnd(), bead.zhStart(), bead.zhEnd(), confidence, bead.moved());
  }
}
