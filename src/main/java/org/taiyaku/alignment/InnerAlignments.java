package org.taiyaku.alignment;

import java.util.Arrays;

/**
 * Scores beads by all ways to align the sentences inside of them.
 *
 * <p>What a bead as a whole holds in common does not tell whether all of it has a counterpart: of
 * two lines, one of which ends with the sentence that the other begins with, much is alike. Inside,
 * the sentences of a right bead follow each other on both sides alike; now and then two become one,
 * rarely one is lost. As a translator may also change their order, the bead as a whole keeps a
 * share of the likelihood.
 *
 * <p>Paths through the same place at the ends of two segments are those of two beads, and belong to
 * neither: what can be parted is not one bead.
 */
final class InnerAlignments implements InnerEvidence {

  private static final int MOST = BeadScorer.MOST;
  private static final double LN_IN_ORDER = Math.log(Weights.IN_ORDER);
  private static final double LN_OTHERWISE = Math.log(1 - Weights.IN_ORDER);
  private static final double LN_LOST = Math.log(Weights.SENTENCE_LOST);

  private final SplitSide ja;
  private final SplitSide zh;
  private final Rectangle segments;
  private final Rectangle rectangle;
  private final Edges edges;
  private final int columns;

  /** By row and column whether a segment begins or ends there. */
  private final boolean[] jaBorder;

  private final boolean[] zhBorder;

  /**
   * By Japanese beginning modulo {@link #MOST} and Chinese beginning the scores by size; beads are
   * asked for in the order of their Japanese ends, so that no others are needed any more.
   */
  private final float[][][] scores;

  /** Of which Japanese beginning the scores are. */
  private final int[] rows = new int[MOST];

  /** The sums over the paths to the cells of a window. */
  private double[] sums = new double[0];

  /**
   * The inside of the beads of a rectangle.
   *
   * @param segments in segments
   * @param rectangle the same in sentences
   * @param edges the beads of sentences that may be in it
   */
  InnerAlignments(
      SplitSide ja, SplitSide zh, Rectangle segments, Rectangle rectangle, Edges edges) {
    this.ja = ja;
    this.zh = zh;
    this.segments = segments;
    this.rectangle = rectangle;
    this.edges = edges;
    this.columns = rectangle.zhSize() + 1;
    this.jaBorder = borders(ja, segments.jaStart(), segments.jaEnd());
    this.zhBorder = borders(zh, segments.zhStart(), segments.zhEnd());
    this.scores = new float[MOST][segments.zhSize()][];
    Arrays.fill(rows, -1);
  }

  private static boolean[] borders(SplitSide side, int start, int end) {
    boolean[] borders = new boolean[side.first(end) - side.first(start) + 1];
    for (int segment = start; segment <= end; segment++) {
      borders[side.first(segment) - side.first(start)] = true;
    }
    return borders;
  }

  @Override
  public double score(double whole, int jaStart, int jaEnd, int zhStart, int zhEnd) {
    float[] inside = from(jaStart, zhStart);
    double inOrder = inside[index(jaEnd - jaStart, zhEnd - zhStart)];
    return LogSum.of(LN_OTHERWISE + whole, LN_IN_ORDER + inOrder);
  }

  private static int index(int jaSize, int zhSize) {
    return (jaSize - 1) * MOST + zhSize - 1;
  }

  /** By size the scores of the beads that begin at two segments. */
  private float[] from(int jaStart, int zhStart) {
    int row = jaStart % MOST;
    if (rows[row] != jaStart) {
      Arrays.fill(scores[row], null);
      rows[row] = jaStart;
    }
    int column = zhStart - segments.zhStart();
    if (scores[row][column] == null) {
      scores[row][column] = sum(jaStart, zhStart);
    }
    return scores[row][column];
  }

  private float[] sum(int jaStart, int zhStart) {
    int jaLast = Math.min(segments.jaEnd(), jaStart + MOST);
    int zhLast = Math.min(segments.zhEnd(), zhStart + MOST);
    Window window = new Window(row(jaStart), row(jaLast), column(zhStart), column(zhLast));
    float[] bySize = new float[MOST * MOST];
    Arrays.fill(bySize, Float.NEGATIVE_INFINITY);
    window.clear();
    int jaSize = 0;
    for (int row = window.top; row <= window.bottom; row++) {
      jaSize += row > window.top && jaBorder[row] ? 1 : 0;
      int zhSize = 0;
      for (int column = window.left; column <= window.right; column++) {
        zhSize += column > window.left && zhBorder[column] ? 1 : 0;
        if (row > window.top || column > window.left) {
          double sum = window.sum(row, column);
          boolean corner = jaBorder[row] && zhBorder[column];
          if (corner && jaSize > 0 && zhSize > 0) {
            bySize[index(jaSize, zhSize)] = (float) sum;
          }
          window.set(row, column, corner ? Double.NEGATIVE_INFINITY : sum);
        }
      }
    }
    return bySize;
  }

  private int row(int segment) {
    return ja.first(segment) - rectangle.jaStart();
  }

  private int column(int segment) {
    return zh.first(segment) - rectangle.zhStart();
  }

  /** The cells that the beads from one place may reach, and the sums of the paths to them. */
  private final class Window {

    private final int top;
    private final int bottom;
    private final int left;
    private final int right;

    Window(int top, int bottom, int left, int right) {
      this.top = top;
      this.bottom = bottom;
      this.left = left;
      this.right = right;
    }

    void clear() {
      int cells = (bottom - top + 1) * (right - left + 1);
      if (sums.length < cells) {
        sums = new double[cells];
      }
      Arrays.fill(sums, 0, cells, Double.NEGATIVE_INFINITY);
      sums[0] = 0;
    }

    private int at(int row, int column) {
      return (row - top) * (right - left + 1) + column - left;
    }

    void set(int row, int column, double sum) {
      sums[at(row, column)] = sum;
    }

    double sum(int row, int column) {
      double sum = Double.NEGATIVE_INFINITY;
      int cell = row * columns + column;
      for (int edge = edges.first(cell); edge < edges.first(cell + 1); edge++) {
        int jaSize = Edges.jaSize(edges.size(edge));
        int zhSize = Edges.zhSize(edges.size(edge));
        if (row - jaSize >= top && column - zhSize >= left) {
          double before = sums[at(row - jaSize, column - zhSize)];
          if (before > Double.NEGATIVE_INFINITY) {
            sum = LogSum.of(sum, before + score(edge, row, jaSize, column, zhSize));
          }
        }
      }
      return sum;
    }

    /** The score of a bead of sentences with its prior. */
    private double score(int edge, int row, int jaSize, int column, int zhSize) {
      if (edges.isOmission(edge)) {
        return LN_LOST;
      }
      int jaEnd = rectangle.jaStart() + row;
      int zhEnd = rectangle.zhStart() + column;
      return edges.score(edge)
          - ja.costOfJoining(jaEnd - jaSize, jaEnd)
          - zh.costOfJoining(zhEnd - zhSize, zhEnd);
    }
  }
}
