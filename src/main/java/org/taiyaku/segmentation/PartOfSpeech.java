package org.taiyaku.segmentation;

/** Parts of speech, as coarse as alignment and terminology need them in both languages. */
public enum PartOfSpeech {
  NOUN,
  PROPER_NOUN,
  /** A noun that becomes a verb: 開発する; in Chinese a verb used as a noun. */
  VERBAL_NOUN,
  /** The stem of a na-adjective: 重要な. */
  ADJECTIVAL_NOUN,
  /** A noun of time or manner that stands for an adverb: 今日, 場合. */
  ADVERBIAL_NOUN,
  PRONOUN,
  NUMBER,
  /** What is counted with: 人, 年, 個. */
  COUNTER,
  PREFIX,
  SUFFIX,
  VERB,
  ADJECTIVE,
  ADVERB,
  PARTICLE,
  AUXILIARY,
  CONJUNCTION,
  SYMBOL,
  OTHER
}
