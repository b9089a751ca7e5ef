package org.taiyaku.pipeline;

import java.io.IOException;
import java.io.Writer;

/**
 * A view of all that a batch wrote, made as its last output and part of it: a later run that does
 * not ask for it removes it.
 */
public interface BatchView {

  /** What the file is called below {@code aligned/}. */
  String fileName();

  /**
   * Writes the view; {@code out} stays open.
   *
   * @throws IOException if {@code out} does
   * @throws org.taiyaku.exchange.InputFailed if an output of the batch cannot be read again
   */
  void write(Writer out, WrittenBatch batch) throws IOException;
}
