package org.taiyaku.pairing;

import java.util.List;
import org.taiyaku.text.Language;

/** Says in one line why two documents were paired, or one left alone. */
final class Reasons {

  private final List<Signature> japanese;
  private final List<Signature> chinese;
  private final Matching matching;

  Reasons(List<Signature> japanese, List<Signature> chinese, Matching matching) {
    this.japanese = japanese;
    this.chinese = chinese;
    this.matching = matching;
  }

  /** The pair for the user. */
  DocumentPair pair(Link link) {
    String evidence =
        "score "
            + Likeness.decimal(link.score())
            + " (next "
            + Likeness.decimal(matching.next(link))
            + "): "
            + link.likeness().describe();
    return new DocumentPair(
        japanese.get(link.ja()).path(),
        chinese.get(link.zh()).path(),
        Math.min(Likeness.ONE, link.score()) / (double) Likeness.ONE,
        evidence);
  }

  /** Why a Japanese document was left alone. */
  Alone ofJapanese(int ja) {
    String reason =
        chinese.isEmpty()
            ? "no article in Traditional Chinese"
            : reason(matching.ofJapanese(ja), true);
    return new Alone(japanese.get(ja).path(), Language.JAPANESE, "no counterpart: " + reason);
  }

  /** Why a Chinese document was left alone. */
  Alone ofChinese(int zh) {
    String reason =
        japanese.isEmpty() ? "no article in Japanese" : reason(matching.ofChinese(zh), false);
    return new Alone(
        chinese.get(zh).path(), Language.TRADITIONAL_CHINESE, "no counterpart: " + reason);
  }

  /** Why the best of some candidates was not taken. */
  private String reason(List<Link> candidates, boolean ofJapanese) {
    if (candidates.isEmpty()) {
      return "none of a like length shares anything telling";
    }
    Link best = candidates.get(0);
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
        + Likeness.decimal(matching.next(best))
        + ", order "
        + Likeness.decimal(best.likeness().order())
        + ": too little to tell";
  }

  private String named(Link link, boolean ofJapanese) {
    return Likeness.decimal(link.score()) + " with " + path(link, ofJapanese);
  }

  /** The path of the other document of {@code link}, seen from the Japanese or the Chinese one. */
  private String path(Link link, boolean fromJapanese) {
    return fromJapanese ? chinese.get(link.zh()).path() : japanese.get(link.ja()).path();
  }
}
