package org.taiyaku.decision;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.taiyaku.terminology.Decision;
import org.taiyaku.terminology.Decision.Verdict;

/**
 * What an edit of a glossary says of one pair.
 *
 * @param line the line that says so; empty if a line that is gone does
 * @param ja the Japanese term
 * @param zh the Chinese term
 * @param verdict what is decided; empty if a decision is taken back
 * @param why what the person did, in a few words
 * @param note what the person wrote about it; may be empty
 */
public record Edit(
    Optional<Long> line, String ja, String zh, Optional<Verdict> verdict, String why, String note) {

  private static final String DELETED = "deleted by hand";

  /** In the order of the file; deleted rows last. */
  static final Comparator<Edit> BY_LINE =
      Comparator.comparingLong(edit -> edit.line().orElse(Long.MAX_VALUE));

  public Edit {
    Objects.requireNonNull(line, "line");
    Objects.requireNonNull(ja, "ja");
    Objects.requireNonNull(zh, "zh");
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(why, "why");
    Objects.requireNonNull(note, "note");
  }

  /** An edit in a line, of which the person wrote nothing. */
  static Edit at(long line, String ja, String zh, Verdict verdict, String why) {
    return new Edit(Optional.of(line), ja, zh, Optional.of(verdict), why, "");
  }

  /** A row that is gone. */
  static Edit deleted(SheetRow row) {
    return new Edit(
        Optional.empty(), row.ja(), row.zh(), Optional.of(Verdict.FORBIDDEN), DELETED, "");
  }

  /**
   * Whether a decision says only that a row was deleted: the pair is not wanted in the glossary,
   * but it may be a right translation all the same.
   */
  public static boolean isDeletion(Decision decision) {
    return decision.verdict() == Verdict.FORBIDDEN && decision.note().equals(DELETED);
  }

  String pair() {
    return SheetRow.pair(ja, zh);
  }

  /** The decision to be kept; empty if one is taken back. */
  Optional<Decision> decision() {
    return verdict.map(decided -> new Decision(ja, zh, decided, note.isEmpty() ? why : note));
  }

  /** Whether a decision already says what the edit does. */
  boolean isSaidBy(Decision decision) {
    return verdict.equals(Optional.of(decision.verdict()))
        && (note.isEmpty() || note.equals(decision.note()));
  }
}
