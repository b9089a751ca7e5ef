package org.taiyaku.scratch;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * How values of a kind are written as bytes and read again, equal to what was written.
 *
 * @param <T> the kind
 */
public interface Form<T> {

  /** Writes {@code value} whole. */
  void write(T value, DataOutput out) throws IOException;

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if that is not what stands there
   */
  T read(DataInput in) throws IOException;
}
