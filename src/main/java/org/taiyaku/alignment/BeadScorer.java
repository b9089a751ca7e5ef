package org.taiyaku.alignment;

import java.util.Arrays;

/**
 * The log-likelihood ratio of beads against chance: their content, lengths, sentence ends, kinds of
 * block.
 *
 * <p>Beads are asked for by where they end, row by row of a rectangle, a row for each Japanese
 * segment: what a Chinese segment gains from the Japanese segments {@code i - a} to {@code i} is
 * the same for all beads that hold it, and is computed once, when the first of them asks.
 */
final class BeadScorer {

  /** Most segments on each side of a bead. */
  static final int MOST = 4;

  private final Side ja;
  private final Side zh;
  private final Evidence evidence;
  private final BeadModels models;
  private final Rectangle rectangle;
  private final Dilution jaDilution;
  private final Dilution zhDilution;
  private final BestRatios best = new BestRatios();

  /** Where the beads of the current row end. */
  private int jaEnd;

  /**
   * For each Chinese segment which of the last Japanese ones share something with it, a bit each.
   */
  private final byte[] linked;

  /**
   * By Chinese segment and size of the Japanese side: what it gains in beads of this row; NaN if
   * nobody asked yet.
   */
  private final float[] zhGain;

  /**
   * By row modulo {@link #MOST}, Chinese end and size: what the Japanese segment of a row gains;
   * NaN if nobody asked yet.
   */
  private final float[][] jaGain;

  BeadScorer(Side ja, Side zh, Evidence evidence, BeadModels models, Rectangle rectangle) {
    this.ja = ja;
    this.zh = zh;
    this.evidence = evidence;
    this.models = models;
    this.rectangle = rectangle;
    this.jaDilution = new Dilution(ja, rectangle.jaStart(), rectangle.jaEnd());
    this.zhDilution = new Dilution(zh, rectangle.zhStart(), rectangle.zhEnd());
    this.jaEnd = rectangle.jaStart();
    this.linked = new byte[rectangle.zhSize()];
    this.zhGain = new float[rectangle.zhSize() * MOST];
    this.jaGain = new float[MOST][(rectangle.zhSize() + 1) * MOST];
  }

  /**
   * Goes on to the beads whose Japanese side ends with the next segment.
   *
   * @param first the least Chinese end that will be asked for in this row
   * @param last the largest
   */
  void nextRow(int first, int last) {
    Arrays.fill(jaGain[jaEnd % MOST], Float.NaN);
    jaEnd++;
    for (int j = Math.max(rectangle.zhStart(), first - MOST); j < last; j++) {
      int column = j - rectangle.zhStart();
      linked[column] = links(j);
      Arrays.fill(zhGain, column * MOST, (column + 1) * MOST, Float.NaN);
    }
  }

  private byte links(int j) {
    int bits = 0;
    for (int back = 1; back <= Math.min(MOST, jaEnd - rectangle.jaStart()); back++) {
      bits |= evidence.pair(jaEnd - back, j) == null ? 0 : 1 << back - 1;
    }
    return (byte) bits;
  }

  /** What a Chinese segment gains in beads of {@code size} Japanese segments of this row. */
  private float zhGain(int j, int size) {
    int index = (j - rectangle.zhStart()) * MOST + size - 1;
    if (Float.isNaN(zhGain[index])) {
      zhGain[index] = (float) gainOfChinese(j, size);
    }
    return zhGain[index];
  }

  /** What a Japanese segment gains from {@code size} Chinese segments before {@code zhEnd}. */
  private float jaGain(int i, int zhEnd, int size) {
    int index = (zhEnd - rectangle.zhStart()) * MOST + size - 1;
    float[] gains = jaGain[i % MOST];
    if (Float.isNaN(gains[index])) {
      gains[index] = (float) gainOfJapanese(i, zhEnd, size);
    }
    return gains[index];
  }

  /** What a Chinese segment gains from the last Japanese segments of this row. */
  private double gainOfChinese(int j, int size) {
    best.clear();
    for (int back = 1; back <= Math.min(size, jaEnd - rectangle.jaStart()); back++) {
      Evidence.Pair pair = evidence.pair(jaEnd - back, j);
      if (pair != null) {
        best.raise(pair.forward(), jaDilution.share(jaEnd, size, back));
      }
    }
    return best.gain(zh, j);
  }

  private double gainOfJapanese(int i, int zhEnd, int size) {
    best.clear();
    for (int back = 1; back <= Math.min(size, zhEnd - rectangle.zhStart()); back++) {
      Evidence.Pair pair = evidence.pair(i, zhEnd - back);
      if (pair != null) {
        best.raise(pair.backward(), zhDilution.share(zhEnd, size, back));
      }
    }
    return best.gain(ja, i);
  }

  /** Whether a bead of more than 1-1 can end at {@code zhEnd} in this row at all. */
  boolean isLinked(int zhEnd) {
    int any = 0;
    int start = Math.max(rectangle.zhStart(), zhEnd - MOST);
    for (int j = start; j < zhEnd; j++) {
      any |= linked[j - rectangle.zhStart()];
    }
    return any != 0;
  }

  /** Each segment of a larger bead must have something in common with the other side. */
  boolean isConnected(int jaSize, int zhEnd, int zhSize) {
    int wanted = (1 << jaSize) - 1;
    int all = 0;
    for (int j = zhEnd - zhSize; j < zhEnd; j++) {
      int shares = linked[j - rectangle.zhStart()] & wanted;
      if (shares == 0) {
        return false;
      }
      all |= shares;
    }
    return all == wanted;
  }

  /** The score of a bead with segments on both sides, in natural logarithms, without its prior. */
  double score(int jaSize, int zhEnd, int zhSize) {
    int jaStart = jaEnd - jaSize;
    int zhStart = zhEnd - zhSize;
    return Weights.CONTENT * content(jaSize, zhEnd, zhSize)
        + models.score(jaStart, jaEnd, zhStart, zhEnd);
  }

  /** The score of a bead of one segment a side, whatever the row. */
  double score(int i, int j) {
    return score(evidence, models, i, j);
  }

  /** The score of a bead of one segment a side by some evidence. */
  static double score(Evidence evidence, BeadModels models, int i, int j) {
    return Weights.CONTENT * evidence.content(i, j) + models.score(i, i + 1, j, j + 1);
  }

  /** The content of a bead of more than two segments. */
  private double content(int jaSize, int zhEnd, int zhSize) {
    double chinese = 0;
    for (int j = zhEnd - zhSize; j < zhEnd; j++) {
      chinese += zh.nothing(j) + zhGain(j, jaSize);
    }
    double japanese = 0;
    for (int i = jaEnd - jaSize; i < jaEnd; i++) {
      japanese += ja.nothing(i) + jaGain(i, zhEnd, zhSize);
    }
    // Two segments that say the same (a headline and the sentence below it) are both explained by
    // the one on the other side, which gains nothing from the second.
    double surplus = jaSize > zhSize ? japanese - chinese : chinese - japanese;
    return (chinese + japanese) / 2 - Weights.REPETITION * Math.max(0, surplus);
  }
}
