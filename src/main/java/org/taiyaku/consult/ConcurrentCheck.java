package org.taiyaku.consult;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.taiyaku.exchange.BilingualUnit;

/**
 * Checks units on several threads; results come in the order of the units, on the thread that gives
 * these.
 *
 * <p>Units are handed on in small piles, of which a few are under way at any time, so that memory
 * does not follow the number of units.
 */
public final class ConcurrentCheck implements AutoCloseable {

  private static final int MOST_UNITS = 200;

  /** In UTF-16 units, of both languages. */
  private static final int MOST_CHARACTERS = 50_000;

  /** Takes what was found in a unit, which may be nothing. */
  @FunctionalInterface
  public interface Results {
    /** Takes the findings in {@code unit} of {@code file}. */
    void accept(Path file, BilingualUnit unit, List<Finding> findings);
  }

  private record Given(Path file, BilingualUnit unit) {}

  private record Checked(Given given, List<Finding> findings) {}

  private final int threads;
  private final ExecutorService workers;
  private final ThreadLocal<GlossaryCheck> checks;
  private final Results results;
  private final Deque<Future<List<Checked>>> underWay = new ArrayDeque<>();
  private List<Given> pile = new ArrayList<>();
  private int characters;

  /**
   * Starts the threads.
   *
   * @param threads 1 or more
   */
  public ConcurrentCheck(GlossaryCheck check, int threads, Results results) {
    this.threads = threads;
    this.workers =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "taiyaku-check");
              thread.setDaemon(true);
              return thread;
            });
    this.checks = ThreadLocal.withInitial(check::forAnotherThread);
    this.results = Objects.requireNonNull(results, "results");
  }

  /** Checks a unit, sooner or later. */
  public void add(Path file, BilingualUnit unit) {
    pile.add(new Given(file, unit));
    characters +=
        Stream.concat(unit.ja().stream(), unit.zh().stream()).mapToInt(String::length).sum();
    if (pile.size() >= MOST_UNITS || characters >= MOST_CHARACTERS) {
      handOn();
    }
  }

  /** Waits until the results of all units so far are given. */
  public void finish() {
    handOn();
    while (!underWay.isEmpty()) {
      giveFirst();
    }
  }

  private void handOn() {
    List<Given> given = pile;
    pile = new ArrayList<>();
    characters = 0;
    underWay.add(workers.submit(() -> given.stream().map(this::check).toList()));
    while (underWay.size() > 2 * threads) {
      giveFirst();
    }
  }

  private Checked check(Given given) {
    return new Checked(given, checks.get().check(given.unit()));
  }

  private void giveFirst() {
    for (Checked checked : resultOf(underWay.remove())) {
      results.accept(checked.given().file(), checked.given().unit(), checked.findings());
    }
  }

  private static List<Checked> resultOf(Future<List<Checked>> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Ends the threads; what {@link #finish} was not called for is not checked. */
  @Override
  public void close() {
    workers.shutdownNow();
  }
}
