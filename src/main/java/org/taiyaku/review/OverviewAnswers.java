package org.taiyaku.review;

import java.util.List;
import org.taiyaku.decision.FilePair;
import org.taiyaku.decision.Review;
import org.taiyaku.decision.ReviewedBead;
import org.taiyaku.page.BeadCounts;

/** What the first page asks for. */
final class OverviewAnswers {

  private final ReviewDesk desk;

  OverviewAnswers(ReviewDesk desk) {
    this.desk = desk;
  }

  Reply page(Question question) {
    List<OverviewPage.Line> lines = desk.output().articles().stream().map(this::line).toList();
    return Reply.html(
        new OverviewPage(question.words())
            .write(lines, desk.output().listed(), desk.session().read(Relations::of)));
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
