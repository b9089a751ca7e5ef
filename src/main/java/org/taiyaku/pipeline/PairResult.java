package org.taiyaku.pipeline;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.taiyaku.alignment.Bead;

/**
 * What is kept of a pair once its outputs are written and its terms are taken: a few figures.
 *
 * @param beads beads with both sides
 * @param omissions segments without a counterpart
 * @param unsure beads with both sides below the least confidence
 * @param moved beads that cross others
 * @param units its translation units
 * @param coverage how much of its texts has a counterpart
 * @param stale what a person decided on its beads and that no longer fits them
 * @param failure a line for the error stream that says why nothing came of the pair; else empty
 */
public record PairResult(
    int beads,
    int omissions,
    int unsure,
    int moved,
    UnitCounts units,
    Coverage coverage,
    List<StaleDecision> stale,
    String failure)
    implements Serializable {

  public PairResult {
    Objects.requireNonNull(units, "units");
    Objects.requireNonNull(coverage, "coverage");
    stale = List.copyOf(stale);
    Objects.requireNonNull(failure, "failure");
  }

  /** A pair of which a file vanished or changed its nature while the batch ran, or the like. */
  static PairResult failed(String failure) {
    return new PairResult(0, 0, 0, 0, UnitCounts.NONE, Coverage.UNKNOWN, List.of(), failure);
  }

  /**
   * What came of a pair.
   *
   * @param least confidence below which a bead counts as unsure
   */
  static PairResult of(AlignedPair pair, double least, UnitCounts units) {
    int both = 0;
    int omissions = 0;
    int unsure = 0;
    int moved = 0;
    for (Bead bead : pair.alignment().beads()) {
      if (bead.isOmission()) {
        omissions += bead.jaSize() + bead.zhSize();
      } else {
        both++;
        moved += bead.moved() ? 1 : 0;
        unsure += bead.confidence() < least ? 1 : 0;
      }
    }
    return new PairResult(
        both, omissions, unsure, moved, units, Coverage.of(pair, least), pair.review().stale(), "");
  }
}
