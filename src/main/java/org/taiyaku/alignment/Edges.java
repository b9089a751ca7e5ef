package org.taiyaku.alignment;

import java.util.Arrays;

/**
 * The beads that may end in each cell of a lattice, with their scores.
 *
 * <p>A cell is a place between segments on both sides; the beads of a cell lie next to each other,
 * and cells follow row by row. The size of a bead is one number, {@link #size(int, int)}.
 */
final class Edges {

  private static final int BASE = BeadScorer.MOST + 1;

  /** One more than the largest size. */
  static final int SIZES = BASE * BASE;

  private final int columns;
  private final int[] firsts;
  private final byte[] sizes;
  private final float[] scores;

  private Edges(int columns, int[] firsts, byte[] sizes, float[] scores) {
    this.columns = columns;
    this.firsts = firsts;
    this.sizes = sizes;
    this.scores = scores;
  }

  /**
   * All beads of up to {@link BeadScorer#MOST} segments a side that hold together and lie in a
   * corridor.
   *
   * @param inner what the insides of the segments tell
   * @param taken segments that are let out
   */
  static Edges of(
      BeadScorer scorer, InnerEvidence inner, Corridor corridor, Rectangle rectangle, Taken taken) {
    return new Gathering(scorer, inner, corridor, rectangle, taken).edges();
  }

  /** Edges as they are found, cell by cell. */
  private static final class Gathering {

    private final BeadScorer scorer;
    private final InnerEvidence inner;
    private final Corridor corridor;
    private final Rectangle rectangle;
    private final Taken taken;
    private final int columns;
    private final int[] firsts;
    private int cells;
    private byte[] sizes;
    private float[] scores;
    private int count;

    Gathering(
        BeadScorer scorer,
        InnerEvidence inner,
        Corridor corridor,
        Rectangle rectangle,
        Taken taken) {
      this.scorer = scorer;
      this.inner = inner;
      this.corridor = corridor;
      this.rectangle = rectangle;
      this.taken = taken;
      this.columns = rectangle.zhSize() + 1;
      this.firsts = new int[(rectangle.jaSize() + 1) * columns + 1];
      this.sizes = new byte[4 * corridor.size()];
      this.scores = new float[4 * corridor.size()];
    }

    Edges edges() {
      for (int i = 0; i <= rectangle.jaSize(); i++) {
        closeUntil(i * columns + corridor.first(i));
        if (i > 0) {
          int start = rectangle.zhStart();
          scorer.nextRow(start + corridor.first(i), start + corridor.last(i));
        }
        for (int j = corridor.first(i); j <= corridor.last(i); j++) {
          addCell(i, j);
        }
      }
      closeUntil(firsts.length - 1);
      return new Edges(columns, firsts, sizes, scores);
    }

    /** Cells outside of the corridor have no beads. */
    private void closeUntil(int cell) {
      Arrays.fill(firsts, cells + 1, cell + 1, count);
      cells = cell;
    }

    private void addCell(int i, int j) {
      if (i > 0 && corridor.holds(i - 1, j)) {
        add(1, 0, 0);
      }
      if (j > 0 && corridor.holds(i, j - 1)) {
        add(0, 1, 0);
      }
      int jaEnd = rectangle.jaStart() + i;
      int zhEnd = rectangle.zhStart() + j;
      if (i > 0 && j > 0 && taken.isFree(1, jaEnd, 1, zhEnd)) {
        if (corridor.holds(i - 1, j - 1)) {
          addBead(1, jaEnd, 1, zhEnd, scorer.score(jaEnd - 1, zhEnd - 1));
        }
        if (scorer.isLinked(zhEnd)) {
          addLarger(i, j);
        }
      }
      cells++;
      firsts[cells] = count;
    }

    private void addLarger(int i, int j) {
      int jaEnd = rectangle.jaStart() + i;
      int zhEnd = rectangle.zhStart() + j;
      for (int a = 1; a <= Math.min(i, BeadScorer.MOST); a++) {
        for (int b = 1; b <= Math.min(j, BeadScorer.MOST); b++) {
          if (a + b > 2
              && corridor.holds(i - a, j - b)
              && scorer.isConnected(a, zhEnd, b)
              && taken.isFree(a, jaEnd, b, zhEnd)) {
            addBead(a, jaEnd, b, zhEnd, scorer.score(a, zhEnd, b));
          }
        }
      }
    }

    private void addBead(int jaSize, int jaEnd, int zhSize, int zhEnd, double whole) {
      double score = inner.score(whole, jaEnd - jaSize, jaEnd, zhEnd - zhSize, zhEnd);
      add(jaSize, zhSize, score);
    }

    private void add(int jaSize, int zhSize, double score) {
      if (count == sizes.length) {
        sizes = Arrays.copyOf(sizes, count + count / 2 + 16);
        scores = Arrays.copyOf(scores, sizes.length);
      }
      sizes[count] = (byte) size(jaSize, zhSize);
      scores[count] = (float) score;
      count++;
    }
  }

  static int size(int jaSize, int zhSize) {
    return jaSize * BASE + zhSize;
  }

  static int jaSize(int size) {
    return size / BASE;
  }

  static int zhSize(int size) {
    return size % BASE;
  }

  /** Number of cells. */
  int cells() {
    return firsts.length - 1;
  }

  /** The first edge that ends in {@code cell}; those of all cells end where the next begins. */
  int first(int cell) {
    return firsts[cell];
  }

  int size(int edge) {
    return sizes[edge];
  }

  /** Whether the bead has one side only. */
  boolean isOmission(int edge) {
    return jaSize(sizes[edge]) == 0 || zhSize(sizes[edge]) == 0;
  }

  /** The score of the bead without its prior, 0 for an omission. */
  float score(int edge) {
    return scores[edge];
  }

  /** How many cells a bead of each size spans. */
  int[] spans() {
    int[] spans = new int[SIZES];
    for (int size = 0; size < SIZES; size++) {
      spans[size] = jaSize(size) * columns + zhSize(size);
    }
    return spans;
  }
}
