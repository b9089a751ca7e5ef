package org.taiyaku.review;

import java.util.List;
import org.taiyaku.decision.ReviewedBead;
import org.taiyaku.exchange.JsonLine;
import org.taiyaku.review.ArticleText.ShownSegment;

/** An article and what happens to it, as the script of its page reads them. */
final class ArticleJson {

  private ArticleJson() {}

  /** The texts and all rows. */
  static JsonLine whole(ArticleText text, ArticleState state) {
    return rows(state)
        .objects("ja", text.ja().stream().map(ArticleJson::segment).toList())
        .objects("zh", text.zh().stream().map(ArticleJson::segment).toList());
  }

  /** All rows, for a page that has the texts. */
  static JsonLine rows(ArticleState state) {
    return state(state).objects("rows", rows(state.rows()));
  }

  /** What an action did. */
  static String change(ReviewSession.Done done) {
    return state(done.state())
        .number("start", done.splice().start())
        .number("removed", done.splice().removed())
        .objects("inserted", rows(done.splice().inserted()))
        .number("cursor", done.cursor())
        .toString();
  }

  private static JsonLine state(ArticleState state) {
    return new JsonLine()
        .text("revision", state.revision())
        .truth("canUndo", state.canUndo())
        .truth("canRedo", state.canRedo());
  }

  private static JsonLine segment(ShownSegment segment) {
    JsonLine json = new JsonLine().text("text", segment.text()).text("look", segment.look());
    return segment.opens() ? json.truth("opens", true) : json;
  }

  private static List<JsonLine> rows(List<ReviewedBead> rows) {
    return rows.stream().map(ArticleJson::row).toList();
  }

  /** A row names its segments by their places; what is not so, is not said. */
  private static JsonLine row(ReviewedBead bead) {
    JsonLine json =
        new JsonLine()
            .number("jaStart", bead.jaStart())
            .number("jaEnd", bead.jaEnd())
            .number("zhStart", bead.zhStart())
            .number("zhEnd", bead.zhEnd())
            .hundredths("confidence", bead.confidence());
    if (bead.moved()) {
      json.truth("moved", true);
    }
    if (bead.decided()) {
      json.truth("decided", true);
    }
    if (bead.flagged()) {
      json.truth("flagged", true);
    }
    bead.jaEdit().ifPresent(edit -> json.text("jaEdit", edit));
    bead.zhEdit().ifPresent(edit -> json.text("zhEdit", edit));
    return bead.comment().isEmpty() ? json : json.text("comment", bead.comment());
  }
}
