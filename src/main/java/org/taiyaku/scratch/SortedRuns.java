package org.taiyaku.scratch;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableMap;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * Values in an order, those that are equal in it added up, in memory that does not follow how many
 * there are.
 *
 * <p>External merge sort (Knuth, The Art of Computer Programming 3, 5.4): whenever as many values
 * are held as may be, they go to a temporary file as a sorted run; who goes through the values
 * merges the runs. So that not too many are read side by side, {@value #MOST_RUNS} runs become one
 * of a higher level as soon as they are there. A few values never see the disk.
 *
 * @param <T> the values, which never change
 */
public final class SortedRuns<T> implements Iterable<T> {

  private static final int MOST_RUNS = 64;

  private final Comparator<? super T> order;
  private final BinaryOperator<T> sum;
  private final Form<T> form;
  private final Scratch scratch;
  private final int most;
  private final int mostRuns;
  private final NavigableMap<T, T> held;

  /** Of each level the runs in one file. */
  private final List<List<Run>> levels = new ArrayList<>();

  private record Run(ScratchFile file, long place, long values) {}

  /**
   * No values yet.
   *
   * @param sum adds up two values that are equal in {@code order}; whatever is added up first gives
   *     the same
   * @param form how a value is written to a file
   * @param scratch where files are made, if there are any to make
   * @param most how many values are held in memory, 1 or more
   */
  public SortedRuns(
      Comparator<? super T> order, BinaryOperator<T> sum, Form<T> form, Scratch scratch, int most) {
    this(order, sum, form, scratch, most, MOST_RUNS);
  }

  /** With another number of runs a level, for tests. */
  SortedRuns(
      Comparator<? super T> order,
      BinaryOperator<T> sum,
      Form<T> form,
      Scratch scratch,
      int most,
      int mostRuns) {
    this.order = Objects.requireNonNull(order, "order");
    this.sum = Objects.requireNonNull(sum, "sum");
    this.form = Objects.requireNonNull(form, "form");
    this.scratch = Objects.requireNonNull(scratch, "scratch");
    this.most = most;
    this.mostRuns = mostRuns;
    this.held = new TreeMap<>(order);
  }

  /**
   * Adds a value; nobody may be going through the values.
   *
   * @throws ScratchFailed if it must go to a file that cannot be written
   */
  public void add(T value) {
    // Taken out first, or the map would keep the first of equal values as its key.
    T known = held.remove(value);
    T all = known == null ? value : sum.apply(known, value);
    held.put(all, all);
    if (held.size() >= most) {
      spill();
    }
  }

  private void spill() {
    write(held.values().iterator(), 0);
    held.clear();
  }

  private void write(Iterator<T> values, int level) {
    if (level == levels.size()) {
      levels.add(new ArrayList<>());
    }
    List<Run> runs = levels.get(level);
    ScratchFile file = runs.isEmpty() ? scratch.file() : runs.get(0).file();
    runs.add(written(values, file));
    if (runs.size() == mostRuns) {
      write(new Merging(runs), level + 1);
      runs.clear();
      file.close();
    }
  }

  private Run written(Iterator<T> values, ScratchFile file) {
    long place = file.size();
    long count = 0;
    try {
      for (; values.hasNext(); count++) {
        form.write(values.next(), file.out());
      }
      file.out().flush();
    } catch (IOException e) {
      throw file.failed(e);
    }
    return new Run(file, place, count);
  }

  /**
   * Goes through the values in their order, as often as one likes.
   *
   * @throws ScratchFailed also while it goes on, if a file cannot be written or read
   */
  @Override
  public Iterator<T> iterator() {
    if (levels.isEmpty()) {
      return Collections.unmodifiableCollection(held.values()).iterator();
    }
    if (!held.isEmpty()) {
      spill();
    }
    return new Merging(levels.stream().flatMap(List::stream).toList());
  }

  /** The values of one run. */
  private final class Reading {
    private final ScratchFile file;
    private final DataInputStream in;
    private long left;
    private T next;

    Reading(Run run) {
      this.file = run.file();
      this.in = file.from(run.place());
      this.left = run.values();
    }

    /** Reads the next value, if there is one. */
    boolean advance() {
      if (left == 0) {
        return false;
      }
      left--;
      try {
        next = form.read(in);
        return true;
      } catch (IOException e) {
        throw file.failed(e);
      }
    }
  }

  /** The values of several runs in their order, equal ones added up. */
  private final class Merging implements Iterator<T> {
    private final PriorityQueue<Reading> readings =
        new PriorityQueue<>((one, other) -> order.compare(one.next, other.next));

    Merging(List<Run> runs) {
      for (Run run : runs) {
        advance(new Reading(run));
      }
    }

    private void advance(Reading reading) {
      if (reading.advance()) {
        readings.add(reading);
      }
    }

    private T take() {
      Reading first = readings.remove();
      T value = first.next;
      advance(first);
      return value;
    }

    @Override
    public boolean hasNext() {
      return !readings.isEmpty();
    }

    @Override
    public T next() {
      if (readings.isEmpty()) {
        throw new NoSuchElementException();
      }
      T value = take();
      while (!readings.isEmpty() && order.compare(readings.element().next, value) == 0) {
        value = sum.apply(value, take());
      }
      return value;
    }
  }
}
