package org.taiyaku.pipeline;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.taiyaku.alignment.Bead;
import org.taiyaku.alignment.Segment;

/**
 * How much of the two texts of a pair has a counterpart that can be relied on: what tells a
 * translation in part, or none at all, from a whole one that is hard to align.
 *
 * @param ja share of the Japanese characters in trusted beads with both sides, 0 to 1
 * @param zh share of the Chinese ones
 * @param confidence mean confidence of the trusted beads, by length; 0 if there is none
 */
public record Coverage(double ja, double zh, double confidence) implements Serializable {

  /** Where more than a quarter of a side is left over, more than a few sentences were left out. */
  private static final double WHOLE = 0.75;

  /**
   * Between articles that have nothing to do with each other beads come about by chance, at a mean
   * confidence of .67 to .72; what is translated in part, however little, has .76 or more.
   */
  private static final double RELIABLE = 0.74;

  /** So few segments on both sides together tell nothing of an article. */
  private static final int FEW = 20;

  /** Where little or nothing was aligned nothing is to be said. */
  static final Coverage UNKNOWN = new Coverage(1, 1, 1);

  /**
   * What is covered by the beads of a pair.
   *
   * @param least confidence below which a bead is not trusted
   */
  static Coverage of(AlignedPair pair, double least) {
    if (pair.ja().segments().size() + pair.zh().segments().size() < FEW) {
      return UNKNOWN;
    }
    long ja = 0;
    long zh = 0;
    double sum = 0;
    for (Bead bead : pair.trusted(least)) {
      long left = length(pair.ja().segments().subList(bead.jaStart(), bead.jaEnd()));
      long right = length(pair.zh().segments().subList(bead.zhStart(), bead.zhEnd()));
      ja += left;
      zh += right;
      sum += bead.confidence() * (left + right);
    }
    return new Coverage(
        (double) ja / Math.max(1, length(pair.ja().segments())),
        (double) zh / Math.max(1, length(pair.zh().segments())),
        ja + zh == 0 ? 0 : sum / (ja + zh));
  }

  private static long length(List<Segment> segments) {
    return segments.stream().mapToLong(segment -> segment.text().length()).sum();
  }

  /** What a user should know of the pair, one line; empty where all is well. */
  String remark() {
    double less = Math.min(ja, zh);
    if (confidence < RELIABLE) {
      return less < WHOLE
          ? "hardly translations of each other: %s of the Japanese and %s of the Chinese text has a doubtful counterpart"
              .formatted(percent(ja), percent(zh))
          : String.format(
              Locale.ROOT, "a free translation: its beads have a confidence of %.2f", confidence);
    }
    return less < WHOLE
        ? "translated in part: %s of the %s text has no counterpart"
            .formatted(percent(1 - less), ja < zh ? "Japanese" : "Chinese")
        : "";
  }

  private static String percent(double share) {
    return Math.round(100 * share) + " %";
  }
}
