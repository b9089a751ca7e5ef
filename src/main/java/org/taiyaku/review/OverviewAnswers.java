package org.taiyaku.review;

import java.util.List;
import org.taiyaku.decision.FilePair;
import org.taiyaku.decision.JournalEntry.PairChange;
import org.taiyaku.decision.Relation;
import org.taiyaku.decision.Review;
import org.taiyaku.decision.ReviewedBead;
import org.taiyaku.decision.Subject;
import org.taiyaku.exchange.JsonLine;
import org.taiyaku.exchange.JsonObject;
import org.taiyaku.page.BeadCounts;

/** What the first page asks for. */
final class OverviewAnswers {

  private final ReviewDesk desk;

  OverviewAnswers(ReviewDesk desk) {
    this.desk = desk;
  }

  Reply page(Question question) {
    desk.readAhead();
    List<OverviewPage.Line> lines = desk.output().articles().stream().map(this::line).toList();
    return Reply.html(
        new OverviewPage(question.words())
            .write(lines, desk.output().listed(), desk.session().read(Relations::of)));
  }

  /** Says of two files whether they belong together, or takes the last such thing back. */
  Reply relate(Question question) {
    JsonObject body = question.body();
    String action = body.text("action");
    ReviewSession session = desk.session();
    synchronized (session) {
      session.requireRevision(Subject.PAIRS, body.number("revision"));
      switch (action) {
        case "undo" -> session.undo(Subject.PAIRS);
        case "redo" -> session.redo(Subject.PAIRS);
        default -> relate(files(body), relation(action));
      }
    }
    return Reply.json("{}");
  }

  private static Relation relation(String action) {
    return switch (action) {
      case "parted" -> Relation.PARTED;
      case "joined" -> Relation.JOINED;
      case "none" -> Relation.NONE;
      default -> throw new IllegalArgumentException("no action is called " + action);
    };
  }

  /** Two files of the last run; none else is ever read. */
  private FilePair files(JsonObject body) {
    FilePair files = new FilePair(body.text("ja"), body.text("zh"));
    List<WrittenOutput.Listed> listed = desk.output().listed();
    if (listed.stream().noneMatch(row -> row.ja().equals(files.ja()))
        || listed.stream().noneMatch(row -> row.zh().equals(files.zh()))) {
      throw new IllegalArgumentException("no files of the last run: " + files);
    }
    return files;
  }

  private void relate(FilePair files, Relation relation) {
    Relation before = desk.session().read(review -> review.relation(files));
    boolean taken =
        desk.session().read(Review::joined).stream().anyMatch(joined -> shares(joined, files));
    if (relation == Relation.JOINED && taken) {
      throw new Refused("joined");
    }
    if (before != relation) {
      desk.session().append(n -> new PairChange(n, files, before, relation));
    }
  }

  private static boolean shares(FilePair joined, FilePair files) {
    return !joined.equals(files)
        && (joined.ja().equals(files.ja()) || joined.zh().equals(files.zh()));
  }

  /** Writes all outputs again. */
  Reply write(Question question) {
    List<String> lines = desk.write(question.body().truth("reviewedOnly"));
    return Reply.json(new JsonLine().texts("lines", lines).toString());
  }

  private OverviewPage.Line line(WrittenOutput.Article article) {
    BeadCounts counts = desk.output().counts(article);
    FilePair files = article.files();
    List<ReviewedBead> rows = desk.session().read((Review review) -> review.rows(files));
    int reviewed = (int) rows.stream().filter(ReviewedBead::decided).count();
    int flagged = (int) rows.stream().filter(ReviewedBead::flagged).count();
    return new OverviewPage.Line(article, counts, reviewed, flagged);
  }
}
