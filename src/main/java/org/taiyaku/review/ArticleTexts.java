package org.taiyaku.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.Supplier;
import org.taiyaku.decision.FilePair;
import org.taiyaku.exchange.InputFailed;

/**
 * The texts of the articles, each read once and when it is first asked for, or ahead of that: a
 * book takes some seconds, and nobody should wait for them. Until they are there, what the bead
 * list says of an article can be shown.
 */
final class ArticleTexts {

  /** Read ahead are so many segments at most. */
  private static final int MOST_AHEAD = 100_000;

  private final Function<FilePair, ArticleText> reader;
  private final Function<FilePair, Optional<ArticleText>> lister;
  private final Map<FilePair, FutureTask<ArticleText>> texts = new HashMap<>();
  private final Map<FilePair, ArticleText> listed = new HashMap<>();

  /**
   * The texts of a review.
   *
   * @param reader reads an article
   * @param lister gives what the bead list says of one
   */
  ArticleTexts(
      Function<FilePair, ArticleText> reader, Function<FilePair, Optional<ArticleText>> lister) {
    this.reader = Objects.requireNonNull(reader, "reader");
    this.lister = Objects.requireNonNull(lister, "lister");
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

  /** What the bead list says of an article that has not been read yet; empty if it has. */
  Optional<ArticleText> listed(FilePair files) {
    synchronized (this) {
      FutureTask<ArticleText> task = texts.get(files);
      if (task != null && task.isDone()) {
        return Optional.empty();
      }
    }
    try {
      Optional<ArticleText> shown = lister.apply(files);
      shown.ifPresent(text -> keepListed(files, text));
      return shown;
    } catch (RuntimeException e) {
      // The article itself says what is wrong.
      return Optional.empty();
    }
  }

  private synchronized void keepListed(FilePair files, ArticleText text) {
    listed.put(files, text);
  }

  /** Whether the article is just what was shown of it from its bead list; waits as {@link #get}. */
  boolean isAsListed(FilePair files) {
    ArticleText text = get(files);
    synchronized (this) {
      boolean same = text.equals(listed.get(files));
      if (same) {
        // One of the two is enough.
        listed.put(files, text);
      }
      return same;
    }
  }

  /** Forgets everything, as it was written anew. */
  synchronized void forget() {
    texts.clear();
    listed.clear();
  }

  /** Begins to read articles that somebody may open next, in their order. */
  void readAhead(Supplier<List<FilePair>> articles) {
    Thread thread = new Thread(() -> readAll(articles), "taiyaku-read-ahead");
    thread.setDaemon(true);
    thread.start();
  }

  private void readAll(Supplier<List<FilePair>> articles) {
    try {
      int segments = 0;
      for (FilePair files : articles.get()) {
        segments += segments(files);
        if (segments > MOST_AHEAD) {
          return;
        }
      }
    } catch (InputFailed e) {
      // The overview says what is wrong.
      return;
    }
  }

  private int segments(FilePair files) {
    try {
      ArticleText text = get(files);
      return text.ja().size() + text.zh().size();
    } catch (RuntimeException e) {
      // Who opens it is told.
      return 0;
    }
  }
}
