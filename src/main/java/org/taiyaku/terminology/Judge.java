package org.taiyaku.terminology;

import org.taiyaku.terminology.Traits.Kind;

/**
 * Says how likely a pair is right, and how likely a terminologist would keep it.
 *
 * <p>Two logistic regressions with a handful of weights each, fitted on development articles and
 * checked by leaving one article out at a time. The first asks whether the two terms stand for each
 * other; the second, of a pair that is right, whether it says something about the article.
 */
final class Judge {

  private static final double RIGHT_BIAS = -10.84;

  private static final double[] RIGHT = {
    2.93, // composition: the explained share of the side explained less
    -2.65, // what stands for something else is not translated here
    3.88, // the same place on both sides
    0.85, // beads won, by their logarithm
    5.94, // borders, Japanese: most errors are a word too many or too few
    4.39, // borders, Chinese
    -1.46, // a better rival for the Japanese term
    -1.55, // a better rival for the Chinese term
    0.63, // phrases that get this far are mostly right
    1.52, // and so are phrases with 的
    -0.82, // unlike lengths
    0.57, // the two are one entry of the lexicon, or one word by its characters
    1.15, // a phrase of which every part is explained
  };

  private static final double KEPT_BIAS = -3.31;

  private static final double[] KEPT = {
    -2.60, // a general Japanese word
    -1.28, // a general Chinese word
    0.87, // compounds say more
    1.18, // loanwords are mostly of a field
    0.97, // names
    -2.56, // adjectives
    0.37, // what forms compounds is what the article is about
    0.93, // length
    -1.80, // what leaves out words of its run
    -2.75, // free phrases
    -1.55, // nouns with a verb before them
    0.38, // headings say what the article is about
    0.69, // and so does what it repeats
  };

  /** The judge of the product. */
  static final Judge FITTED =
      new Judge(Regression.of(RIGHT_BIAS, RIGHT), Regression.of(KEPT_BIAS, KEPT));

  private final Regression right;
  private final Regression kept;

  Judge(Regression right, Regression kept) {
    this.right = right;
    this.kept = kept;
  }

  /** How likely a pair with {@code traits} is right, 0 to 1. */
  double right(double[] traits) {
    return right.likelihood(traits);
  }

  /** How likely a terminologist keeps the pair if it is right, 0 to 1. */
  double kept(PairEvidence pair, GeneralWords general) {
    return kept.likelihood(keptTraits(pair, general));
  }

  /**
   * By what it is told whether the pair is right.
   *
   * @param jaRival the best score of any pair with the same Japanese term, in thousandths
   * @param zhRival the same for the Chinese term
   */
  static double[] rightTraits(PairEvidence pair, int jaRival, int zhRival) {
    Traits traits = pair.best().traits();
    double score = pair.best().score();
    return new double[] {
      traits.leastCover() / 1000.0,
      traits.elsewhere() / 1000.0,
      pair.place() / 1000.0,
      StrictMath.log(pair.wins()),
      traits.jaQuality() / 1000.0,
      traits.zhQuality() / 1000.0,
      1 - score / Math.max(score, jaRival),
      1 - score / Math.max(score, zhRival),
      one(traits.is(Kind.PHRASE)),
      one(traits.is(Kind.CHINESE_PHRASE)),
      Math.abs(StrictMath.log((double) traits.jaWeight() / traits.zhWeight())),
      one(traits.whole() >= 800),
      one((traits.is(Kind.PHRASE) || traits.is(Kind.CLAUSE)) && traits.leastCover() >= 840)
    };
  }

  /** By what it is told whether the pair, if it is right, is worth keeping. */
  static double[] keptTraits(PairEvidence pair, GeneralWords general) {
    Traits traits = pair.best().traits();
    return new double[] {
      one(general.isJapanese(pair.jaKey())),
      one(general.isChinese(pair.zhKey())),
      StrictMath.log(traits.parts()),
      one(traits.is(Kind.KATAKANA)),
      one(traits.is(Kind.PROPER)),
      one(traits.is(Kind.ADJECTIVAL)),
      StrictMath.log(1 + pair.longer()),
      Math.min(3, traits.jaWeight() / 1000.0),
      one(traits.is(Kind.PART)),
      one(traits.is(Kind.PHRASE)),
      one(traits.is(Kind.CLAUSE)),
      one(pair.titles() > 0),
      StrictMath.log(pair.wins())
    };
  }

  private static double one(boolean holds) {
    return holds ? 1 : 0;
  }
}
