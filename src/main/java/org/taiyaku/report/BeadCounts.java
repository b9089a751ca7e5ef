package org.taiyaku.report;

import java.nio.file.Path;
import org.taiyaku.exchange.BeadListReader;
import org.taiyaku.exchange.ListedBead;

/** How many beads of each kind an article has. */
final class BeadCounts {

  /** A bead whose confidence is below this is worth a look. */
  static final double CERTAIN = 0.8;

  private int beads;
  private int oneToOne;
  private int oneToMany;
  private int others;
  private int jaOnly;
  private int zhOnly;
  private int moved;
  private int uncertain;

  private BeadCounts() {}

  /** Reads a bead list through; none of it is kept. */
  static BeadCounts of(Path list) {
    BeadCounts counts = new BeadCounts();
    BeadListReader.readBeads(list, counts::add);
    return counts;
  }

  private void add(ListedBead bead) {
    String type = bead.type();
    beads++;
    moved += bead.moved() ? 1 : 0;
    uncertain += isUncertain(bead) ? 1 : 0;
    if (type.endsWith("-0")) {
      jaOnly++;
    } else if (type.startsWith("0-")) {
      zhOnly++;
    } else if (type.equals("1-1")) {
      oneToOne++;
    } else if (type.startsWith("1-") || type.endsWith("-1")) {
      oneToMany++;
    } else {
      others++;
    }
  }

  static boolean isUncertain(ListedBead bead) {
    return bead.confidence() < CERTAIN;
  }

  int beads() {
    return beads;
  }

  int uncertain() {
    return uncertain;
  }

  /** The figures of a row of the overview, in the order of {@link Overview#FIGURES}. */
  int[] figures() {
    return new int[] {beads, oneToOne, oneToMany, others, jaOnly, zhOnly, moved, uncertain};
  }
}
