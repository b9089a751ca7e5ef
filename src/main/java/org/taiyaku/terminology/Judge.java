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

  private static final double RIGHT_BIAS = -10.82;

  private static final double[] RIGHT = {
    2.98, // composition: the explained share of the side explained less
    -3.02, // what stands for something else is not translated here
    4.13, // the same place on both sides
    0.84, // beads won, by their logarithm
    6.15, // borders, Japanese: most errors are a word too many or too few
    4.15, // borders, Chinese
    -2.17, // a better rival for the Japanese term
    -0.61, // a better rival for the Chinese term
    0.72, // phrases that get this far are mostly right
    1.51, // and so are phrases with 的
    -0.44, // unlike lengths
    0.54, // the two are one entry of the lexicon, or one word by its characters
    0.84, // a phrase of which every part is explained
  };

  private static final double KEPT_BIAS = -1.26;

  private static final double[] KEPT = {
    -1.96, // a general Japanese word
    -0.81, // a general Chinese word
    0.21, // compounds say more
    1.13, // loanwords are mostly of a field
    0.68, // names
    -3.00, // adjectives
    0.41, // what forms compounds is what the article is about
    0.52, // length
    -2.26, // what always stands inside a longer run of nouns
    -2.46, // free phrases
    -1.30, // nouns with a verb before them
    0.18, // headings say what the article is about
    0.92, // and so does what it repeats
    -0.17, // words that newspapers use often
    -0.24, // single words that name an action
    -0.15, // what begins with a general word
    -0.19, // what ends with one
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

  /** How likely a pair is right, 0 to 1. */
  double right(PairEvidence pair) {
    return right.likelihood(rightTraits(pair));
  }

  /** How likely a terminologist keeps the pair if it is right, 0 to 1. */
  double kept(PairEvidence pair, GeneralWords general) {
    return kept.likelihood(keptTraits(pair, general));
  }

  /** By what it is told whether the pair is right. */
  static double[] rightTraits(PairEvidence pair) {
    Traits traits = pair.best().traits();
    return new double[] {
      traits.leastCover() / 1000.0,
      traits.elsewhere() / 1000.0,
      pair.place() / 1000.0,
      StrictMath.log(pair.wins()),
      traits.jaQuality() / 1000.0,
      traits.zhQuality() / 1000.0,
      pair.jaRival() / 1000.0,
      pair.zhRival() / 1000.0,
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
      one(pair.alone() == 0),
      one(traits.is(Kind.PHRASE)),
      one(traits.is(Kind.CLAUSE)),
      one(pair.titles() > 0),
      StrictMath.log(pair.repeated()),
      StrictMath.log(1 + traits.frequency()),
      one(traits.parts() == 1 && traits.is(Kind.VERBAL)),
      one(general.beginsGenerally(pair.jaKey())),
      one(general.endsGenerally(pair.jaKey()))
    };
  }

  private static double one(boolean holds) {
    return holds ? 1 : 0;
  }
}
