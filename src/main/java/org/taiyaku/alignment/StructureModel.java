package org.taiyaku.alignment;

import org.taiyaku.document.BlockKind;

/**
 * What the places of segments in their articles tell: sentence ends, kinds of block, beginnings of
 * blocks.
 *
 * <p>Block borders are evidence, not walls. Where one side has no such structure (a page run into
 * one line) they say nothing.
 */
final class StructureModel {

  /**
   * How often a translation keeps the kind of a block, or begins a block where the original does.
   */
  private static final double KEPT = 0.9;

  /** The kind of segments that begin a block of running text; those that go on in one are 0. */
  private static final byte FIRST = 1;

  /** The kind of segments that hold nothing to translate: code, English references. */
  private static final byte VERBATIM = 5;

  /** A verbatim segment is unlikely to have a counterpart in words, however few there are. */
  private static final double LEAST_CHANCE = 0.05;

  /** A kind that stands in fewer segments of a side is taken for not marked up there. */
  private static final double LEAST_SHARE = 0.02;

  private final SentenceEnds jaEnds;
  private final SentenceEnds zhEnds;
  private final byte[] jaKind;
  private final byte[] zhKind;
  private final double[] jaShare;
  private final double[] zhShare;

  /** By Japanese and Chinese kind what the two tell; asked for every bead of the lattice. */
  private final double[][] ofKinds = new double[VERBATIM + 1][VERBATIM + 1];

  StructureModel(Side ja, Side zh) {
    jaEnds = new SentenceEnds(ja);
    zhEnds = new SentenceEnds(zh);
    jaKind = kinds(ja);
    zhKind = kinds(zh);
    jaShare = shares(jaKind);
    zhShare = shares(zhKind);
    for (int left = 0; left <= VERBATIM; left++) {
      for (int right = 0; right <= VERBATIM; right++) {
        ofKinds[left][right] = kind(left, right);
      }
    }
  }

  /**
   * The kinds that translations keep, numbered: heading, list item, cell, else the place in a
   * block.
   */
  private static byte[] kinds(Side side) {
    byte[] kinds = new byte[side.size()];
    boolean oneBlock =
        side.size() == 0 || side.segment(0).block() == side.segment(side.size() - 1).block();
    for (int i = 0; i < kinds.length; i++) {
      BlockKind kind = side.segment(i).kind();
      boolean first = i == 0 || side.segment(i - 1).block() != side.segment(i).block();
      kinds[i] =
          isVerbatim(side.units(i))
              ? VERBATIM
              : switch (kind) {
                case TITLE, HEADING -> 2;
                case LIST_ITEM -> 3;
                case TABLE_CELL -> 4;
                default -> first && !oneBlock ? FIRST : 0;
              };
    }
    return kinds;
  }

  private static double[] shares(byte[] kinds) {
    double[] shares = new double[VERBATIM + 1];
    for (byte kind : kinds) {
      shares[kind] += 1.0 / kinds.length;
    }
    return shares;
  }

  /** The log-likelihood ratio of a bead's structure. */
  double score(int jaStart, int jaEnd, int zhStart, int zhEnd) {
    int difference = jaEnds.sentences(jaStart, jaEnd) - zhEnds.sentences(zhStart, zhEnd);
    int joined = jaEnds.headlinesJoined(jaStart, jaEnd) + zhEnds.headlinesJoined(zhStart, zhEnd);
    return ofKinds[jaKind[jaStart]][zhKind[zhStart]]
        - Weights.SENTENCE_DIFFERENCE * Math.min(3, Math.abs(difference))
        - Weights.HEADLINE_JOINED * joined;
  }

  /**
   * What of a bead's score comes of where it begins: both sides with a block, neither, or one.
   * Where stretches have changed places that tells nothing, as another sentence begins the block
   * then.
   */
  double beginning(int jaStart, int zhStart) {
    boolean running = jaKind[jaStart] <= FIRST && zhKind[zhStart] <= FIRST;
    return running ? ofKinds[jaKind[jaStart]][zhKind[zhStart]] : 0;
  }

  private static boolean isVerbatim(Units units) {
    for (int u = 0; u < units.count(); u++) {
      if (units.kind(u) != Units.Kind.LATIN && units.kind(u) != Units.Kind.NUMBER) {
        return false;
      }
    }
    return units.count() > 0 && units.folded().chars().noneMatch(c -> c >= 'ぁ' && c <= 'ヺ');
  }

  private double kind(int ja, int zh) {
    if (ja == VERBATIM || zh == VERBATIM) {
      double chance = Math.max(LEAST_CHANCE, (jaShare[zh] + zhShare[zh]) / 2);
      return Math.log(ja == zh ? (KEPT + (1 - KEPT) * chance) / chance : 1 - KEPT);
    }
    if (!isMarked(ja, zhShare) || !isMarked(zh, jaShare)) {
      return 0;
    }
    double chance = (jaShare[zh] + zhShare[zh]) / 2;
    double given = ja == zh ? KEPT + (1 - KEPT) * chance : (1 - KEPT) * chance;
    return Math.log(given / chance);
  }

  private static boolean isMarked(int kind, double[] shares) {
    return shares[kind] >= LEAST_SHARE;
  }
}
