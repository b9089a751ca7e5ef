package org.taiyaku.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.taiyaku.alignment.Alignment;
import org.taiyaku.alignment.Bead;
import org.taiyaku.decision.FilePair;
import org.taiyaku.decision.Located;
import org.taiyaku.decision.Review;
import org.taiyaku.decision.ReviewedBead;
import org.taiyaku.exchange.SentenceJoiner;
import org.taiyaku.exchange.TranslationUnit;
import org.taiyaku.exchange.UnitReview;

/**
 * What a review says of the beads of one article, where they now stand.
 *
 * @param files the article
 * @param marked the beads that a person decided, flagged or commented
 * @param stale what a person said of beads that are not there any more
 */
public record PairReview(FilePair files, List<ReviewedBead> marked, List<StaleDecision> stale) {

  public PairReview {
    marked = List.copyOf(marked);
    stale = List.copyOf(stale);
  }

  /** The marked beads of an article that still stand in its texts. */
  static PairReview of(Review review, FilePair files, Side ja, Side zh) {
    List<ReviewedBead> rows = marked(review.rows(files));
    List<ReviewedBead> lost = marked(review.stale(files));
    if (rows.isEmpty() && lost.isEmpty()) {
      return new PairReview(files, List.of(), List.of());
    }
    Located located = Located.of(rows, lost, ja.texts(), zh.texts());
    return new PairReview(
        files,
        located.found(),
        located.stale().stream()
            .map(bead -> StaleDecision.of(files, bead, StaleDecision.TEXT_CHANGED))
            .toList());
  }

  private static List<ReviewedBead> marked(List<ReviewedBead> beads) {
    return beads.stream().filter(ReviewedBead::isMarked).toList();
  }

  /** The decided beads, around which the rest is aligned. */
  List<Bead> fixed() {
    return marked.stream().filter(ReviewedBead::decided).map(PairReview::bead).toList();
  }

  /** A reviewed bead as the aligner knows it. */
  static Bead bead(ReviewedBead bead) {
    return new Bead(
        bead.jaStart(),
        bead.jaEnd(),
        bead.zhStart(),
        bead.zhEnd(),
        bead.decided() ? 1 : bead.confidence(),
        bead.moved());
  }

  /** This review of an article that is aligned; marks on beads that it lacks are stale. */
  PairReview in(Alignment alignment) {
    Set<Segments> beads = new HashSet<>();
    alignment.beads().forEach(bead -> beads.add(Segments.of(bead)));
    List<ReviewedBead> kept = new ArrayList<>();
    List<StaleDecision> gone = new ArrayList<>();
    for (ReviewedBead bead : marked) {
      if (beads.contains(Segments.of(bead(bead)))) {
        kept.add(bead);
      } else {
        gone.add(StaleDecision.of(files, bead, StaleDecision.OTHER_BEADS));
      }
    }
    return new PairReview(files, kept, Stream.concat(stale.stream(), gone.stream()).toList());
  }

  /** What stands in a bead; where its empty side stands says nothing. */
  private record Segments(int jaStart, int jaSize, int zhStart, int zhSize) {
    static Segments of(Bead bead) {
      return new Segments(
          bead.jaSize() == 0 ? 0 : bead.jaStart(),
          bead.jaSize(),
          bead.zhSize() == 0 ? 0 : bead.zhStart(),
          bead.zhSize());
    }
  }

  /** Finds what is said of each bead. */
  Lookup lookup() {
    Map<Segments, ReviewedBead> bySegments = new HashMap<>();
    marked.forEach(bead -> bySegments.put(Segments.of(bead(bead)), bead));
    return new Lookup(bySegments);
  }

  /** What is said of each bead of an article. */
  static final class Lookup {
    private final Map<Segments, ReviewedBead> bySegments;

    private Lookup(Map<Segments, ReviewedBead> bySegments) {
      this.bySegments = bySegments;
    }

    boolean isEmpty() {
      return bySegments.isEmpty();
    }

    Optional<ReviewedBead> of(Bead bead) {
      return bySegments.isEmpty()
          ? Optional.empty()
          : Optional.ofNullable(bySegments.get(Segments.of(bead)));
    }
  }

  /**
   * The units that a bead makes as people reviewed it: one, or several if it was parted. Remarks
   * stay with the first.
   *
   * @param unit what it makes of the texts of the article
   */
  static List<TranslationUnit> units(TranslationUnit unit, ReviewedBead bead) {
    List<String> ja = bead.jaUnits();
    List<String> zh = bead.zhUnits();
    Optional<String> jaOriginal = original(unit.ja(), ja);
    Optional<String> zhOriginal = original(unit.zh(), zh);
    List<TranslationUnit> units = new ArrayList<>();
    for (int i = 0; i < ja.size(); i++) {
      boolean first = i == 0;
      UnitReview review =
          new UnitReview(
              bead.decided(),
              jaOriginal,
              zhOriginal,
              first && bead.flagged(),
              first ? bead.comment() : "");
      units.add(unit.reviewed(ja.get(i), zh.get(i), review));
    }
    return units;
  }

  /** The text of the article, if what is written is another; to part it changes none of it. */
  private static Optional<String> original(String text, List<String> written) {
    return SentenceJoiner.join(written).equals(text) ? Optional.empty() : Optional.of(text);
  }
}
