package org.taiyaku.terminology;

/**
 * How far two candidates explain each other, each figure a share of the side's weight, 0 to 1.
 *
 * @param ja what links inside the pair explain of the Japanese side, by their strength
 * @param zh what they explain of the Chinese side
 * @param jaFree what nothing explains of the Japanese side
 * @param zhFree what nothing explains of the Chinese side
 * @param jaElsewhere what stands for something outside the pair, of the Japanese side
 * @param zhElsewhere what stands for something outside the pair, of the Chinese side
 * @param whole strength of a single link that spans both sides, 0 if there is none
 * @param jaWeight weight of the Japanese side, in Han characters
 * @param zhWeight weight of the Chinese side, in Han characters
 */
record Cover(
    double ja,
    double zh,
    double jaFree,
    double zhFree,
    double jaElsewhere,
    double zhElsewhere,
    double whole,
    double jaWeight,
    double zhWeight) {

  /** What a left-over part is worth where the other side has a left-over part as well. */
  private static final double BY_ELIMINATION = 0.5;

  /**
   * Likelihood that the pair is right, by composition alone: the harmonic mean of the two covers,
   * left-over parts that face each other counted in part.
   */
  double composition() {
    double facing = BY_ELIMINATION * Math.min(jaFree * jaWeight, zhFree * zhWeight);
    double a = Math.min(1, ja + facing / jaWeight);
    double b = Math.min(1, zh + facing / zhWeight);
    return ja <= 0 ? 0 : 2 * a * b / (a + b) * (1 - 0.5 * Math.max(jaElsewhere, zhElsewhere));
  }
}
