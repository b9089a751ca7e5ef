package org.taiyaku.decision;

import java.util.List;
import java.util.Optional;
import org.taiyaku.decision.JournalEntry.BeadChange;
import org.taiyaku.decision.JournalEntry.PairChange;
import org.taiyaku.decision.JournalEntry.Redo;
import org.taiyaku.decision.JournalEntry.Relocation;
import org.taiyaku.decision.JournalEntry.TermChange;
import org.taiyaku.decision.JournalEntry.Undo;
import org.taiyaku.exchange.JsonLine;
import org.taiyaku.exchange.JsonObject;
import org.taiyaku.terminology.Decision;
import org.taiyaku.terminology.Decision.Verdict;

/** A journal entry as a line of JSON, and back. */
final class JournalLine {

  private JournalLine() {}

  /** The line, without its end. */
  static String of(JournalEntry entry) {
    JsonLine line = new JsonLine().number("number", entry.number());
    if (entry instanceof BeadChange change) {
      files(line.text("action", "beads"), change.files())
          .objects("before", change.before().stream().map(JournalLine::bead).toList())
          .objects("after", change.after().stream().map(JournalLine::bead).toList());
    } else if (entry instanceof PairChange change) {
      files(line.text("action", "pair"), change.files())
          .text("before", change.before().word())
          .text("after", change.after().word());
    } else if (entry instanceof TermChange change) {
      if (change.pairs().size() == 1) {
        term(line.text("action", "term"), change.pairs().get(0));
      } else {
        line.text("action", "terms")
            .objects("pairs", change.pairs().stream().map(JournalLine::term).toList());
      }
    } else if (entry instanceof Relocation relocation) {
      files(line.text("action", "text changed"), relocation.files())
          .objects("found", relocation.found().stream().map(JournalLine::bead).toList())
          .objects("stale", relocation.stale().stream().map(JournalLine::bead).toList());
    } else if (entry instanceof Undo undo) {
      line.text("action", "undo").number("of", undo.of());
    } else if (entry instanceof Redo redo) {
      line.text("action", "redo").number("of", redo.of());
    }
    return line.toString();
  }

  /**
   * The entry that a line holds.
   *
   * @throws IllegalArgumentException if it holds none
   */
  static JournalEntry entry(String text) {
    JsonObject line = JsonObject.parse(text);
    int number = line.number("number");
    return switch (line.text("action")) {
      case "beads" ->
          new BeadChange(number, files(line), beads(line, "before"), beads(line, "after"));
      case "pair" ->
          new PairChange(
              number,
              files(line),
              Relation.of(line.text("before")),
              Relation.of(line.text("after")));
      case "term" -> new TermChange(number, List.of(term(line)));
      case "terms" ->
          new TermChange(number, line.objects("pairs").stream().map(JournalLine::term).toList());
      case "text changed" ->
          new Relocation(number, files(line), beads(line, "found"), beads(line, "stale"));
      case "undo" -> new Undo(number, line.number("of"));
      case "redo" -> new Redo(number, line.number("of"));
      default ->
          throw new IllegalArgumentException(
              "'%s' is no action that this version knows".formatted(line.text("action")));
    };
  }

  private static JsonLine files(JsonLine line, FilePair files) {
    return line.text("ja_file", files.ja()).text("zh_file", files.zh());
  }

  private static FilePair files(JsonObject line) {
    return new FilePair(line.text("ja_file"), line.text("zh_file"));
  }

  private static JsonLine bead(ReviewedBead bead) {
    JsonLine line =
        new JsonLine()
            .number("ja_start", bead.jaStart())
            .texts("ja", bead.ja())
            .number("zh_start", bead.zhStart())
            .texts("zh", bead.zh())
            .hundredths("confidence", bead.confidence());
    truth(line, "moved", bead.moved());
    truth(line, "decided", bead.decided());
    bead.jaEdit().ifPresent(text -> line.text("ja_edit", text));
    bead.zhEdit().ifPresent(text -> line.text("zh_edit", text));
    truth(line, "flagged", bead.flagged());
    if (!bead.comment().isEmpty()) {
      line.text("comment", bead.comment());
    }
    return line;
  }

  /** What is not true is not written, so that lines stay short. */
  private static void truth(JsonLine line, String name, boolean value) {
    if (value) {
      line.truth(name, true);
    }
  }

  private static List<ReviewedBead> beads(JsonObject line, String name) {
    return line.objects(name).stream().map(JournalLine::bead).toList();
  }

  private static ReviewedBead bead(JsonObject bead) {
    return new ReviewedBead(
        bead.number("ja_start"),
        bead.texts("ja"),
        bead.number("zh_start"),
        bead.texts("zh"),
        bead.decimal("confidence"),
        bead.truth("moved"),
        bead.truth("decided"),
        bead.optionalText("ja_edit"),
        bead.optionalText("zh_edit"),
        bead.truth("flagged"),
        bead.optionalText("comment").orElse(""));
  }

  private static JsonLine term(TermDecision term) {
    return term(new JsonLine(), term);
  }

  private static JsonLine term(JsonLine line, TermDecision term) {
    line.text("ja", term.ja()).text("zh", term.zh());
    term.before().ifPresent(decision -> line.object("before", decision(decision)));
    term.after().ifPresent(decision -> line.object("after", decision(decision)));
    return line;
  }

  private static TermDecision term(JsonObject line) {
    return new TermDecision(
        line.text("ja"), line.text("zh"), decision(line, "before"), decision(line, "after"));
  }

  private static JsonLine decision(Decision decision) {
    return new JsonLine()
        .text("ja", decision.ja())
        .text("zh", decision.zh())
        .text("decision", decision.verdict().word())
        .text("note", decision.note());
  }

  private static Optional<Decision> decision(JsonObject line, String name) {
    return line.optionalObject(name)
        .map(
            decision ->
                new Decision(
                    decision.text("ja"),
                    decision.text("zh"),
                    verdict(decision.text("decision")),
                    decision.text("note")));
  }

  private static Verdict verdict(String word) {
    for (Verdict verdict : Verdict.values()) {
      if (verdict.word().equals(word)) {
        return verdict;
      }
    }
    throw new IllegalArgumentException("'%s' is no decision".formatted(word));
  }
}
