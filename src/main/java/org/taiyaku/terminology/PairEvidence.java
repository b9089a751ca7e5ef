package org.taiyaku.terminology;

import java.io.Serializable;
import org.taiyaku.text.HanFolding;

/**
 * All that speaks for one pair of terms, in one article or in many.
 *
 * <p>Everything in it is a count, a maximum or a set, so that evidence of articles adds up to the
 * same in any order.
 *
 * @param jaKey the Japanese term, folded
 * @param zhKey the Chinese term, folded
 * @param best where it shows best
 * @param wins in how many beads the pair prevailed over its rivals
 * @param repeated in how many beads of one article, the most of any
 * @param alone in how many beads the Japanese term is not a part of a longer run of nouns
 * @param jaRival by how much of its score the best pair with the same Japanese term has more, in
 *     thousandths, in the article where it is least
 * @param zhRival the same for the Chinese term
 * @param articles in how many articles
 * @param jaCount how often the Japanese term stands in those articles
 * @param zhCount how often the Chinese term stands in those articles
 * @param place how strongly parallel places speak for the pair, in thousandths, the best
 * @param titles in how many of those beads the pair stands in a heading, or in a line that is no
 *     sentence
 * @param longer how many longer candidates hold the Japanese term, the most of an article
 * @param jaForms the Japanese term as written, with counts
 * @param zhForms the Chinese term as written, with counts
 */
record PairEvidence(
    String jaKey,
    String zhKey,
    Sighting best,
    int wins,
    int repeated,
    int alone,
    int jaRival,
    int zhRival,
    int articles,
    int jaCount,
    int zhCount,
    int place,
    int titles,
    int longer,
    FormCounts jaForms,
    FormCounts zhForms)
    implements Serializable {

  /** Whether a foreign word was left as it is on both sides: Meta and Meta. */
  boolean isUntranslated() {
    return jaKey.equals(zhKey) && jaKey.chars().noneMatch(c -> HanFolding.isHan((char) c));
  }

  /** The evidence beside rivals of the same article. */
  PairEvidence withRivals(int ofJa, int ofZh) {
    return new PairEvidence(
        jaKey, zhKey, best, wins, repeated, alone, ofJa, ofZh, articles, jaCount, zhCount, place,
        titles, longer, jaForms, zhForms);
  }

  /** The evidence of two sets of articles that have none in common. */
  PairEvidence plus(PairEvidence other) {
    return new PairEvidence(
        jaKey,
        zhKey,
        Sighting.BEST_FIRST.compare(best, other.best) <= 0 ? best : other.best,
        wins + other.wins,
        Math.max(repeated, other.repeated),
        alone + other.alone,
        Math.min(jaRival, other.jaRival),
        Math.min(zhRival, other.zhRival),
        articles + other.articles,
        jaCount + other.jaCount,
        zhCount + other.zhCount,
        Math.max(place, other.place),
        titles + other.titles,
        Math.max(longer, other.longer),
        jaForms.plus(other.jaForms),
        zhForms.plus(other.zhForms));
  }
}
