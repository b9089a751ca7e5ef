package org.taiyaku.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.taiyaku.decision.FilePair;

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
  private final Map<FilePair, Optional<ArticleText>> listed = new ConcurrentHashMap<>();

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
    return listed.computeIfAbsent(files, this::list);
  }

  private Optional<ArticleText> list(FilePair files) {
    try {
      return lister.apply(files);
    } catch (RuntimeException e) {
      // The article itself says what is wrong.
      return Optional.empty();
    }
  }

  /** Whether the article is just what was shown of it from its bead list; waits as {@link #get}. */
  boolean isAsListed(FilePair files) {
    Optional<ArticleText> text = Optional.of(get(files));
    boolean same = text.equals(listed.get(files));
    if (same) {
      // One of the two is enough.
      listed.put(files, text);
    }
    return same;
  }

  /** Forgets everything, as it was written anew. */
  synchronized void forget() {
    texts.clear();
    listed.clear();
  }

  /** Reads articles that somebody may open next, in their order. */
  void readAhead(List<FilePair> articles) {
    int segments = 0;
    for (FilePair files : articles) {
      segments += segments(files);
      if (segments > MOST_AHEAD) {
        return;
      }
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
