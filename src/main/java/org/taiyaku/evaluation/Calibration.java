package org.taiyaku.evaluation;

import java.util.Comparator;
import java.util.List;

/**
 * How far the confidence of beads can be trusted.
 *
 * @param beads two-sided beads with a confidence, the most confident first; not empty
 */
record Calibration(List<Judged> beads) {

  private static final int BINS = 10;

  /**
   * A bead and whether it is right.
   *
   * @param confidence 0 to 1
   * @param right whether gold has just this bead
   */
  record Judged(double confidence, boolean right) {}

  Calibration {
    if (beads.isEmpty()) {
      throw new IllegalArgumentException("no beads");
    }
    beads = beads.stream().sorted(Comparator.comparingDouble(b -> -b.confidence())).toList();
  }

  /** Share of right ones among the most confident 80 %. */
  double precisionOfTheMostConfident() {
    List<Judged> top = beads.subList(0, Math.max(1, beads.size() * 8 / 10));
    return PrecisionRecall.share((int) top.stream().filter(Judged::right).count(), top.size());
  }

  /**
   * How far confidence and share of right ones lie apart, over ten bins, each weighted by its size
   * (Naeini et al. 2015).
   */
  double expectedError() {
    double[] sum = new double[BINS];
    int[] right = new int[BINS];
    for (Judged bead : beads) {
      int bin = Math.min(BINS - 1, (int) (bead.confidence() * BINS));
      sum[bin] += bead.confidence();
      right[bin] += bead.right() ? 1 : 0;
    }
    double error = 0;
    for (int bin = BINS - 1; bin >= 0; bin--) {
      error += Math.abs(sum[bin] - right[bin]);
    }
    return error / beads.size();
  }
}
