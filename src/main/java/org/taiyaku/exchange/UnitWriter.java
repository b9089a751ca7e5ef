package org.taiyaku.exchange;

import java.io.IOException;

/** A file of units that is being written, one unit after another, so that none need be kept. */
public interface UnitWriter {

  /**
   * Writes a unit after those before.
   *
   * @throws IOException if the file cannot be written
   */
  void write(TranslationUnit unit) throws IOException;

  /**
   * Writes what stands after the last unit; what the file is written to stays open.
   *
   * @throws IOException if the file cannot be written
   */
  void end() throws IOException;
}
