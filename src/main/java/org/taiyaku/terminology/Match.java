package org.taiyaku.terminology;

import org.taiyaku.segmentation.PartOfSpeech;

/**
 * A pair of candidates of one bead with what speaks for it there.
 *
 * @param ja the Japanese candidate
 * @param zh the Chinese candidate
 * @param cover how far they explain each other
 * @param place how strongly their places speak for the pair, 0 to 1
 * @param association how strongly they keep company over the article, 0 to 1
 * @param score all of it together in thousandths, so that comparing is exact
 */
record Match(Candidate ja, Candidate zh, Cover cover, double place, double association, int score) {

  /** Puts the evidence together: what several kinds say independently adds up. */
  static Match of(Candidate ja, Candidate zh, Cover cover, double place, double association) {
    double wrong = (1 - cover.composition()) * (1 - place) * (1 - association);
    double right = (1 - wrong) * quality(ja, zh);
    return new Match(ja, zh, cover, place, association, (int) Math.round(1000 * right));
  }

  /** The pair with its Chinese side cut less well: its quality is lowered to a share of it. */
  Match doubted(double share) {
    return share == 1 ? this : of(ja, zh.doubted(share), cover, place, association);
  }

  /** Whether enough speaks for the pair to let it compete. */
  boolean speaks() {
    return score >= Competition.LEAST;
  }

  /** How well both sides are cut. */
  double quality() {
    return quality(ja, zh);
  }

  /** How well the Chinese side is cut; a verb ends it well where a verbal noun ends the other. */
  double zhQuality() {
    return zhQuality(ja, zh);
  }

  private static double quality(Candidate ja, Candidate zh) {
    return Math.sqrt(ja.quality() * zhQuality(ja, zh));
  }

  private static double zhQuality(Candidate ja, Candidate zh) {
    boolean verbs =
        ja.partOfSpeech() == PartOfSpeech.VERBAL_NOUN && zh.partOfSpeech() == PartOfSpeech.VERB;
    return verbs ? Math.min(1, zh.quality() / ChineseCandidates.VERB_AT_END) : zh.quality();
  }

  double weight() {
    return cover.jaWeight() + cover.zhWeight();
  }

  /**
   * Whether both can be right at once: they stand apart on both sides, or the one inside the other
   * on both sides; or a name and its last part, where the other side has the last part only.
   */
  boolean agreesWith(Match other) {
    boolean jaApart = !ja.overlaps(other.ja);
    boolean zhApart = !zh.overlaps(other.zh);
    if (jaApart || zhApart) {
      return jaApart && zhApart;
    }
    return isInside(other)
        || other.isInside(this)
        || isSameZh(other) && isPieceOfName(ja.key(), other.ja.key());
  }

  private boolean isSameZh(Match other) {
    return zh.start() == other.zh.start() && zh.end() == other.zh.end();
  }

  /** Whether the one is the first or last part of the other between dots. */
  static boolean isPieceOfName(String ja, String otherJa) {
    boolean isLonger = ja.length() > otherJa.length();
    String longer = isLonger ? ja : otherJa;
    String shorter = isLonger ? otherJa : ja;
    if (longer.indexOf('・') < 0) {
      return false;
    }
    return longer.endsWith("・" + shorter) || longer.startsWith(shorter + "・");
  }

  /** Whether this pair stands inside a larger one on both sides. */
  boolean isInside(Match other) {
    return other.ja.contains(ja)
        && other.zh.contains(zh)
        && !ja.contains(other.ja)
        && !zh.contains(other.zh);
  }
}
