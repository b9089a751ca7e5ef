package org.taiyaku.alignment;

/**
 * The log-likelihood ratio of beads against chance: their content, lengths, sentence ends, kinds of
 * block.
 *
 * <p>Beads are asked for by where they end, row by row of a rectangle, a row for each Japanese
 * segment: what a Chinese segment gains from the Japanese segments {@code i - a} to {@code i} is
 * the same for all beads that hold it, and is computed once.
 */
final class BeadScorer {

  /** Most segments on each side of a bead. */
  static final int MOST = 4;

  private static final int SIDE_MASK = (1 << MOST) - 1;

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

  /** By Chinese segment and size of the Japanese side: what it gains in beads of this row. */
  private final float[] zhGain;

  /**
   * By row modulo {@link #MOST}, Chinese end and size: what the Japanese segment of a row gains.
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

  /** Goes on to the beads whose Japanese side ends with the next segment. */
  void nextRow() {
    int i = jaEnd;
    jaEnd++;
    int recent = 0;
    for (int j = rectangle.zhStart(); j < rectangle.zhEnd(); j++) {
      int column = j - rectangle.zhStart();
      int shares = evidence.pair(i, j) == null ? 0 : 1;
      linked[column] = (byte) ((linked[column] << 1 | shares) & SIDE_MASK);
      recent = (recent << 1 | shares) & SIDE_MASK;
      for (int size = 1; size <= MOST; size++) {
        int index = column * MOST + size - 1;
        boolean zhLinked = (linked[column] & (1 << size) - 1) != 0;
        zhGain[index] = zhLinked ? (float) gainOfChinese(j, size) : 0;
        boolean jaLinked = (recent & (1 << size) - 1) != 0;
        jaGain[i % MOST][index + MOST] = jaLinked ? (float) gainOfJapanese(i, j + 1, size) : 0;
      }
    }
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

  private double content(int jaSize, int zhEnd, int zhSize) {
    if (jaSize == 1 && zhSize == 1) {
      return evidence.content(jaEnd - 1, zhEnd - 1);
    }
    double chinese = 0;
    for (int j = zhEnd - zhSize; j < zhEnd; j++) {
      chinese += zh.nothing(j) + zhGain[(j - rectangle.zhStart()) * MOST + jaSize - 1];
    }
    double japanese = 0;
    for (int i = jaEnd - jaSize; i < jaEnd; i++) {
      int end = zhEnd - rectangle.zhStart();
      japanese += ja.nothing(i) + jaGain[i % MOST][end * MOST + zhSize - 1];
    }
    // Two segments that say the same (a headline and the sentence below it) are both explained by
    // the one on the other side, which gains nothing from the second.
    double surplus = jaSize > zhSize ? japanese - chinese : chinese - japanese;
    return (chinese + japanese) / 2 - Weights.REPETITION * Math.max(0, surplus);
  }
}
