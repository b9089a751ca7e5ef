package org.taiyaku.alignment;

/**
 * The weights of the aligner, all in one place; each is a probability, a share or a deviation that
 * a reader can check against texts, and docs/evaluation.md says how they were chosen.
 */
final class Weights {

  // What becomes of a Japanese unit.

  /** How often a kanji comes out as the same character. */
  static final double SAME_CHARACTER = 0.35;

  /** How often two neighbouring kanji come out as the same two characters. */
  static final double SAME_PAIR = 0.6;

  /** How often a number or a Latin word is repeated. */
  static final double SAME_ANCHOR = 0.9;

  /** How often a word comes out as one of its equivalents in the lexicon. */
  static final double LEXICON = 0.9;

  /** Share that the last of many equivalents still gets, as the lists are ordered, not counted. */
  static final double LEAST_EQUIVALENT = 0.25;

  /** How far a word that was learned is trusted, as against one of the lexicon. */
  static final double LEARNED = 0.4;

  /** How often a katakana name comes out as hanzi that render all of its kana. */
  static final double HAN_TRANSCRIPTION = 0.5;

  // How much of a translation is visible: the share of units with a counterpart.

  static final double VISIBLE_HAN = 0.3;
  static final double VISIBLE_NUMBER = 0.5;
  static final double VISIBLE_LATIN = 0.35;
  static final double VISIBLE_KATAKANA = 0.3;
  static final double VISIBLE_WORD = 0.15;

  /** Share of passages that are rendered freely, and what is visible there as against elsewhere. */
  static final double FREE = 0.005;

  static final double VISIBLE_IN_FREE = 0.3;

  // Chance.

  /** Units of general language that smooth the shares which a short article shows. */
  static final double GENERAL_UNITS = 1_000;

  static final double GENERAL_SHARE_OF_CHARACTER = 1.0 / 700;
  static final double GENERAL_SHARE_OF_WORD = 1.0 / 3_000;

  /** A key in more than this share of the segments of both sides tells nothing of the place. */
  static final double COMMON = 0.6;

  /** In articles shorter than this nothing is common. */
  static final int FEW_SEGMENTS = 8;

  /** Ratios above this count as this: no single unit decides. */
  static final double LARGEST_RATIO = 2_000;

  /** Pairs that gain less over sharing nothing are not kept, in natural logarithms. */
  static final double LEAST_GAIN = 0.05;

  /**
   * In a bead of several segments a unit is the easier found by chance the more there is to search;
   * but order is kept inside a bead, so that less than all of it need be searched: the exponent.
   */
  static final double DILUTION = 0.4;

  /** Share that is taken back of what the larger side of a bead is explained beyond the other. */
  static final double REPETITION = 0.2;

  // Sums.

  /** Kinds of content are not independent (a shared word is several shared characters). */
  static final double CONTENT = 0.65;

  static final double LENGTH = 0.7;

  /** Deviation of the log ratio of the lengths of long segments. */
  static final double LENGTH_DEVIATION = 0.22;

  /** What shortness adds to it: over the root of the length in characters. */
  static final double LENGTH_DEVIATION_OF_SHORT = 1.1;

  /** Cost of each sentence that one side of a bead has more than the other. */
  static final double SENTENCE_DIFFERENCE = 0.8;

  /** Cost of a headline, which ends no sentence, joined with a sentence below it. */
  static final double HEADLINE_JOINED = 0.75;

  static final double STRUCTURE = 1.0;

  /**
   * How often a quotation that begins or ends in the original does so in the translation, beyond
   * chance, and a colon stays one.
   */
  static final double MARK_KEPT = 0.4;

  /** How often a question stays one, beyond chance. */
  static final double QUESTION_KEPT = 0.6;

  // Inside of segments that hold several sentences.

  /** How often the sentences inside of a bead follow each other on both sides alike. */
  static final double IN_ORDER = 0.9;

  /** How often two sentences of a segment become one. */
  static final double SENTENCES_JOINED = 0.2;

  /**
   * How many segments of hundred are joined to one sentence by the translator himself. Where
   * segments hold many more sentences than that, they were joined with their stops, and two of one
   * bead become one sentence as rarely as two of one segment.
   */
  static final double JOINED_BY_TRANSLATOR = 0.02;

  /** How often a segment that ends no sentence is one with the next, if both stand in a bead. */
  static final double RUN_ON = 0.5;

  /** How often a sentence inside of a bead has no counterpart. */
  static final double SENTENCE_LOST = 0.01;

  // Priors.

  /** Share of beads with both sides before anything is known of an article. */
  static final double MATCHES = 0.9;

  /** Each further segment of a bead makes it so much rarer before anything is known. */
  static final double FURTHER_SEGMENT = 0.1;

  /**
   * How many beads {@link #MATCHES} is worth against what the article shows, and how many of its
   * beads with both sides {@link #FURTHER_SEGMENT} is.
   */
  static final double USUAL_BEADS = 10;

  /** A bead with both sides must be at least so probable to be worth taking. */
  static final double LEAST_POSTERIOR = 0.25;

  /** What a right omission is worth, a right bead with both sides being worth 1. */
  static final double OMISSION_WORTH = 0.3;

  /**
   * The posteriors are modest: the odds that a bead is right are so many times those that they
   * give. Fitted on ntrex-rough, whose rates of loss differ most, checked on the other sets.
   */
  static final double MODESTY = 1.3;

  /** What a moved stretch must gain beyond the logarithm of the places tried. */
  static final double LEAST_MOVE = 2.0;

  /** What it must gain beyond the places outside that are most like it. */
  static final double LEAST_SURPLUS = 1.0;

  private Weights() {}
}
