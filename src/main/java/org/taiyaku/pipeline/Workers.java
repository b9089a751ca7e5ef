package org.taiyaku.pipeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.taiyaku.alignment.HelpingThreads;

/** Threads that work on documents; results come in the order of the inputs. */
public final class Workers implements AutoCloseable {

  /** Enough that a very long article keeps no thread waiting, few enough to hold their results. */
  static final int MOST_AHEAD = 256;

  private final ThreadPoolExecutor threads;
  private final Progress progress;

  /** So many threads, whose work {@code progress} hears of. */
  public Workers(int count, Progress progress) {
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

  /** Does a task of one step on this thread. */
  <R> R once(String stage, Supplier<R> task) {
    progress.begins(stage, 1);
    R result = task.get();
    progress.step();
    return result;
  }

  /** The results of {@code task} for each of {@code inputs}; what it throws is thrown here. */
  <T, R> List<R> map(String stage, List<T> inputs, Function<T, R> task) {
    List<R> results = new ArrayList<>(inputs.size());
    forEach(stage, inputs, task, results::add);
    return results;
  }

  /**
   * Hands the results of {@code task} for each of {@code inputs} to {@code taker}, on this thread
   * and in the order of the inputs; what either throws is thrown here.
   *
   * <p>No more than {@value #MOST_AHEAD} inputs are worked on, or done and not yet taken, at once:
   * memory does not follow their number.
   */
  <T, R> void forEach(String stage, List<T> inputs, Function<T, R> task, Consumer<R> taker) {
    progress.begins(stage, inputs.size());
    Queue<Supplier<R>> ahead = new ArrayDeque<>();
    for (T input : inputs) {
      if (ahead.size() == MOST_AHEAD) {
        take(ahead.remove(), taker);
      }
      ahead.add(begin(() -> task.apply(input)));
    }
    ahead.forEach(result -> take(result, taker));
  }

  private <R> void take(Supplier<R> result, Consumer<R> taker) {
    taker.accept(result.get());
    progress.step();
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

  /**
   * Begins no other task; those that are at work end by themselves.
   *
   * <p>They are not interrupted: who is while it reads a dictionary out of a jar may leave the
   * jar's decompression in disorder for the next run in this process.
   */
  @Override
  public void close() {
    threads.getQueue().clear();
    threads.shutdown();
  }
}
