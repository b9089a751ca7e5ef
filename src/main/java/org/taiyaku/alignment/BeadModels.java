package org.taiyaku.alignment;

/** What the lengths, the structure and the punctuation of two whole articles tell of any bead. */
final class BeadModels {

  private final LengthModel length;
  private final StructureModel structure;
  private final PunctuationModel punctuation;

  BeadModels(Side ja, Side zh) {
    this.length = ja.size() == 0 || zh.size() == 0 ? null : new LengthModel(ja, zh);
    this.structure = new StructureModel(ja, zh);
    this.punctuation = new PunctuationModel(ja, zh);
  }

  /** The log-likelihood ratio of a bead with both sides, its content and prior left aside. */
  double score(int jaStart, int jaEnd, int zhStart, int zhEnd) {
    return Weights.LENGTH * length.score(jaStart, jaEnd, zhStart, zhEnd)
        + Weights.STRUCTURE * structure.score(jaStart, jaEnd, zhStart, zhEnd)
        + punctuation.score(jaStart, jaEnd, zhStart, zhEnd);
  }

  /** What of that score comes of the places in their blocks where the two sides begin. */
  double beginning(int jaStart, int zhStart) {
    return Weights.STRUCTURE * structure.beginning(jaStart, zhStart);
  }
}
