package org.taiyaku.alignment;

import java.util.function.DoubleUnaryOperator;

/**
 * How much more likely the lengths of two sides are as translations of each other than by chance.
 *
 * <p>The logarithm of the ratio of the lengths is normal about that of the whole article, the wider
 * the shorter the text (Gale and Church 1993 take the difference; the ratio does not favour short
 * beads). By chance the Chinese length is log-normal as the article's segments are.
 */
final class LengthModel {

  /** Lengths are whole numbers and most are small: their logarithms, asked for every bead. */
  private static final double[] LOGS = table(1_024, Math::log);

  /** Logarithm of the deviation by length. */
  private static final double[] PEAKS = table(1_024, length -> Math.log(deviation(length)));

  private final double[] ja;
  private final double[] zh;
  private final double ratio;
  private final double chanceMean;
  private final double chanceDeviation;
  private final double chancePeak;

  LengthModel(Side jaSide, Side zhSide) {
    ja = cumulated(jaSide);
    zh = cumulated(zhSide);
    // Articles with much missing on one side must not turn the ratio of lengths upside down.
    double observed = zh[zh.length - 1] / ja[ja.length - 1];
    ratio = Math.log(Math.min(1.0, Math.max(0.5, observed)));
    double sum = 0;
    double squares = 0;
    for (int j = 0; j < zhSide.size(); j++) {
      double length = Math.log(zh[j + 1] - zh[j]);
      sum += length;
      squares += length * length;
    }
    chanceMean = sum / zhSide.size();
    double variance = squares / zhSide.size() - chanceMean * chanceMean;
    chanceDeviation = Math.max(0.3, Math.sqrt(Math.max(0, variance)));
    chancePeak = Math.log(chanceDeviation);
  }

  private static double[] table(int size, DoubleUnaryOperator function) {
    double[] values = new double[size];
    for (int length = 1; length < size; length++) {
      values[length] = function.applyAsDouble(length);
    }
    return values;
  }

  private static double[] cumulated(Side side) {
    double[] sums = new double[side.size() + 1];
    for (int i = 0; i < side.size(); i++) {
      sums[i + 1] = sums[i] + Math.max(1, side.segment(i).text().length());
    }
    return sums;
  }

  /** The log-likelihood ratio of a bead's lengths. */
  double score(int jaStart, int jaEnd, int zhStart, int zhEnd) {
    double jaLength = ja[jaEnd] - ja[jaStart];
    double zhLength = zh[zhEnd] - zh[zhStart];
    double shorter = Math.min(jaLength, zhLength);
    double deviation = deviation(shorter);
    double peak = shorter < PEAKS.length ? PEAKS[(int) shorter] : Math.log(deviation);
    double given = normal(Math.log(zhLength / jaLength) - ratio, deviation, peak);
    double grown = LOGS[zhEnd - zhStart];
    double log = zhLength < LOGS.length ? LOGS[(int) zhLength] : Math.log(zhLength);
    double chance = normal(log - chanceMean - grown, chanceDeviation, chancePeak);
    return given - Math.max(chance, -5);
  }

  /** How far the log ratio of lengths strays where the shorter side is of {@code length}. */
  private static double deviation(double length) {
    return Weights.LENGTH_DEVIATION + Weights.LENGTH_DEVIATION_OF_SHORT / Math.sqrt(length + 1);
  }

  private static double normal(double x, double deviation, double peak) {
    return -x * x / (2 * deviation * deviation) - peak;
  }
}
