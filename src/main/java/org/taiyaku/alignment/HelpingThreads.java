package org.taiyaku.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * Threads that may take a share of the work on one article.
 *
 * <p>Whoever has the work does it too, and never waits for a share that no thread has begun: so the
 * owner may be one of these threads itself, however few or busy they are. Results come in their
 * order, whoever did them.
 */
public final class HelpingThreads {

  /** Nobody helps. */
  public static final HelpingThreads NONE = new HelpingThreads(0, task -> {});

  private final int count;
  private final Consumer<Runnable> offer;

  /**
   * Some helpers.
   *
   * @param count how many may help at once, 0 or more
   * @param offer runs a task on another thread, soon or late or never
   */
  public HelpingThreads(int count, Consumer<Runnable> offer) {
    if (count < 0) {
      throw new IllegalArgumentException(count + " helpers");
    }
    this.count = count;
    this.offer = offer;
  }

  /**
   * The results of {@code task} for 0 to {@code size - 1}; what it throws is thrown here.
   *
   * @param task a function that several threads may ask at once, each number once; it changes
   *     nothing that it reads for another number
   */
  public <R> List<R> map(int size, IntFunction<R> task) {
    Shared<R> shared = new Shared<>(size, task);
    for (int helper = 0; helper < Math.min(count, size - 1); helper++) {
      offer.accept(shared::work);
    }
    shared.work();
    return shared.results();
  }

  /** What came of one share of the work. */
  private record Outcome<R>(R result, RuntimeException failure, Error error) {}

  /** Work that is taken share by share. */
  private static final class Shared<R> {

    private final IntFunction<R> task;
    private final List<Outcome<R>> outcomes = new ArrayList<>();
    private final AtomicInteger next = new AtomicInteger();
    private final CountDownLatch left;
    private final int size;

    Shared(int size, IntFunction<R> task) {
      this.size = size;
      this.task = task;
      this.left = new CountDownLatch(size);
      for (int i = 0; i < size; i++) {
        outcomes.add(null);
      }
    }

    void work() {
      for (int i = next.getAndIncrement(); i < size; i = next.getAndIncrement()) {
        // Each place is set once, by one thread, and read after the last count.
        outcomes.set(i, outcome(i));
        left.countDown();
      }
    }

    private Outcome<R> outcome(int i) {
      try {
        return new Outcome<>(task.apply(i), null, null);
      } catch (RuntimeException e) {
        return new Outcome<>(null, e, null);
      } catch (Error e) {
        return new Outcome<>(null, null, e);
      }
    }

    List<R> results() {
      try {
        left.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted", e);
      }
      List<R> results = new ArrayList<>(size);
      for (Outcome<R> outcome : outcomes) {
        if (outcome.failure() != null) {
          throw outcome.failure();
        }
        if (outcome.error() != null) {
          throw outcome.error();
        }
        results.add(outcome.result());
      }
      return results;
    }
  }
}
