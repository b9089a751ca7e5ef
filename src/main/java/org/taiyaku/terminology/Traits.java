package org.taiyaku.terminology;

import java.io.Serializable;
import java.util.Set;
import org.taiyaku.segmentation.ChineseTokenizer;
import org.taiyaku.segmentation.PartOfSpeech;
import org.taiyaku.terminology.Candidate.Shape;

/**
 * What a pair is judged by at one place, in thousandths where it is a share.
 *
 * @param leastCover the smaller share of a side that links inside the pair explain
 * @param elsewhere the larger share of a side that stands for something outside the pair
 * @param whole strength of a single link that spans both sides, 0 if there is none
 * @param jaQuality how well its borders speak for the Japanese candidate
 * @param zhQuality how well its borders speak for the Chinese candidate
 * @param jaWeight length of the Japanese candidate in Han characters
 * @param zhWeight length of the Chinese candidate in Han characters
 * @param parts of how many words the Japanese candidate is made
 * @param frequency how often the Chinese candidate stands in a large corpus, 0 if it is no word
 * @param kinds what else is true of the pair
 */
record Traits(
    int leastCover,
    int elsewhere,
    int whole,
    int jaQuality,
    int zhQuality,
    int jaWeight,
    int zhWeight,
    int parts,
    int frequency,
    Set<Kind> kinds)
    implements Serializable {

  /** What may be true of a pair. */
  enum Kind {
    /** The Japanese side is a noun qualified by の or an adjective. */
    PHRASE,
    /** The Japanese side is a noun qualified by a verb. */
    CLAUSE,
    /** The Japanese side leaves out words of its noun run. */
    PART,
    /** The Chinese side is a phrase with 的. */
    CHINESE_PHRASE,
    /** Katakana stand in the Japanese side. */
    KATAKANA,
    /** The Japanese side ends with a proper noun. */
    PROPER,
    /** The Japanese side is an adjective's stem, or a noun made one by 的. */
    ADJECTIVAL,
    /** The Japanese side ends with a noun that names an action. */
    VERBAL
  }

  Traits {
    kinds = Set.copyOf(kinds);
  }

  static Traits of(Match match) {
    Cover cover = match.cover();
    return new Traits(
        thousandths(Math.min(cover.ja(), cover.zh())),
        thousandths(Math.max(cover.jaElsewhere(), cover.zhElsewhere())),
        thousandths(cover.whole()),
        thousandths(match.ja().quality()),
        thousandths(match.zhQuality()),
        thousandths(cover.jaWeight()),
        thousandths(cover.zhWeight()),
        match.ja().parts(),
        ChineseTokenizer.frequency(match.zh().key()),
        kinds(match));
  }

  boolean is(Kind kind) {
    return kinds.contains(kind);
  }

  private static int thousandths(double value) {
    return (int) Math.round(1000 * value);
  }

  private static Set<Kind> kinds(Match match) {
    Candidate ja = match.ja();
    Candidate zh = match.zh();
    Set<Kind> kinds = java.util.EnumSet.noneOf(Kind.class);
    addIf(kinds, Kind.PHRASE, ja.shape() == Shape.PHRASE);
    addIf(kinds, Kind.CLAUSE, ja.shape() == Shape.CLAUSE);
    addIf(kinds, Kind.PART, ja.shape() == Shape.PART);
    addIf(kinds, Kind.CHINESE_PHRASE, zh.shape() == Shape.PHRASE);
    addIf(kinds, Kind.KATAKANA, ja.key().chars().anyMatch(c -> Kana.isKatakana((char) c)));
    addIf(kinds, Kind.PROPER, ja.partOfSpeech() == PartOfSpeech.PROPER_NOUN);
    addIf(kinds, Kind.ADJECTIVAL, isAdjectival(ja));
    addIf(kinds, Kind.VERBAL, ja.partOfSpeech() == PartOfSpeech.VERBAL_NOUN);
    return kinds;
  }

  private static boolean isAdjectival(Candidate ja) {
    return ja.partOfSpeech() == PartOfSpeech.ADJECTIVAL_NOUN
        || ja.partOfSpeech() == PartOfSpeech.SUFFIX && ja.key().endsWith("的");
  }

  private static void addIf(Set<Kind> kinds, Kind kind, boolean holds) {
    if (holds) {
      kinds.add(kind);
    }
  }
}
