package org.taiyaku.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.taiyaku.decision.FilePair;
import org.taiyaku.decision.Review;
import org.taiyaku.pairing.Alone;
import org.taiyaku.pairing.Brief;
import org.taiyaku.pairing.Pairer;
import org.taiyaku.pairing.Pairing;
import org.taiyaku.pairing.Signature;
import org.taiyaku.pairing.Signatures;

/** What a review says of which files belong together, for those of one run. */
final class ReviewedPairs {

  private static final String PARTED = "parted from %s in the review";

  private final Set<FilePair> parted;

  /** For each file of a parted pair the others. */
  private final Map<String, List<String>> partedFrom = new TreeMap<>();

  private final List<FilePair> joined;

  ReviewedPairs(Review review) {
    this.parted = new HashSet<>(review.parted());
    this.joined = review.joined();
    for (FilePair files : review.parted()) {
      partedFrom.computeIfAbsent(files.ja(), k -> new ArrayList<>()).add(files.zh());
      partedFrom.computeIfAbsent(files.zh(), k -> new ArrayList<>()).add(files.ja());
    }
  }

  boolean isParted(String ja, String zh) {
    return !parted.isEmpty() && parted.contains(new FilePair(ja, zh));
  }

  /** What came of pairing, with those that were parted from others saying so. */
  Pairing explained(Pairing pairing) {
    return new Pairing(pairing.pairs(), pairing.alone().stream().map(this::explained).toList());
  }

  private Alone explained(Alone alone) {
    List<String> others = partedFrom.get(alone.path());
    return others == null
        ? alone
        : new Alone(
            alone.path(),
            alone.language(),
            PARTED.formatted(String.join(", ", others)) + "; " + alone.reason());
  }

  /**
   * Takes the joined pairs out of the articles, before the others are paired.
   *
   * @param ja the Japanese articles, from which those that are joined go
   * @param ofJa their signatures
   * @param zh the Chinese ones, likewise
   * @param ofZh their signatures
   * @param plan takes the pairs, and those of which a file is no article of this run
   */
  void takeJoined(
      List<Brief> ja, Signatures ofJa, List<Brief> zh, Signatures ofZh, PlanBuilder plan) {
    for (FilePair files : joined) {
      Optional<Brief> left = named(ja, files.ja());
      Optional<Brief> right = named(zh, files.zh());
      if (left.isPresent() && right.isPresent()) {
        ja.remove(left.get());
        zh.remove(right.get());
        Signature japanese = ofJa.get(left.get().number());
        Signature chinese = ofZh.get(right.get().number());
        plan.pair(
            new PlannedPair(
                plan.article(files.ja()),
                plan.article(files.zh()),
                OptionalDouble.of(Pairer.contentScore(japanese, chinese)),
                "joined in the review"));
      } else {
        plan.stale(StaleDecision.of(files, StaleDecision.NOT_JOINED));
      }
    }
  }

  private static Optional<Brief> named(List<Brief> articles, String path) {
    return articles.stream().filter(article -> article.path().equals(path)).findFirst();
  }
}
