package org.taiyaku.alignment;

/**
 * Neighbouring segments of one side that stand for neighbouring segments of the other (the term is
 * Gale and Church's).
 *
 * @param jaStart index of the first Japanese segment
 * @param jaEnd index after the last one; {@code jaStart} if the bead has none
 * @param zhStart index of the first Chinese segment
 * @param zhEnd index after the last one; {@code zhStart} if the bead has none
 * @param confidence probability that just these segments stand for each other, 0 to 1
 * @param moved whether the stretch stands in another order in the two articles, so that the bead
 *     crosses others
 */
public record Bead(
    int jaStart, int jaEnd, int zhStart, int zhEnd, double confidence, boolean moved) {

  public Bead {
    if (jaStart < 0 || zhStart < 0 || jaEnd < jaStart || zhEnd < zhStart) {
      throw new IllegalArgumentException(
          "not a bead: " + jaStart + ".." + jaEnd + " : " + zhStart + ".." + zhEnd);
    }
    if (jaStart == jaEnd && zhStart == zhEnd) {
      throw new IllegalArgumentException("a bead without segments");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not in 0..1");
    }
  }

  public int jaSize() {
    return jaEnd - jaStart;
  }

  public int zhSize() {
    return zhEnd - zhStart;
  }

  /** Whether one side has nothing that stands for the other. */
  public boolean isOmission() {
    return jaSize() == 0 || zhSize() == 0;
  }

  /** The sizes of the two sides, such as {@code 2-1}. */
  public String type() {
    return jaSize() + "-" + zhSize();
  }
}
