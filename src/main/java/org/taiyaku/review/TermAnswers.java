package org.taiyaku.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.taiyaku.decision.JournalEntry.Change;
import org.taiyaku.decision.JournalEntry.TermChange;
import org.taiyaku.decision.Review;
import org.taiyaku.decision.Subject;
import org.taiyaku.decision.TermDecision;
import org.taiyaku.exchange.GlossaryRow;
import org.taiyaku.exchange.JsonLine;
import org.taiyaku.exchange.JsonObject;
import org.taiyaku.terminology.Decision;
import org.taiyaku.terminology.Decision.Verdict;

/** What the page of the terms asks for, and whoever adds a term elsewhere. */
final class TermAnswers {

  private final ReviewDesk desk;
  private final ReviewSession session;

  TermAnswers(ReviewDesk desk) {
    this.desk = desk;
    this.session = desk.session();
  }

  Reply page(Question question) {
    return Reply.html(new TermsPage(question.words()).write());
  }

  /** All terms as they stand. */
  Reply rows(Question question) {
    return Reply.json(json());
  }

  private String json() {
    return session.read(
        review -> {
          List<JsonLine> rows = desk.terms().rows().stream().map(TermAnswers::row).toList();
          return state(review).objects("rows", rows).toString();
        });
  }

  private static JsonLine state(Review review) {
    return new JsonLine()
        .number("revision", review.revision(Subject.TERMS))
        .truth("canUndo", review.nextUndo(Subject.TERMS).isPresent())
        .truth("canRedo", review.nextRedo(Subject.TERMS).isPresent());
  }

  private static JsonLine row(GlossaryRow row) {
    return new JsonLine()
        .text("ja", row.ja())
        .text("zh", row.zh())
        .text("reading", TermRows.shownReading(row))
        .text("kana", row.reading())
        .text("pos", row.pos())
        .hundredths("confidence", row.confidence())
        .text("status", row.status())
        .number("jaCount", row.jaCount())
        .number("zhCount", row.zhCount())
        .number("articles", row.articles())
        .text("exampleJa", row.exampleJa())
        .text("exampleZh", row.exampleZh())
        .text("note", row.note());
  }

  /**
   * Decides on a pair of terms. If it takes the place of another pair, that one is forbidden in the
   * same go: a wrong translation that was corrected must not come back.
   */
  Reply decide(Question question) {
    JsonObject body = question.body();
    Decision decision = decision(body);
    boolean taken = body.text("verdict").equals("none");
    synchronized (session) {
      List<TermDecision> terms = new ArrayList<>();
      body.optionalObject("replaces")
          .map(old -> new Decision(old.text("ja"), old.text("zh"), Verdict.FORBIDDEN, ""))
          .filter(old -> !old.pair().equals(decision.pair()))
          .ifPresent(old -> terms.add(term(old, Optional.of(old))));
      terms.add(term(decision, taken ? Optional.empty() : Optional.of(decision)));
      change(terms.stream().filter(TermDecision::isChange).toList());
    }
    return Reply.json(json());
  }

  private static Decision decision(JsonObject body) {
    Verdict verdict =
        switch (body.text("verdict")) {
          case "approved", "none" -> Verdict.APPROVED;
          case "forbidden" -> Verdict.FORBIDDEN;
          default -> throw new IllegalArgumentException("approved, forbidden or none");
        };
    String ja = line(body.text("ja"));
    String zh = line(body.text("zh"));
    if (ja.isEmpty() || zh.isEmpty()) {
      throw new Refused("term-empty");
    }
    return new Decision(ja, zh, verdict, line(body.optionalText("note").orElse("")));
  }

  private static String line(String text) {
    return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }

  private TermDecision term(Decision pair, Optional<Decision> after) {
    Optional<Decision> before =
        desk.terms().decisions().stream()
            .filter(decision -> decision.pair().equals(pair.pair()))
            .findFirst();
    return new TermDecision(pair.ja(), pair.zh(), before, after);
  }

  /** Journals what changes, if anything does, and brings it to the file of decisions. */
  private void change(List<TermDecision> terms) {
    if (!terms.isEmpty()) {
      apply(session.append(n -> new TermChange(n, terms)));
    }
  }

  private void apply(TermChange change) {
    desk.work().decide(change);
    desk.terms().decided();
  }

  Reply undo(Question question) {
    return turned(question, ReviewSession::undo);
  }

  Reply redo(Question question) {
    return turned(question, ReviewSession::redo);
  }

  private Reply turned(
      Question question, BiFunction<ReviewSession, Subject, Optional<Change>> turn) {
    JsonObject body = question.body();
    synchronized (session) {
      session.requireRevision(Subject.TERMS, body.number("revision"));
      turn.apply(session, Subject.TERMS).ifPresent(change -> apply((TermChange) change));
    }
    return Reply.json(json());
  }

  /** Where a pair of terms stands. */
  Reply places(Question question) {
    TermPlaces places = new TermPlaces(question.text("ja"), question.text("zh"));
    desk.output().articles().forEach(article -> desk.output().beads(article, places::add));
    return Reply.json(places.json());
  }
}
