package org.taiyaku.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.taiyaku.decision.ReviewedBead;

/** Beads made of others: pure functions over their texts, places and remarks. */
final class Beads {

  /** A person is sure. */
  private static final double SURE = 1;

  private Beads() {}

  /** Segments of one side and where they stand. */
  private record Stretch(int start, List<String> texts) {

    static Stretch of(Side side, ReviewedBead bead) {
      return new Stretch(side.start(bead), side.texts(bead));
    }

    Stretch first(int count) {
      return new Stretch(start, texts.subList(0, count));
    }

    Stretch from(int count) {
      return new Stretch(start + count, texts.subList(count, texts.size()));
    }

    /** Both as one; where one holds nothing, it says nothing about the place either. */
    Stretch plus(Stretch next) {
      if (texts.isEmpty() || next.texts.isEmpty()) {
        return texts.isEmpty() ? next : this;
      }
      return new Stretch(start, Stream.concat(texts.stream(), next.texts.stream()).toList());
    }
  }

  /** A bead that a person made, with nothing said about it. */
  private static ReviewedBead made(Stretch ja, Stretch zh, boolean moved) {
    return new ReviewedBead(
        ja.start(),
        ja.texts(),
        zh.start(),
        zh.texts(),
        SURE,
        moved,
        true,
        Optional.empty(),
        Optional.empty(),
        false,
        "");
  }

  /** Two neighbours as one, with the remarks of both. */
  static ReviewedBead merged(ReviewedBead first, ReviewedBead second) {
    ReviewedBead made =
        made(
            Stretch.of(Side.JA, first).plus(Stretch.of(Side.JA, second)),
            Stretch.of(Side.ZH, first).plus(Stretch.of(Side.ZH, second)),
            first.moved() && second.moved());
    List<String> comments =
        Stream.of(first.comment(), second.comment()).filter(c -> !c.isEmpty()).toList();
    return made.remarked(first.flagged() || second.flagged(), String.join("\n", comments));
  }

  /**
   * The two parts of a bead; remarks stay with the first.
   *
   * @param ja how many Japanese segments the first part has
   * @param zh how many Chinese segments it has
   */
  static List<ReviewedBead> split(ReviewedBead bead, int ja, int zh) {
    Stretch left = Stretch.of(Side.JA, bead);
    Stretch right = Stretch.of(Side.ZH, bead);
    return List.of(
        withRemarksOf(bead, made(left.first(ja), right.first(zh), bead.moved())),
        made(left.from(ja), right.from(zh), bead.moved()));
  }

  /** Each segment of a bead by itself; remarks stay with the first. */
  static List<ReviewedBead> omissions(ReviewedBead bead) {
    Stretch ja = Stretch.of(Side.JA, bead);
    Stretch zh = Stretch.of(Side.ZH, bead);
    List<ReviewedBead> omissions = new ArrayList<>();
    for (int i = 0; i < ja.texts().size(); i++) {
      omissions.add(made(ja.from(i).first(1), zh.first(0), false));
    }
    for (int j = 0; j < zh.texts().size(); j++) {
      omissions.add(made(ja.from(ja.texts().size()), zh.from(j).first(1), false));
    }
    omissions.set(0, withRemarksOf(bead, omissions.get(0)));
    return omissions;
  }

  /** The bead without its first segment of a side, or without its last; empty if none is left. */
  static Optional<ReviewedBead> without(ReviewedBead bead, Side side, boolean first) {
    int rest = side.texts(bead).size() - 1;
    Stretch given = Stretch.of(side, bead);
    Stretch kept = first ? given.from(1) : given.first(rest);
    Stretch other = Stretch.of(side == Side.JA ? Side.ZH : Side.JA, bead);
    return kept.texts().isEmpty() && other.texts().isEmpty()
        ? Optional.empty()
        : Optional.of(withRemarksOf(bead, onSides(side, kept, other, bead.moved())));
  }

  /** The bead with the segment of another that comes before its own on a side, or after them. */
  static ReviewedBead with(ReviewedBead bead, Side side, ReviewedBead giver, boolean first) {
    Stretch given = Stretch.of(side, giver);
    Stretch one = first ? given.first(1) : given.from(given.texts().size() - 1);
    Stretch own = Stretch.of(side, bead);
    Stretch all = first ? own.plus(one) : one.plus(own);
    Stretch other = Stretch.of(side == Side.JA ? Side.ZH : Side.JA, bead);
    return withRemarksOf(bead, onSides(side, all, other, bead.moved()));
  }

  private static ReviewedBead onSides(Side side, Stretch one, Stretch other, boolean moved) {
    return side == Side.JA ? made(one, other, moved) : made(other, one, moved);
  }

  private static ReviewedBead withRemarksOf(ReviewedBead of, ReviewedBead bead) {
    return bead.remarked(of.flagged(), of.comment());
  }
}
