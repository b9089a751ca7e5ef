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

  private static final int MOST = BeadScorer.MOST;

  private final Rectangle rectangle;
  private final int rows;
  private final int columns;

  /** For each cell the scores of the beads that end there, by size; null where 1-1 alone can. */
  private final float[][] scores;

  /** For each cell the score of the 1-1 bead that ends there. */
  private final float[] single;

  Lattice(BeadScorer scorer, Rectangle rectangle) {
    this.rectangle = rectangle;
    this.rows = rectangle.jaSize() + 1;
    this.columns = rectangle.zhSize() + 1;
    this.scores = new float[rows * columns][];
    this.single = new float[rows * columns];
    for (int i = 1; i < rows; i++) {
      for (int j = 1; j < columns; j++) {
        int ja = rectangle.jaStart() + i;
        int zh = rectangle.zhStart() + j;
        single[i * columns + j] = (float) scorer.score(ja - 1, ja, zh - 1, zh);
        scores[i * columns + j] = larger(scorer, i, j);
      }
    }
  }

  /** The scores of beads of more than 1-1, by size; null if there is none that holds together. */
  private float[] larger(BeadScorer scorer, int i, int j) {
    float[] at = null;
    int ja = rectangle.jaStart() + i;
    int zh = rectangle.zhStart() + j;
    for (int a = 1; a <= Math.min(i, MOST); a++) {
      for (int b = 1; b <= Math.min(j, MOST); b++) {
        if (a + b > 2 && scorer.isConnected(ja - a, ja, zh - b, zh)) {
          if (at == null) {
            at = new float[MOST * MOST];
            Arrays.fill(at, Float.NEGATIVE_INFINITY);
          }
          at[(a - 1) * MOST + b - 1] = (float) scorer.score(ja - a, ja, zh - b, zh);
        }
      }
    }
    return at;
  }

  /**
   * The best beads, in order.
   *
   * @param posteriors whether each bead gets its posterior as confidence, which takes as long as
   *     the search itself again, or 0
   */
  List<Bead> best(BeadPrior prior, boolean posteriors) {
    double[][] priors = priors(prior);
    byte[] step = search(priors);
    if (!posteriors) {
      return trace(step, priors, null, null);
    }
    return trace(step, priors, forward(priors), backward(priors));
  }

  private static double[][] priors(BeadPrior prior) {
    double[][] priors = new double[MOST + 1][MOST + 1];
    for (int a = 0; a <= MOST; a++) {
      for (int b = 0; b <= MOST; b++) {
        priors[a][b] = prior.log(a, b);
      }
    }
    return priors;
  }

  /** For each cell the size of the bead that ends there on the best path. */
  private byte[] search(double[][] priors) {
    double[] best = new double[rows * columns];
    byte[] step = new byte[rows * columns];
    Arrays.fill(best, Double.NEGATIVE_INFINITY);
    best[0] = 0;
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        int cell = i * columns + j;
        if (i > 0) {
          take(best, step, cell, best[cell - columns] + priors[1][0], 1, 0);
        }
        if (j > 0) {
          take(best, step, cell, best[cell - 1] + priors[0][1], 0, 1);
        }
        if (i > 0 && j > 0) {
          double one = best[cell - columns - 1] + priors[1][1] + single[cell];
          take(best, step, cell, one, 1, 1);
        }
        if (scores[cell] != null) {
          takeLarger(best, step, cell, priors);
        }
      }
    }
    return step;
  }

  private void takeLarger(double[] best, byte[] step, int cell, double[][] priors) {
    for (int k = 1; k < MOST * MOST; k++) {
      float score = scores[cell][k];
      if (score != Float.NEGATIVE_INFINITY) {
        int a = k / MOST + 1;
        int b = k % MOST + 1;
        take(best, step, cell, best[cell - a * columns - b] + priors[a][b] + score, a, b);
      }
    }
  }

  private static void take(double[] best, byte[] step, int cell, double score, int a, int b) {
    if (score > best[cell]) {
      best[cell] = score;
      step[cell] = (byte) (a * (MOST + 1) + b);
    }
  }

  /** Logarithm of the sum over all paths from the beginning to each cell. */
  private double[] forward(double[][] priors) {
    double[] sum = new double[rows * columns];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        int cell = i * columns + j;
        double total = cell == 0 ? 0 : Double.NEGATIVE_INFINITY;
        if (i > 0) {
          total = add(total, sum[cell - columns] + priors[1][0]);
        }
        if (j > 0) {
          total = add(total, sum[cell - 1] + priors[0][1]);
        }
        if (i > 0 && j > 0) {
          total = add(total, sum[cell - columns - 1] + priors[1][1] + single[cell]);
        }
        float[] larger = scores[cell];
        for (int k = 1; larger != null && k < MOST * MOST; k++) {
          if (larger[k] != Float.NEGATIVE_INFINITY) {
            int a = k / MOST + 1;
            int b = k % MOST + 1;
            total = add(total, sum[cell - a * columns - b] + priors[a][b] + larger[k]);
          }
        }
        sum[cell] = total;
      }
    }
    return sum;
  }

  /**
   * Logarithm of the sum over all paths from each cell to the end; each cell gives to those before.
   */
  private double[] backward(double[][] priors) {
    double[] sum = new double[rows * columns];
    Arrays.fill(sum, Double.NEGATIVE_INFINITY);
    sum[sum.length - 1] = 0;
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        int cell = i * columns + j;
        double here = sum[cell];
        if (i > 0) {
          sum[cell - columns] = add(sum[cell - columns], here + priors[1][0]);
        }
        if (j > 0) {
          sum[cell - 1] = add(sum[cell - 1], here + priors[0][1]);
        }
        if (i > 0 && j > 0) {
          int before = cell - columns - 1;
          sum[before] = add(sum[before], here + priors[1][1] + single[cell]);
        }
        float[] larger = scores[cell];
        for (int k = 1; larger != null && k < MOST * MOST; k++) {
          if (larger[k] != Float.NEGATIVE_INFINITY) {
            int a = k / MOST + 1;
            int b = k % MOST + 1;
            int before = cell - a * columns - b;
            sum[before] = add(sum[before], here + priors[a][b] + larger[k]);
          }
        }
      }
    }
    return sum;
  }

  /** ln(e^x + e^y). */
  private static double add(double x, double y) {
    double larger = Math.max(x, y);
    double difference = Math.min(x, y) - larger;
    return larger == Double.NEGATIVE_INFINITY || difference < -30
        ? larger
        : larger + Math.log1p(Math.exp(difference));
  }

  private List<Bead> trace(byte[] step, double[][] priors, double[] forward, double[] backward) {
    List<Bead> beads = new ArrayList<>();
    int i = rows - 1;
    int j = columns - 1;
    while (i > 0 || j > 0) {
      int cell = i * columns + j;
      int a = step[cell] / (MOST + 1);
      int b = step[cell] % (MOST + 1);
      double confidence = 0;
      if (forward != null) {
        double path = forward[cell - a * columns - b] + backward[cell] - backward[0];
        confidence = Math.min(1, Math.exp(path + priors[a][b] + scoreAt(cell, a, b)));
      }
      int ja = rectangle.jaStart() + i;
      int zh = rectangle.zhStart() + j;
      beads.add(new Bead(ja - a, ja, zh - b, zh, confidence, false));
      i -= a;
      j -= b;
    }
    Collections.reverse(beads);
    return beads;
  }

  private double scoreAt(int cell, int a, int b) {
    if (a == 0 || b == 0) {
      return 0;
    }
    return a == 1 && b == 1 ? single[cell] : scores[cell][(a - 1) * MOST + b - 1];
  }
}
