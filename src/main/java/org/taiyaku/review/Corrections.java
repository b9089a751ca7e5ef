package org.taiyaku.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.taiyaku.decision.ReviewedBead;
import org.taiyaku.exchange.SentenceJoiner;

/**
 * What can be done to the beads of an article: pure functions that say which beads take the place
 * of which. All of them throw {@link Refused} where it cannot be done.
 */
final class Corrections {

  private static final int LONGEST_COMMENT = 10_000;

  private final List<ReviewedBead> rows;

  /** Corrections of an article whose beads stand in their order. */
  Corrections(List<ReviewedBead> rows) {
    this.rows = rows;
  }

  private ReviewedBead row(int index) {
    if (index < 0 || index >= rows.size()) {
      throw new Refused("no-row");
    }
    return rows.get(index);
  }

  /** Says that a bead is right as it is. */
  Correction accept(int index) {
    ReviewedBead bead = row(index);
    return Correction.of(bead, bead.decided(true, bead.jaEdit(), bead.zhEdit()));
  }

  /** Takes back that a bead is right. */
  Correction doubt(int index) {
    ReviewedBead bead = unedited(index);
    return Correction.of(bead, bead.decided(false, Optional.empty(), Optional.empty()));
  }

  /** Makes one of a bead and the next. */
  Correction merge(int index) {
    ReviewedBead first = unedited(index);
    ReviewedBead second = unedited(index + 1);
    if (!Side.JA.follows(first, second) || !Side.ZH.follows(first, second)) {
      throw new Refused("not-neighbours");
    }
    ReviewedBead merged = Beads.merged(first, second);
    return new Correction(List.of(first, second), List.of(merged), merged);
  }

  /**
   * Makes two of a bead.
   *
   * @param ja how many Japanese segments the first of them takes
   * @param zh how many Chinese segments it takes
   */
  Correction split(int index, int ja, int zh) {
    ReviewedBead bead = unedited(index);
    int jaCount = bead.ja().size();
    int zhCount = bead.zh().size();
    boolean all = ja == jaCount && zh == zhCount;
    if (ja < 0 || ja > jaCount || zh < 0 || zh > zhCount || ja + zh == 0 || all) {
      throw new Refused("no-split");
    }
    List<ReviewedBead> parts = Beads.split(bead, ja, zh);
    return new Correction(List.of(bead), parts, parts.get(0));
  }

  /** Moves the first segment of a side to the bead that it follows there. */
  Correction moveUp(int index, Side side) {
    ReviewedBead giver = giver(index, side);
    ReviewedBead taker =
        neighbour(index, index - 1, side)
            .orElseGet(() -> adjacent(side, index, side.start(giver), true));
    return moved(giver, taker, side, true);
  }

  /** Moves the last segment of a side to the bead that it stands before there. */
  Correction moveDown(int index, Side side) {
    ReviewedBead giver = giver(index, side);
    ReviewedBead taker =
        neighbour(index, index + 1, side)
            .orElseGet(() -> adjacent(side, index, side.end(giver), false));
    return moved(giver, taker, side, false);
  }

  private ReviewedBead giver(int index, Side side) {
    ReviewedBead giver = unedited(index);
    if (side.isEmpty(giver)) {
      throw new Refused("nothing-to-move");
    }
    return giver;
  }

  /** The row beside, if a segment can go over to it: its own follow, or it has none. */
  private Optional<ReviewedBead> neighbour(int index, int beside, Side side) {
    if (beside < 0 || beside >= rows.size()) {
      return Optional.empty();
    }
    ReviewedBead first = rows.get(Math.min(index, beside));
    ReviewedBead second = rows.get(Math.max(index, beside));
    return side.follows(first, second) ? Optional.of(rows.get(beside)) : Optional.empty();
  }

  /** The bead whose segments of a side end at a place, or begin there: it may stand far off. */
  private ReviewedBead adjacent(Side side, int index, int place, boolean ends) {
    for (int i = 0; i < rows.size(); i++) {
      ReviewedBead bead = rows.get(i);
      int border = ends ? side.end(bead) : side.start(bead);
      if (i != index && !side.isEmpty(bead) && border == place) {
        return bead;
      }
    }
    throw new Refused("no-neighbour");
  }

  private static Correction moved(
      ReviewedBead giver, ReviewedBead taker, Side side, boolean first) {
    requireUnedited(taker);
    ReviewedBead larger = Beads.with(taker, side, giver, first);
    List<ReviewedBead> after = new ArrayList<>(List.of(larger));
    Optional<ReviewedBead> rest = Beads.without(giver, side, first);
    rest.ifPresent(after::add);
    List<ReviewedBead> before = new ArrayList<>(List.of(giver, taker));
    before.sort(ReviewedBead.ORDER);
    after.sort(ReviewedBead.ORDER);
    return new Correction(before, after, rest.orElse(larger));
  }

  /** Says that the segments of a bead stand for nothing on the other side. */
  Correction omit(int index) {
    ReviewedBead bead = unedited(index);
    List<ReviewedBead> omissions = Beads.omissions(bead);
    return new Correction(List.of(bead), omissions, omissions.get(0));
  }

  /**
   * Writes other texts into the unit of a bead; the texts of the article give it its own back. Each
   * line becomes a unit, so that a bead can be parted inside its sentences.
   */
  Correction edit(int index, String ja, String zh) {
    ReviewedBead bead = row(index);
    if (bead.isOmission()) {
      throw new Refused("edit-omission");
    }
    List<String> left = lines(ja);
    List<String> right = lines(zh);
    if (left.size() != right.size()) {
      throw new Refused("edit-lines");
    }
    return Correction.of(bead, bead.decided(true, edit(bead.ja(), left), edit(bead.zh(), right)));
  }

  private static List<String> lines(String text) {
    List<String> lines =
        Stream.of(text.split("\\R")).map(String::strip).filter(line -> !line.isEmpty()).toList();
    if (lines.isEmpty()) {
      throw new Refused("edit-empty");
    }
    return lines;
  }

  private static Optional<String> edit(List<String> texts, List<String> lines) {
    String text = String.join("\n", lines);
    return text.equals(SentenceJoiner.join(texts)) ? Optional.empty() : Optional.of(text);
  }

  /** Puts a flag on a bead, or takes it away. */
  Correction flag(int index) {
    ReviewedBead bead = row(index);
    return Correction.of(bead, bead.remarked(!bead.flagged(), bead.comment()));
  }

  /** Writes a comment on a bead; an empty one takes it away. */
  Correction comment(int index, String comment) {
    if (comment.length() > LONGEST_COMMENT) {
      throw new Refused("comment-long");
    }
    ReviewedBead bead = row(index);
    return Correction.of(bead, bead.remarked(bead.flagged(), comment.strip()));
  }

  private ReviewedBead unedited(int index) {
    return requireUnedited(row(index));
  }

  /** An edited text belongs to a bead as it is; no one can tell how it would be shared out. */
  private static ReviewedBead requireUnedited(ReviewedBead bead) {
    if (bead.isEdited()) {
      throw new Refused("edited");
    }
    return bead;
  }
}
