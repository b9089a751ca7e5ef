package org.taiyaku.decision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.taiyaku.terminology.Decision;

/** An action of a review, as the journal keeps it. */
public sealed interface JournalEntry {

  /** The how-manyth entry of the journal it is, from 1. */
  int number();

  /** An action that can be undone. */
  sealed interface Change extends JournalEntry {

    /** What it is about. */
    Subject subject();

    /** The action that takes this one back. */
    Change inverse();
  }

  /**
   * Other beads in the place of some.
   *
   * @param files the article
   * @param before the beads that stood there, in their order
   * @param after what stands there now; just the same segments
   */
  record BeadChange(int number, FilePair files, List<ReviewedBead> before, List<ReviewedBead> after)
      implements Change {

    public BeadChange {
      requireNumber(number);
      Objects.requireNonNull(files, "files");
      before = List.copyOf(before);
      after = List.copyOf(after);
      if (before.isEmpty()) {
        throw new IllegalArgumentException("a change of no bead");
      }
      if (!ReviewedSegments.of(before).equals(ReviewedSegments.of(after))) {
        throw new IllegalArgumentException("the beads before and after hold different segments");
      }
    }

    @Override
    public Subject subject() {
      return Subject.beads(files);
    }

    @Override
    public BeadChange inverse() {
      return new BeadChange(number, files, after, before);
    }
  }

  /**
   * Two files joined or parted.
   *
   * @param files the two
   * @param before what a person had said of them
   * @param after what holds now
   */
  record PairChange(int number, FilePair files, Relation before, Relation after) implements Change {

    public PairChange {
      requireNumber(number);
      Objects.requireNonNull(files, "files");
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
    }

    @Override
    public Subject subject() {
      return Subject.PAIRS;
    }

    @Override
    public PairChange inverse() {
      return new PairChange(number, files, after, before);
    }
  }

  /**
   * Decisions on pairs of terms that a person made in one go, such as that one is right and another
   * wrong.
   *
   * @param pairs each pair once
   */
  record TermChange(int number, List<TermDecision> pairs) implements Change {

    public TermChange {
      requireNumber(number);
      pairs = List.copyOf(pairs);
      if (pairs.isEmpty()) {
        throw new IllegalArgumentException("a change of no term");
      }
      if (pairs.stream().map(TermDecision::pair).distinct().count() < pairs.size()) {
        throw new IllegalArgumentException("a pair of terms is decided on twice at once");
      }
    }

    /** A decision on one pair of terms. */
    public TermChange(
        int number, String ja, String zh, Optional<Decision> before, Optional<Decision> after) {
      this(number, List.of(new TermDecision(ja, zh, before, after)));
    }

    @Override
    public Subject subject() {
      return Subject.TERMS;
    }

    @Override
    public TermChange inverse() {
      return new TermChange(number, pairs.stream().map(TermDecision::inverse).toList());
    }
  }

  /**
   * Where the beads of an article stand since its text has changed. What was done before is not
   * undone any more.
   *
   * @param files the article
   * @param found all beads that the review speaks of and that still stand there
   * @param stale those whose text does not
   */
  record Relocation(int number, FilePair files, List<ReviewedBead> found, List<ReviewedBead> stale)
      implements JournalEntry {

    public Relocation {
      requireNumber(number);
      Objects.requireNonNull(files, "files");
      found = List.copyOf(found);
      stale = List.copyOf(stale);
      ReviewedSegments.of(found);
    }
  }

  /**
   * A change taken back.
   *
   * @param of number of the change
   */
  record Undo(int number, int of) implements JournalEntry {

    public Undo {
      requireNumber(number);
      requireNumber(of);
    }
  }

  /**
   * A change that was taken back and holds again.
   *
   * @param of number of the change
   */
  record Redo(int number, int of) implements JournalEntry {

    public Redo {
      requireNumber(number);
      requireNumber(of);
    }
  }

  private static void requireNumber(int number) {
    if (number < 1) {
      throw new IllegalArgumentException("entries count from 1, not " + number);
    }
  }
}
