package org.taiyaku.terminology;

import org.taiyaku.segmentation.PartOfSpeech;

/**
 * A stretch of one side of a bead that may be a term.
 *
 * @param start index of its first unit in the folded text
 * @param end index after its last unit
 * @param key its folded form, by which it is counted
 * @param written its form as written
 * @param reading its reading in katakana; empty for Chinese, and where a part's is not known
 * @param shape what pattern gave it
 * @param quality how well its borders and parts of speech speak for a term, above 0, at most 1
 * @param parts of how many words it is made, 1 or more
 * @param partOfSpeech that of its last word, in effect
 */
record Candidate(
    int start,
    int end,
    String key,
    String written,
    String reading,
    Shape shape,
    double quality,
    int parts,
    PartOfSpeech partOfSpeech) {

  /** Longest candidate in folded units: its cover is held in the bits of a {@code long}. */
  static final int LONGEST = 60;

  /** The patterns of candidates. */
  enum Shape {
    /** A whole run of nouns. */
    RUN,
    /** A stretch of such a run that leaves something out. */
    PART,
    /** Two nouns with の or 的 between them, or an adjective and a noun. */
    PHRASE,
    /** A verb and the noun that it qualifies. */
    CLAUSE
  }

  Candidate {
    if (start < 0 || end <= start || end - start > LONGEST) {
      throw new IllegalArgumentException("not a candidate: " + start + ".." + end);
    }
    if (!(quality > 0 && quality <= 1)) {
      throw new IllegalArgumentException("quality " + quality + " is not in 0..1");
    }
  }

  /** The candidate with the quality lowered to a share of it. */
  Candidate doubted(double share) {
    return withQuality(quality * share);
  }

  /** The candidate with another quality. */
  Candidate withQuality(double other) {
    return other == quality
        ? this
        : new Candidate(start, end, key, written, reading, shape, other, parts, partOfSpeech);
  }

  boolean overlaps(Candidate other) {
    return start < other.end && other.start < end;
  }

  boolean contains(Candidate other) {
    return start <= other.start && other.end <= end;
  }
}
