package org.taiyaku.scratch;

import java.util.AbstractCollection;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * A collection whose elements are made anew whenever one goes through it, so that they need not be
 * held.
 *
 * @param <T> the elements
 */
public final class Reread<T> extends AbstractCollection<T> {

  private final int size;
  private final Supplier<Iterator<T>> elements;

  /**
   * A collection.
   *
   * @param size how many elements there are
   * @param elements gives the same ones each time it is asked
   */
  public Reread(int size, Supplier<Iterator<T>> elements) {
    this.size = size;
    this.elements = Objects.requireNonNull(elements, "elements");
  }

  @Override
  public Iterator<T> iterator() {
    return elements.get();
  }

  @Override
  public int size() {
    return size;
  }
}
