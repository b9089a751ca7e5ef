package org.taiyaku.pairing;

import java.io.Serializable;

/**
 * A link among all links of its two documents: what is needed of the others to decide on it.
 *
 * @param link the link
 * @param next the highest score of another link of either document; 0 if there is none
 * @param rivals how many other links that one of the documents has that has fewer
 * @param matters whether anything hangs on the link: it may be taken, or may be the reason that a
 *     user is told; what does not matter may be forgotten
 */
public record Contest(Link link, int next, int rivals, boolean matters) implements Serializable {

  /** Puts together how a link stands with its two documents. */
  static Contest of(Standing ofJapanese, Standing ofChinese) {
    Link link = ofJapanese.link();
    return new Contest(
        link,
        Math.max(ofJapanese.next(), ofChinese.next()),
        Math.min(ofJapanese.links(), ofChinese.links()) - 1,
        isPossible(link) || ofJapanese.best() || ofChinese.best());
  }

  /** Whether a link may be taken, whatever others there are. */
  static boolean isPossible(Link link) {
    return link.score() >= Matching.POSSIBLE;
  }
}
