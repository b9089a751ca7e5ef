package org.taiyaku.page;

import java.nio.file.Path;
import java.util.List;
import org.taiyaku.exchange.BeadListReader;
import org.taiyaku.exchange.ListedBead;

/** How many beads of each kind an article has. */
public final class BeadCounts {

  /** A bead whose confidence is below this is worth a look. */
  public static final double CERTAIN = 0.8;

  /** Keys of what the pages call the figures. */
  public static final List<String> NAMES =
      List.of(
          "beads",
          "one-to-one",
          "one-to-many",
          "many-to-many",
          "ja-only",
          "zh-only",
          "moved-beads",
          "uncertain");

  private int beads;
  private int oneToOne;
  private int oneToMany;
  private int others;
  private int jaOnly;
  private int zhOnly;
  private int moved;
  private int uncertain;

  /** Nothing is counted yet. */
  public BeadCounts() {}

  /** Reads a bead list through; none of it is kept. */
  public static BeadCounts of(Path list) {
    BeadCounts counts = new BeadCounts();
    BeadListReader.readBeads(
        list, bead -> counts.add(bead.type(), bead.moved(), bead.confidence()));
    return counts;
  }

  /**
   * Counts a bead.
   *
   * @param type sizes of its two sides, such as {@code 2-1}
   * @param confidence 0 to 1
   */
  public void add(String type, boolean isMoved, double confidence) {
    beads++;
    moved += isMoved ? 1 : 0;
    uncertain += confidence < CERTAIN ? 1 : 0;
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

  /** Whether a bead is worth a look. */
  public static boolean isUncertain(ListedBead bead) {
    return bead.confidence() < CERTAIN;
  }

  /** All of them. */
  public int beads() {
    return beads;
  }

  /** Those that are worth a look. */
  public int uncertain() {
    return uncertain;
  }

  /** The figures in the order of {@link #NAMES}. */
  public int[] figures() {
    return new int[] {beads, oneToOne, oneToMany, others, jaOnly, zhOnly, moved, uncertain};
  }
}
