package org.taiyaku.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Threads that work on documents; results come in the order of the inputs. */
final class Workers implements AutoCloseable {

  private final ExecutorService threads;
  private final Progress progress;

  Workers(int count, Progress progress) {
    this.threads =
        Executors.newFixedThreadPool(
            count,
            task -> {
              Thread thread = new Thread(task, "taiyaku-worker");
              thread.setDaemon(true);
              return thread;
            });
    this.progress = progress;
  }

  /** The results of {@code task} for each of {@code inputs}; what it throws is thrown here. */
  <T, R> List<R> map(String stage, List<T> inputs, Function<T, R> task) {
    progress.begins(stage, inputs.size());
    List<Future<R>> futures = new ArrayList<>();
    for (T input : inputs) {
      futures.add(threads.submit(() -> task.apply(input)));
    }
    List<R> results = new ArrayList<>();
    for (Future<R> future : futures) {
      results.add(resultOf(future));
      progress.step();
    }
    return results;
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
