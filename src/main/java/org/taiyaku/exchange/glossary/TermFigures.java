package org.taiyaku.exchange.glossary;

/**
 * What was counted of an entry.
 *
 * @param confidence probability that its terms stand for each other, 0 to 1
 * @param ja how often the Japanese term occurs
 * @param zh how often the Chinese term occurs
 * @param articles in how many articles
 */
public record TermFigures(double confidence, int ja, int zh, int articles) {

  /** Nothing was counted. */
  public static final TermFigures NONE = new TermFigures(0, 0, 0, 0);
}
