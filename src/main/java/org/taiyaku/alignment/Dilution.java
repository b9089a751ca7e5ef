package org.taiyaku.alignment;

/**
 * What is left of the ratios of a segment in a bead of several: the same unit is found the less
 * surprising the more there is to search.
 */
final class Dilution {

  private static final int MOST = BeadScorer.MOST;

  private final int start;

  /** By end and number of the segments, then by segment. */
  private final float[] shares;

  /** For all stretches of up to {@link BeadScorer#MOST} segments within {@code start..end}. */
  Dilution(Side side, int start, int end) {
    this.start = start;
    this.shares = new float[(end - start + 1) * MOST * MOST];
    for (int to = start + 1; to <= end; to++) {
      int units = 0;
      for (int size = 1; size <= Math.min(MOST, to - start); size++) {
        units += side.units(to - size).count();
        for (int back = 1; back <= size; back++) {
          double share = units == 0 ? 1 : (double) side.units(to - back).count() / units;
          shares[index(to, size, back)] = (float) Math.pow(share, Weights.DILUTION);
        }
      }
    }
  }

  /** What is left to segment {@code end - back} of the {@code size} segments before {@code end}. */
  float share(int end, int size, int back) {
    return shares[index(end, size, back)];
  }

  private int index(int end, int size, int back) {
    return ((end - start) * MOST + size - 1) * MOST + back - 1;
  }
}
