package org.taiyaku.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.taiyaku.decision.FilePair;
import org.taiyaku.decision.Review;
import org.taiyaku.exchange.InputFailed;
import org.taiyaku.pipeline.BatchView;
import org.taiyaku.pipeline.ReviewWork;
import org.taiyaku.pipeline.Summary;

/** All that the answers of a server work with. */
public final class ReviewDesk implements AutoCloseable {

  private final WrittenOutput output;
  private final Workplace work;
  private final TermRows terms;
  private final ArticleTexts texts;
  private final ReviewSession session;
  private final AtomicBoolean ahead = new AtomicBoolean();

  ReviewDesk(Path folder, Workplace work) {
    this.output = new WrittenOutput(folder);
    this.work = Objects.requireNonNull(work, "work");
    this.terms = new TermRows(output, folder.resolve("glossary"));
    this.texts = new ArticleTexts(work::text, this::listed);
    this.session = ReviewSession.open(folder.resolve("review"), texts);
    // What a power cut came between: the journal has it, the file of decisions has not.
    session.read(Review::latestTerm).ifPresent(work::decide);
  }

  /**
   * Takes up the review of the outputs of a run.
   *
   * @param view what is written beside the outputs if the last run wrote it
   * @param said the lines that say what a run did
   * @throws org.taiyaku.exchange.OutputFailed if another review has the folder
   * @throws org.taiyaku.exchange.InputFailed if the journal is damaged
   */
  public static ReviewDesk open(
      ReviewWork work, Optional<BatchView> view, Function<Summary, List<String>> said) {
    ReviewDesk desk =
        new ReviewDesk(work.options().output(), new PipelineWorkplace(work, view, said));
    beside(desk::warmUp);
    return desk;
  }

  WrittenOutput output() {
    return output;
  }

  Workplace work() {
    return work;
  }

  /**
   * Does what the opening of the longest article takes, beside the start of the server: Java does
   * nothing quickly the first time.
   */
  private void warmUp() {
    output.longestFirst().stream()
        .findFirst()
        .flatMap(article -> session.listed(article.files()))
        .ifPresent(listed -> ArticleJson.whole(listed.text(), listed.state()));
  }

  /**
   * Begins to read the articles that somebody may open next, the first time that it is asked to.
   */
  void readAhead() {
    if (!ahead.getAndSet(true)) {
      beside(
          () ->
              texts.readAhead(
                  output.longestFirst().stream().map(WrittenOutput.Article::files).toList()));
    }
  }

  private static void beside(Runnable work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (InputFailed e) {
                // The pages say what is wrong.
                return;
              }
            },
            "taiyaku-ahead");
    thread.setDaemon(true);
    thread.start();
  }

  private Optional<ArticleText> listed(FilePair files) {
    return output.articles().stream()
        .filter(article -> article.files().equals(files))
        .findFirst()
        .map(article -> ListedText.read(output, article));
  }

  TermRows terms() {
    return terms;
  }

  ReviewSession session() {
    return session;
  }

  /** The files of an article that a page names. */
  FilePair files(String name) {
    return output
        .article(name)
        .map(WrittenOutput.Article::files)
        .orElseThrow(() -> new IllegalArgumentException("no article is called " + name));
  }

  /** Writes all outputs again, and forgets what was read of the old ones. */
  List<String> write(boolean reviewedOnly) {
    List<String> lines = work.write(reviewedOnly);
    session.forget();
    terms.forget();
    return lines;
  }

  @Override
  public void close() {
    session.close();
  }
}
