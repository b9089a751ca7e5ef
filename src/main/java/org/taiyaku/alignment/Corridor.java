package org.taiyaku.alignment;

/**
 * The cells of a rectangle that a path worth anything may run through.
 *
 * <p>The best path of beads from 0-1 to 1-1 through each cell is found first, for a fraction of
 * what a search with larger beads costs. A cell whose path is worse than the best of all by more
 * than {@link #MARGIN} is left out: what larger beads could win there, they win on the best path
 * too. No band is fixed beforehand: where one side lacks half of the article, the corridor runs far
 * from the diagonal, and where much is alike it is wide.
 */
final class Corridor {

  /**
   * What a path may lose against the best, in natural logarithms: one that loses as much has a
   * share of two to a thousand millions. Against a search of nearly all cells (50) it changes no
   * bead of the development sets, and no confidence by more than 0.0004.
   */
  private static final double MARGIN = 20;

  /** Omissions cost as little as in an article half of which is missing. */
  private static final BeadPrior PRIOR = new BeadPrior(0.5, Weights.FURTHER_SEGMENT);

  private final int columns;

  /** By cell the score of the 1-1 bead that ends there. */
  private final float[] ones;

  /** By cell the score of the best path from the beginning. */
  private final double[] before;

  /** By row the first and the last column of the corridor. */
  private final int[] firsts;

  private final int[] lasts;
  private final double omission = PRIOR.log(1, 0);
  private final double match = PRIOR.log(1, 1);

  private Corridor(int rows, int columns) {
    this.columns = columns;
    this.ones = new float[rows * columns];
    this.before = new double[rows * columns];
    this.firsts = new int[rows];
    this.lasts = new int[rows];
  }

  /**
   * The corridor of a rectangle; it holds the first cell and the last.
   *
   * @param taken segments that stand for nothing in it
   */
  static Corridor of(BeadScorer scorer, Rectangle rectangle, Taken taken) {
    Corridor corridor = new Corridor(rectangle.jaSize() + 1, rectangle.zhSize() + 1);
    corridor.goForward(scorer, rectangle, taken);
    corridor.goBack();
    return corridor;
  }

  private void goForward(BeadScorer scorer, Rectangle rectangle, Taken taken) {
    int rows = firsts.length;
    for (int i = 0; i < rows; i++) {
      for (int j = i == 0 ? 1 : 0; j < columns; j++) {
        int cell = i * columns + j;
        double best = Double.NEGATIVE_INFINITY;
        if (i > 0) {
          best = before[cell - columns] + omission;
        }
        if (j > 0) {
          best = Math.max(best, before[cell - 1] + omission);
        }
        if (i > 0 && j > 0) {
          int jaEnd = rectangle.jaStart() + i;
          int zhEnd = rectangle.zhStart() + j;
          ones[cell] =
              taken.isFree(1, jaEnd, 1, zhEnd)
                  ? (float) scorer.score(jaEnd - 1, zhEnd - 1)
                  : Float.NEGATIVE_INFINITY;
          best = Math.max(best, before[cell - columns - 1] + match + ones[cell]);
        }
        before[cell] = best;
      }
    }
  }

  private void goBack() {
    double least = before[before.length - 1] - MARGIN;
    double[] below = new double[columns];
    double[] after = new double[columns];
    for (int i = firsts.length - 1; i >= 0; i--) {
      firsts[i] = columns;
      for (int j = columns - 1; j >= 0; j--) {
        int cell = i * columns + j;
        after[j] = after(cell, j, after, below);
        if (before[cell] + after[j] >= least) {
          firsts[i] = j;
          lasts[i] = Math.max(lasts[i], j);
        }
      }
      double[] swapped = below;
      below = after;
      after = swapped;
    }
  }

  /** The score of the best path from a cell to the end. */
  private double after(int cell, int column, double[] row, double[] below) {
    boolean lastRow = cell + columns >= ones.length;
    boolean lastColumn = column == columns - 1;
    if (lastRow) {
      return lastColumn ? 0 : row[column + 1] + omission;
    }
    double best = below[column] + omission;
    if (!lastColumn) {
      best = Math.max(best, row[column + 1] + omission);
      best = Math.max(best, below[column + 1] + match + ones[cell + columns + 1]);
    }
    return best;
  }

  /** The first column of a row. */
  int first(int row) {
    return firsts[row];
  }

  /** The last column of a row. */
  int last(int row) {
    return lasts[row];
  }

  boolean holds(int row, int column) {
    return column >= firsts[row] && column <= lasts[row];
  }

  /** Number of cells in it. */
  int size() {
    int size = 0;
    for (int i = 0; i < firsts.length; i++) {
      size += lasts[i] - firsts[i] + 1;
    }
    return size;
  }

  /** The score of the 1-1 bead that ends in a cell beyond the first row and column. */
  float one(int row, int column) {
    return ones[row * columns + column];
  }
}
