package org.taiyaku.pairing;

import java.util.List;
import org.taiyaku.text.Language;

/** Says in one line why two documents were paired, or one left alone. */
final class Reasons {

  private final List<String> japanese;
  private final List<String> chinese;
  private final Matching matching;

  /**
   * Reasons for what a matching decided.
   *
   * @param japanese paths of the Japanese documents, by their places
   * @param chinese paths of the Chinese ones
   */
  Reasons(List<String> japanese, List<String> chinese, Matching matching) {
    this.japanese = japanese;
    this.chinese = chinese;
    this.matching = matching;
  }

  /** The pair for the user. */
  DocumentPair pair(Contest contest) {
    Link link = contest.link();
    String evidence =
        "score "
            + Likeness.decimal(link.score())
            + " (next "
            + Likeness.decimal(contest.next())
            + "): "
            + link.likeness().describe();
    return new DocumentPair(
        japanese.get(link.ja()),
        chinese.get(link.zh()),
        Math.min(Likeness.ONE, link.score()) / (double) Likeness.ONE,
        evidence);
  }

  /** Why a Japanese document was left alone. */
  Alone ofJapanese(int ja) {
    String reason =
        chinese.isEmpty()
            ? "no article in Traditional Chinese"
            : reason(matching.bestOfJapanese(ja), true);
    return new Alone(japanese.get(ja), Language.JAPANESE, "no counterpart: " + reason);
  }

  /** Why a Chinese document was left alone. */
  Alone ofChinese(int zh) {
    String reason =
        japanese.isEmpty() ? "no article in Japanese" : reason(matching.bestOfChinese(zh), false);
    return new Alone(chinese.get(zh), Language.TRADITIONAL_CHINESE, "no counterpart: " + reason);
  }

  /** Why the best candidate was not taken. */
  private String reason(Contest contest, boolean ofJapanese) {
    if (contest == null) {
      return "none of a like length shares anything telling";
    }
    Link best = contest.link();
    String nearest = "best " + named(best, ofJapanese);
    Link taken =
        ofJapanese ? matching.pairOfChinese(best.zh()) : matching.pairOfJapanese(best.ja());
    if (taken != null) {
      return nearest + ", which is paired with " + path(taken, !ofJapanese);
    }
    if (best.score() < Matching.POSSIBLE) {
      return nearest + ", below " + Likeness.decimal(Matching.POSSIBLE);
    }
    return nearest
        + ", next "
        + Likeness.decimal(contest.next())
        + ", order "
        + Likeness.decimal(best.likeness().order())
        + ": too little to tell";
  }

  private String named(Link link, boolean ofJapanese) {
    return Likeness.decimal(link.score()) + " with " + path(link, ofJapanese);
  }

  /** The path of the other document of {@code link}, seen from the Japanese or the Chinese one. */
  private String path(Link link, boolean fromJapanese) {
    return fromJapanese ? chinese.get(link.zh()) : japanese.get(link.ja());
  }
}
