package org.taiyaku.alignment;

/** The log-likelihood ratio of a bead against chance: its content, lengths, sentence ends, size. */
final class BeadScorer {

  /** Most segments on each side of a bead. */
  static final int MOST = 4;

  private final Side ja;

  private final Side zh;
  private final Evidence evidence;
  private final BeadModels models;

  BeadScorer(Side ja, Side zh, Evidence evidence, BeadModels models) {
    this.ja = ja;
    this.zh = zh;
    this.evidence = evidence;
    this.models = models;
  }

  /** The score of a bead with segments on both sides, in natural logarithms, without its prior. */
  double score(int jaStart, int jaEnd, int zhStart, int zhEnd) {
    return Weights.CONTENT * content(jaStart, jaEnd, zhStart, zhEnd)
        + models.score(jaStart, jaEnd, zhStart, zhEnd);
  }

  private double content(int jaStart, int jaEnd, int zhStart, int zhEnd) {
    if (jaEnd - jaStart == 1 && zhEnd - zhStart == 1) {
      return evidence.content(jaStart, zhStart);
    }
    double sum = 0;
    int jaUnits = unitCount(ja, jaStart, jaEnd);
    int zhUnits = unitCount(zh, zhStart, zhEnd);
    for (int j = zhStart; j < zhEnd; j++) {
      sum += explainedChinese(jaStart, jaEnd, j, jaUnits);
    }
    for (int i = jaStart; i < jaEnd; i++) {
      sum += explainedJapanese(i, zhStart, zhEnd, zhUnits);
    }
    return sum / 2;
  }

  /** Each segment of a larger bead must have something in common with the other side. */
  boolean isConnected(int jaStart, int jaEnd, int zhStart, int zhEnd) {
    int jaLinked = 0;
    int zhLinked = 0;
    for (int i = jaStart; i < jaEnd; i++) {
      for (int j = zhStart; j < zhEnd; j++) {
        if (evidence.pair(i, j) != null) {
          jaLinked |= 1 << (i - jaStart);
          zhLinked |= 1 << (j - zhStart);
        }
      }
    }
    return jaLinked == (1 << (jaEnd - jaStart)) - 1 && zhLinked == (1 << (zhEnd - zhStart)) - 1;
  }

  private static int unitCount(Side side, int start, int end) {
    int count = 0;
    for (int i = start; i < end; i++) {
      count += side.units(i).count();
    }
    return count;
  }

  private double explainedChinese(int jaStart, int jaEnd, int j, int jaUnits) {
    float[] best = new float[zh.units(j).count()];
    for (int i = jaStart; i < jaEnd; i++) {
      Evidence.Pair pair = evidence.pair(i, j);
      if (pair != null) {
        keepBest(
            best,
            pair.forward(),
            (float) Math.pow((double) ja.units(i).count() / jaUnits, Weights.DILUTION));
      }
    }
    return Explained.score(zh.units(j), best);
  }

  private double explainedJapanese(int i, int zhStart, int zhEnd, int zhUnits) {
    float[] best = new float[ja.units(i).count()];
    for (int j = zhStart; j < zhEnd; j++) {
      Evidence.Pair pair = evidence.pair(i, j);
      if (pair != null) {
        keepBest(
            best,
            pair.backward(),
            (float) Math.pow((double) zh.units(j).count() / zhUnits, Weights.DILUTION));
      }
    }
    return Explained.score(ja.units(i), best);
  }

  /**
   * A ratio is given for its own segment; in a larger bead the same unit is found the less
   * surprising.
   */
  private static void keepBest(float[] best, float[] ratios, float share) {
    for (int u = 0; u < best.length; u++) {
      best[u] = Math.max(best[u], ratios[u] * share);
    }
  }
}
