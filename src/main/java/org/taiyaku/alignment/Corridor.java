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

  /** By row the first and the last column of the corridor. */
  private final int[] firsts;

  private final int[] lasts;

  private Corridor(int rows) {
    this.firsts = new int[rows];
    this.lasts = new int[rows];
  }

  /**
   * The corridor of a rectangle; it holds the first cell and the last.
   *
   * @param taken segments that stand for nothing in it
   */
  static Corridor of(BeadScorer scorer, Rectangle rectangle, Taken taken) {
    return new Search(scorer, rectangle, taken).corridor();
  }

  /**
   * The same corridor through the sentences of its rectangle: a row between the sentences of a
   * segment reaches as far as the rows at both ends of the segment, a row between two segments as
   * far as those before and behind it too.
   *
   * @param segments the rectangle of segments that this corridor leads through
   */
  Corridor within(Rectangle segments, SplitSide ja, SplitSide zh) {
    int top = ja.first(segments.jaStart());
    int left = zh.first(segments.zhStart());
    Corridor inside = new Corridor(ja.first(segments.jaEnd()) - top + 1);
    for (int i = 0; i < firsts.length; i++) {
      int above = Math.max(0, i - 1);
      int below = Math.min(firsts.length - 1, i + 1);
      int first = Math.min(firsts[i], firsts[below]);
      int last = Math.max(lasts[i], lasts[below]);
      int row = ja.first(segments.jaStart() + i) - top;
      inside.set(
          row,
          zh.first(segments.zhStart() + Math.min(firsts[above], first)) - left,
          zh.first(segments.zhStart() + Math.max(lasts[above], last)) - left);
      int next = ja.first(segments.jaStart() + below) - top;
      for (int between = row + 1; between < next; between++) {
        inside.set(
            between,
            zh.first(segments.zhStart() + first) - left,
            zh.first(segments.zhStart() + last) - left);
      }
    }
    return inside;
  }

  private void set(int row, int first, int last) {
    firsts[row] = first;
    lasts[row] = last;
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

  /** The best paths to and from all cells. */
  private static final class Search {

    private final int rows;
    private final int columns;

    /** By cell the score of the 1-1 bead that ends there. */
    private final float[] ones;

    /** By cell the score of the best path from the beginning. */
    private final double[] before;

    private final double omission = PRIOR.log(1, 0);
    private final double match = PRIOR.log(1, 1);

    Search(BeadScorer scorer, Rectangle rectangle, Taken taken) {
      rows = rectangle.jaSize() + 1;
      columns = rectangle.zhSize() + 1;
      ones = new float[rows * columns];
      before = new double[rows * columns];
      for (int i = 0; i < rows; i++) {
        for (int j = i == 0 ? 1 : 0; j < columns; j++) {
          int cell = i * columns + j;
          if (i > 0 && j > 0) {
            int jaEnd = rectangle.jaStart() + i;
            int zhEnd = rectangle.zhStart() + j;
            ones[cell] =
                taken.isFree(1, jaEnd, 1, zhEnd)
                    ? (float) scorer.score(jaEnd - 1, zhEnd - 1)
                    : Float.NEGATIVE_INFINITY;
          }
          before[cell] = before(i, j);
        }
      }
    }

    /** The score of the best path to a cell, those before it being known. */
    private double before(int row, int column) {
      int cell = row * columns + column;
      double best = Double.NEGATIVE_INFINITY;
      if (row > 0) {
        best = before[cell - columns] + omission;
      }
      if (column > 0) {
        best = Math.max(best, before[cell - 1] + omission);
      }
      if (row > 0 && column > 0) {
        best = Math.max(best, before[cell - columns - 1] + match + ones[cell]);
      }
      return best;
    }

    /** The cells whose best path is worth enough. */
    Corridor corridor() {
      Corridor corridor = new Corridor(rows);
      double least = before[before.length - 1] - MARGIN;
      double[] below = new double[columns];
      double[] after = new double[columns];
      for (int i = rows - 1; i >= 0; i--) {
        corridor.firsts[i] = columns;
        for (int j = columns - 1; j >= 0; j--) {
          int cell = i * columns + j;
          after[j] = after(cell, j, after, below);
          if (before[cell] + after[j] >= least) {
            corridor.set(i, j, Math.max(corridor.lasts[i], j));
          }
        }
        double[] swapped = below;
        below = after;
        after = swapped;
      }
      return corridor;
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
  }
}
