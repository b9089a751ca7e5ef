package org.taiyaku.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.taiyaku.decision.FilePair;

/**
 * The texts of the articles, each read once and when it is first asked for, or ahead of that: a
 * book takes some seconds, and nobody should wait for them who looks at the overview first.
 */
final class ArticleTexts {

  /** Read ahead are so many segments at most. */
  private static final int MOST_AHEAD = 100_000;

  private final Function<FilePair, ArticleText> reader;
  private final Map<FilePair, FutureTask<ArticleText>> texts = new HashMap<>();
  private boolean ahead;

  ArticleTexts(Function<FilePair, ArticleText> reader) {
    this.reader = Objects.requireNonNull(reader, "reader");
  }

  /**
   * The texts of an article; waits while they are read.
   *
   * @throws RuntimeException whose message says why they cannot be read; the next question tries
   *     again
   */
  ArticleText get(FilePair files) {
    FutureTask<ArticleText> task;
    synchronized (this) {
      task = texts.computeIfAbsent(files, f -> new FutureTask<>(() -> reader.apply(f)));
    }
    // Whoever comes first reads; the others wait.
    task.run();
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CompletionException(e);
    } catch (ExecutionException e) {
      synchronized (this) {
        texts.remove(files, task);
      }
      throw e.getCause() instanceof RuntimeException fault ? fault : new CompletionException(e);
    }
  }

  /** Forgets everything, as it was written anew. */
  synchronized void forget() {
    texts.clear();
  }

  /** Begins to read articles that somebody may open next, the first time that it is asked to. */
  synchronized void readAhead(List<FilePair> articles) {
    if (!ahead) {
      ahead = true;
      Thread thread = new Thread(() -> readAll(articles), "taiyaku-read-ahead");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private void readAll(List<FilePair> articles) {
    int segments = 0;
    for (FilePair files : articles) {
      try {
        ArticleText text = get(files);
        segments += text.ja().size() + text.zh().size();
      } catch (RuntimeException e) {
        // Who opens it is told.
        continue;
      }
      if (segments > MOST_AHEAD) {
        return;
      }
    }
  }
}
