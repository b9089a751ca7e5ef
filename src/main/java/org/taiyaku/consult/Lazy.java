package org.taiyaku.consult;

import java.util.Objects;
import java.util.function.Supplier;

/** What is made when somebody first asks for it, and once for all threads. */
final class Lazy<T> implements Supplier<T> {

  private Supplier<T> maker;
  private T made;

  Lazy(Supplier<T> maker) {
    this.maker = Objects.requireNonNull(maker, "maker");
  }

  @Override
  public synchronized T get() {
    if (made == null) {
      made = maker.get();
      maker = null;
    }
    return made;
  }
}
