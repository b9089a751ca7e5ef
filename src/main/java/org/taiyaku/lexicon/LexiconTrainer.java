package org.taiyaku.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Learns from translated passages which word of one language stands for which of the other.
 *
 * <p>Expectation maximisation of two translation models 1 (Brown et al. 1993), one a direction,
 * that are trained to agree (Liang, Taskar and Klein 2006): what counts is the product of the two
 * posteriors, so that a pair is strengthened only as far as both directions explain it. A word may
 * also stand for nothing; unlike in model 1 how probable that is, is fixed and not learned (Moore
 * 2004), or else rare words are explained by whatever stands beside them.
 *
 * <p>The passages are sorted and the sums taken in that order, with nothing but the four basic
 * operations: the same passages give the same words to the bit, in whatever order they come.
 */
public final class LexiconTrainer {

  private static final int ITERATIONS = 6;

  /** How probable it is before anything is known that a word stands for nothing. */
  private static final double NULL = 0.3;

  /** A posterior from which on the words of a pair count as seen to stand for each other. */
  private static final double SEEN = 0.5;

  /** Added to how often a word stands when shares are taken: 2 of 2 are not all. */
  private static final int CAUTION = 1;

  // What is believed. A pair must hold in two articles: what a single one says again and again it
  // knows by itself, and an article that was aligned wrongly must not confirm itself.

  private static final int LEAST_PASSAGES = 2;
  private static final int LEAST_SOURCES = 2;

  /** Least share of the Japanese word that comes out as the Chinese one, in thousandths. */
  private static final int LEAST_FORWARD = 350;

  /**
   * Least share of the Chinese word. A word that mostly stands for something else is found
   * everywhere: at 250 the aligner lost more beads by such words than it won.
   */
  private static final int LEAST_BACKWARD = 300;

  private final Cooccurrences pairs;

  /** By pair how probable the Chinese word is where the Japanese one stands for something. */
  private final double[] forward;

  private final double[] backward;

  private LexiconTrainer(Cooccurrences pairs) {
    this.pairs = pairs;
    this.forward = new double[pairs.size()];
    this.backward = new double[pairs.size()];
  }

  /**
   * The pairs that are worth believing, sorted.
   *
   * @param passages in any order
   */
  public static List<TrainedWord> train(Collection<ParallelWords> passages) {
    LexiconTrainer trainer = new LexiconTrainer(Cooccurrences.of(passages));
    trainer.begin();
    for (int i = 0; i < ITERATIONS; i++) {
      trainer.maximise(trainer.expect());
    }
    return trainer.believed(trainer.sightings());
  }

  /** Before anything is known, a pair is as probable as its words keep company (Dice). */
  private void begin() {
    double[] counts = new double[pairs.size()];
    for (int k = 0; k < counts.length; k++) {
      double both = pairs.passagesOf(k);
      counts[k] = both * both / (pairs.jaCount(k) + pairs.zhCount(k));
    }
    maximise(counts);
  }

  private double[] expect() {
    double[] counts = new double[pairs.size()];
    for (int p = 0; p < pairs.passages(); p++) {
      int[] cells = pairs.cells(p);
      double[] posteriors = posteriors(p);
      for (int c = 0; c < cells.length; c++) {
        counts[cells[c]] += posteriors[c];
      }
    }
    return counts;
  }

  private void maximise(double[] counts) {
    double[] jaSums = new double[pairs.jaWords()];
    double[] zhSums = new double[pairs.zhWords()];
    for (int k = 0; k < counts.length; k++) {
      jaSums[pairs.ja(k)] += counts[k];
      zhSums[pairs.zh(k)] += counts[k];
    }
    for (int k = 0; k < counts.length; k++) {
      forward[k] = counts[k] == 0 ? 0 : counts[k] / jaSums[pairs.ja(k)];
      backward[k] = counts[k] == 0 ? 0 : counts[k] / zhSums[pairs.zh(k)];
    }
  }

  /** For each cell of a passage how far both directions agree on it, 0 to 1. */
  private double[] posteriors(int passage) {
    int[] cells = pairs.cells(passage);
    int width = pairs.zhSize(passage);
    int height = pairs.jaSize(passage);
    double[] columns = new double[width];
    double[] rows = new double[height];
    for (int c = 0; c < cells.length; c++) {
      columns[c % width] += forward[cells[c]];
      rows[c / width] += backward[cells[c]];
    }
    double[] both = new double[cells.length];
    for (int c = 0; c < cells.length; c++) {
      int k = cells[c];
      both[c] =
          posterior(forward[k], columns[c % width], height, pairs.zhShare(k))
              * posterior(backward[k], rows[c / width], width, pairs.jaShare(k));
    }
    return both;
  }

  /**
   * That a word was brought about by one of the other side's words.
   *
   * @param given how probable it is given that word
   * @param sum the same of all words of the other side
   * @param words how many they are
   * @param byItself how probable it is given none of them
   */
  private static double posterior(double given, double sum, int words, double byItself) {
    double each = (1 - NULL) / words;
    return each * given / (NULL * byItself + each * sum);
  }

  private Sightings sightings() {
    Sightings seen = new Sightings(pairs.size());
    for (int p = 0; p < pairs.passages(); p++) {
      int[] cells = pairs.cells(p);
      double[] posteriors = posteriors(p);
      for (int c = 0; c < cells.length; c++) {
        if (posteriors[c] >= SEEN) {
          seen.add(cells[c], pairs.source(p));
        }
      }
    }
    return seen;
  }

  private List<TrainedWord> believed(Sightings seen) {
    List<TrainedWord> words = new ArrayList<>();
    for (int k = 0; k < pairs.size(); k++) {
      int passages = seen.passages(k);
      int there = share(passages, pairs.jaCount(k));
      int back = share(passages, pairs.zhCount(k));
      if (passages >= LEAST_PASSAGES
          && seen.sources(k) >= LEAST_SOURCES
          && there >= LEAST_FORWARD
          && back >= LEAST_BACKWARD) {
        words.add(new TrainedWord(pairs.jaWord(k), pairs.zhWord(k), there, back, passages));
      }
    }
    words.sort(TrainedWord.ORDER);
    return words;
  }

  private static int share(int part, int whole) {
    return TrainedWord.WHOLE * part / (whole + CAUTION);
  }
}
