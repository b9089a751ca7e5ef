package org.taiyaku.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.taiyaku.alignment.Segment;
import org.taiyaku.decision.FilePair;
import org.taiyaku.decision.JournalEntry.TermChange;
import org.taiyaku.decision.ReviewedBead;
import org.taiyaku.pipeline.BatchView;
import org.taiyaku.pipeline.Progress;
import org.taiyaku.pipeline.ReviewInputs;
import org.taiyaku.pipeline.ReviewWork;
import org.taiyaku.pipeline.ReviewedText;
import org.taiyaku.pipeline.Summary;
import org.taiyaku.review.ArticleText.ShownSegment;

/**
 * Has the pipeline work on the outputs of a run; it reads articles for many, and does the rest one
 * at a time.
 */
final class PipelineWorkplace implements Workplace {

  private final ReviewWork work;
  private final Optional<BatchView> view;
  private final Function<Summary, List<String>> said;

  /**
   * A workplace.
   *
   * @param view what is written beside the outputs if the last run wrote it
   * @param said the lines that say what a run did
   */
  PipelineWorkplace(
      ReviewWork work, Optional<BatchView> view, Function<Summary, List<String>> said) {
    this.work = work;
    this.view = view;
    this.said = said;
  }

  @Override
  public ArticleText text(FilePair files) {
    ReviewedText text = work.article(files);
    return new ArticleText(text.name(), files, shown(text.ja()), shown(text.zh()), text.base());
  }

  private static List<ShownSegment> shown(List<Segment> segments) {
    List<ShownSegment> shown = new ArrayList<>(segments.size());
    int block = -1;
    for (Segment segment : segments) {
      boolean opens = segment.block() != block;
      block = segment.block();
      shown.add(new ShownSegment(segment.text(), look(segment), opens));
    }
    return shown;
  }

  private static String look(Segment segment) {
    String kind = segment.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return segment.level() > 0 ? kind + "-" + segment.level() : kind;
  }

  @Override
  public synchronized List<ReviewedBead> alignAgain(FilePair files, List<ReviewedBead> rows) {
    return work.alignAgain(files, rows);
  }

  @Override
  public synchronized void decide(TermChange change) {
    work.decide(change);
  }

  /** Works beside what the pages ask for meanwhile, as it takes as long as a run does. */
  @Override
  public List<String> write(boolean reviewedOnly) {
    ReviewWork writer = ReviewWork.open(new ReviewInputs(work.options(), work.hasReport()));
    Optional<BatchView> wanted = work.hasReport() ? view : Optional.empty();
    Summary summary = writer.writeAll(reviewedOnly, Progress.NONE, wanted);
    reload();
    return said.apply(summary);
  }

  private synchronized void reload() {
    work.reload();
  }
}
