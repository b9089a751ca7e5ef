package org.taiyaku.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taiyaku.decision.JournalEntry.BeadChange;
import org.taiyaku.decision.JournalEntry.Redo;
import org.taiyaku.decision.JournalEntry.Undo;

/** An article of the tests, with what a person does to it on a page. */
final class ReviewedArticle {

  static final FilePair FILES = new FilePair("a/記事.ja.md", "a/文章.zh.md");

  final List<ReviewedBead> base;
  final Review review = new Review();
  final List<JournalEntry> journal = new ArrayList<>();

  /** As many 1-1 beads, and an omission on each side. */
  ReviewedArticle(int beads) {
    List<ReviewedBead> rows = new ArrayList<>();
    for (int i = 0; i < beads; i++) {
      rows.add(found(i, i, List.of("日本" + i), List.of("中文" + i)));
    }
    rows.add(found(beads, beads, List.of("日本" + beads), List.of()));
    rows.add(found(beads + 1, beads, List.of(), List.of("中文" + beads)));
    base = List.copyOf(rows);
  }

  static ReviewedBead found(int ja, int zh, List<String> jaTexts, List<String> zhTexts) {
    return ReviewedBead.found(ja, jaTexts, zh, zhTexts, 0.625, false);
  }

  static ReviewedBead decided(ReviewedBead bead) {
    return bead.decided(true, Optional.empty(), Optional.empty());
  }

  List<ReviewedBead> page() {
    return review.over(FILES, base);
  }

  void add(JournalEntry entry) {
    review.add(entry);
    journal.add(entry);
  }

  private void change(List<ReviewedBead> before, List<ReviewedBead> after) {
    add(new BeadChange(review.nextNumber(), FILES, before, after));
  }

  void accept(int row) {
    ReviewedBead bead = page().get(row);
    change(List.of(bead), List.of(decided(bead)));
  }

  void split(int row) {
    ReviewedBead bead = page().get(row);
    if (!bead.isOmission()) {
      ReviewedBead ja = found(bead.jaStart(), bead.zhStart(), bead.ja(), List.of());
      ReviewedBead zh = found(bead.jaEnd(), bead.zhStart(), List.of(), bead.zh());
      change(List.of(bead), List.of(decided(ja), decided(zh)));
    }
  }

  /** Merges a row with the next that follows it on both sides. */
  void merge(int row) {
    List<ReviewedBead> page = page();
    if (row + 1 < page.size()) {
      ReviewedBead first = page.get(row);
      ReviewedBead second = page.get(row + 1);
      List<String> ja = new ArrayList<>(first.ja());
      ja.addAll(second.ja());
      List<String> zh = new ArrayList<>(first.zh());
      zh.addAll(second.zh());
      int jaStart = first.ja().isEmpty() ? second.jaStart() : first.jaStart();
      int zhStart = first.zh().isEmpty() ? second.zhStart() : first.zhStart();
      change(List.of(first, second), List.of(decided(found(jaStart, zhStart, ja, zh))));
    }
  }

  boolean undo() {
    return review
        .nextUndo(Subject.beads(FILES))
        .map(
            change -> {
              add(new Undo(review.nextNumber(), change.number()));
              return true;
            })
        .orElse(false);
  }

  boolean redo() {
    return review
        .nextRedo(Subject.beads(FILES))
        .map(
            change -> {
              add(new Redo(review.nextNumber(), change.number()));
              return true;
            })
        .orElse(false);
  }

  /** Does what some numbers say, whatever they are. */
  ReviewedArticle act(List<Integer> actions) {
    for (int action : actions) {
      int row = action / 5 % page().size();
      switch (action % 5) {
        case 0 -> accept(row);
        case 1 -> split(row);
        case 2 -> merge(row);
        case 3 -> undo();
        default -> redo();
      }
    }
    return this;
  }
}
