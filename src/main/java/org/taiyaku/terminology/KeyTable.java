package org.taiyaku.terminology;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds values by a key that they can tell, in a third of the room of a hash map: by open
 * addressing, with neither the key nor an entry beside the value.
 *
 * @param <T> the values
 */
final class KeyTable<T> {

  private final Function<T, String> key;
  private Object[] slots = new Object[16];
  private int size;

  /** An empty table of values that {@code key} gives the key of. */
  KeyTable(Function<T, String> key) {
    this.key = Objects.requireNonNull(key, "key");
  }

  /** The value of a key. */
  Optional<T> find(String wanted) {
    return Optional.ofNullable(at(slot(wanted)));
  }

  /** Adds a value whose key no other has. */
  void add(T value) {
    if (3 * ++size > 2 * slots.length) {
      grow();
    }
    slots[slot(key.apply(value))] = value;
  }

  /** The slot of a key, or the empty one where it belongs. */
  private int slot(String wanted) {
    int slot = spread(wanted) >>> Integer.numberOfLeadingZeros(slots.length) + 1;
    while (slots[slot] != null && !key.apply(at(slot)).equals(wanted)) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  /**
   * A hash by FNV-1a, its upper bits well mixed. That of strings gives words of two characters, of
   * which there are millions, a hundred thousand neighbouring values.
   */
  private static int spread(String wanted) {
    int hash = 0x811C9DC5;
    for (int i = 0; i < wanted.length(); i++) {
      hash = (hash ^ wanted.charAt(i)) * 0x01000193;
    }
    return hash * 0x9E3779B9;
  }

  private void grow() {
    Object[] before = slots;
    slots = new Object[2 * before.length];
    for (int i = 0; i < before.length; i++) {
      if (before[i] != null) {
        @SuppressWarnings("unchecked")
        T value = (T) before[i];
        slots[slot(key.apply(value))] = value;
      }
    }
  }

  @SuppressWarnings("unchecked")
  private T at(int slot) {
    return (T) slots[slot];
  }
}
