package org.taiyaku.document;

import java.io.IOException;
import java.nio.file.Path;

/** Where the bytes of a file come from. */
@FunctionalInterface
public interface FileBytes {

  /** All bytes of a file. */
  byte[] of(Path file) throws IOException;
}
