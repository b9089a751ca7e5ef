package org.taiyaku.review;

import java.nio.file.Path;
import java.util.Objects;
import org.taiyaku.decision.FilePair;

/** All that the answers of a server work with. */
public final class ReviewDesk implements AutoCloseable {

  private final WrittenOutput output;
  private final Workplace work;
  private final TermRows terms;
  private final ReviewSession session;

  ReviewDesk(Path folder, Workplace work) {
    this.output = new WrittenOutput(folder);
    this.work = Objects.requireNonNull(work, "work");
    this.terms = new TermRows(output, folder.resolve("glossary"));
    this.session = ReviewSession.open(folder.resolve("review"), work::text);
  }

  WrittenOutput output() {
    return output;
  }

  Workplace work() {
    return work;
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

  @Override
  public void close() {
    session.close();
  }
}
