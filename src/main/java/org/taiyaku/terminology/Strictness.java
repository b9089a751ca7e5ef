package org.taiyaku.terminology;

/** How sure and how telling a pair must be to stand in the glossary. */
public enum Strictness {
  /** Few rows, nearly all of them right and about the subject. */
  STRICT(0.85, 0.40),
  /** What a terminologist reads in one go. */
  NORMAL(0.62, 0.25),
  /** All that may be right, general words included. */
  LOOSE(0.5, 0.03);

  private final double leastConfidence;
  private final double leastWorth;

  Strictness(double leastConfidence, double leastWorth) {
    this.leastConfidence = leastConfidence;
    this.leastWorth = leastWorth;
  }

  /** The least likelihood that a row is right, 0 to 1. */
  public double leastConfidence() {
    return leastConfidence;
  }

  /** The least worth of a row, in which confidence and termhood come together, 0 to 1. */
  public double leastWorth() {
    return leastWorth;
  }
}
