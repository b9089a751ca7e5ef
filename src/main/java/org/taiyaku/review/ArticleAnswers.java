package org.taiyaku.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.taiyaku.decision.FilePair;
import org.taiyaku.decision.ReviewedBead;
import org.taiyaku.exchange.JsonLine;
import org.taiyaku.exchange.JsonObject;

/** What the page of an article asks for. */
final class ArticleAnswers {

  private final ReviewDesk desk;
  private final ReviewSession session;

  ArticleAnswers(ReviewDesk desk) {
    this.desk = desk;
    this.session = desk.session();
  }

  Reply page(Question question) {
    String name = question.text("name");
    FilePair files = desk.files(name);
    return Reply.html(new ArticlePage(question.words()).write(name, files));
  }

  /**
   * Texts and rows; if the article has not been read yet, as its bead list has them. A page that
   * shows these asks again with their revision, and gets nothing if they are right.
   */
  Reply text(Question question) {
    FilePair files = desk.files(question.text("name"));
    Optional<String> shown = question.optional("listed");
    if (shown.isPresent()) {
      return session.isAsListed(files, shown.get()) ? Reply.json("{}") : whole(files);
    }
    return session
        .listed(files)
        .map(listed -> ArticleJson.whole(listed.text(), listed.state()).truth("listed", true))
        .map(json -> Reply.json(json.toString()))
        .orElseGet(() -> whole(files));
  }

  private Reply whole(FilePair files) {
    ArticleText text = session.text(files);
    return Reply.json(ArticleJson.whole(text, session.state(files)).toString());
  }

  /** The files of an article whose text has been read, so that nobody waits for it with a lock. */
  private FilePair read(String name) {
    FilePair files = desk.files(name);
    session.text(files);
    return files;
  }

  /** Rows alone, for a page that has the texts. */
  Reply rows(Question question) {
    FilePair files = read(question.text("name"));
    return Reply.json(ArticleJson.rows(session.state(files)).toString());
  }

  /** Whether something was done since: to the article if one is named, and at all. */
  Reply changes(Question question) {
    JsonLine json = new JsonLine().number("entries", session.entries());
    question
        .optional("name")
        .map(desk::files)
        .ifPresent(files -> json.text("revision", session.revision(files)));
    return Reply.json(json.toString());
  }

  /** Does one of the corrections to a row. */
  Reply correct(Question question) {
    JsonObject body = question.body();
    FilePair files = read(body.text("name"));
    Function<List<ReviewedBead>, Correction> action = action(body);
    return Reply.json(ArticleJson.change(session.correct(files, body.text("revision"), action)));
  }

  private static Function<List<ReviewedBead>, Correction> action(JsonObject body) {
    int row = body.number("row");
    return rows -> correction(new Corrections(rows), row, body);
  }

  private static Correction correction(Corrections corrections, int row, JsonObject body) {
    String action = body.text("action");
    return switch (action) {
      case "accept" -> corrections.accept(row);
      case "doubt" -> corrections.doubt(row);
      case "merge" -> corrections.merge(row);
      case "split" -> corrections.split(row, body.number("ja"), body.number("zh"));
      case "up" -> corrections.moveUp(row, Side.of(body.text("side")));
      case "down" -> corrections.moveDown(row, Side.of(body.text("side")));
      case "omit" -> corrections.omit(row);
      case "edit" -> corrections.edit(row, body.text("ja"), body.text("zh"));
      case "flag" -> corrections.flag(row);
      case "comment" -> corrections.comment(row, body.text("comment"));
      default -> throw new IllegalArgumentException("no action is called " + action);
    };
  }

  Reply undo(Question question) {
    JsonObject body = question.body();
    FilePair files = read(body.text("name"));
    return changed(session.undo(files, body.text("revision")));
  }

  Reply redo(Question question) {
    JsonObject body = question.body();
    FilePair files = read(body.text("name"));
    return changed(session.redo(files, body.text("revision")));
  }

  /** Aligns again what nobody has decided. */
  Reply again(Question question) {
    JsonObject body = question.body();
    FilePair files = read(body.text("name"));
    String revision = body.text("revision");
    List<ReviewedBead> rows = session.state(files).rows();
    // Not while the lock is held: others go on reading, and one that writes makes this one
    // outdated.
    List<ReviewedBead> again = desk.work().alignAgain(files, rows);
    Splice differs = Splice.between(rows, again);
    List<ReviewedBead> before = rows.subList(differs.start(), differs.start() + differs.removed());
    return Reply.json(
        ArticleJson.change(
            session.correct(
                files,
                revision,
                now -> {
                  if (!now.equals(rows)) {
                    throw new Outdated();
                  }
                  return Correction.ofMany(before, differs.inserted(), rows.get(0));
                })));
  }

  private static Reply changed(Optional<ReviewSession.Done> done) {
    return Reply.json(done.map(ArticleJson::change).orElse("{}"));
  }
}
