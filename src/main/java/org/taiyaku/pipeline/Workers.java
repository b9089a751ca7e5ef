package org.taiyaku.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.taiyaku.alignment.HelpingThreads;

/** Threads that work on documents; results come in the order of the inputs. */
final class Workers implements AutoCloseable {

  private final ThreadPoolExecutor threads;
  private final Progress progress;

  Workers(int count, Progress progress) {
    this.threads =
        new ThreadPoolExecutor(
            count,
            count,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> {
              Thread thread = new Thread(task, "taiyaku-worker");
              thread.setDaemon(true);
              return thread;
            });
    this.progress = progress;
  }

  /**
   * Begins a task; whoever asks the supplier waits for its result.
   *
   * <p>Tasks begin in the order in which they were given, so one may wait for another that was
   * given before it, also on a single thread.
   */
  <R> Supplier<R> begin(Supplier<R> task) {
    Future<R> future = threads.submit(task::get);
    return () -> resultOf(future);
  }

  /** Tells whoever listens that a stage begins that one thread does in one step. */
  void begins(String stage) {
    progress.begins(stage, 1);
  }

  /** The results of {@code task} for each of {@code inputs}; what it throws is thrown here. */
  <T, R> List<R> map(String stage, List<T> inputs, Function<T, R> task) {
    progress.begins(stage, inputs.size());
    List<Supplier<R>> begun = new ArrayList<>();
    for (T input : inputs) {
      begun.add(begin(() -> task.apply(input)));
    }
    List<R> results = new ArrayList<>();
    for (Supplier<R> result : begun) {
      results.add(result.get());
      progress.step();
    }
    return results;
  }

  /**
   * The other threads as helpers in a task of one: they help where no task waits, at the end of a
   * stage or with a single article.
   */
  HelpingThreads helpers() {
    return new HelpingThreads(
        threads.getCorePoolSize() - 1,
        task -> {
          if (threads.getQueue().isEmpty()) {
            threads.execute(task);
          }
        });
  }

  private static <R> R resultOf(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
