package org.taiyaku.exchange;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A file of a known format that cannot be read; the message is {@code path:line: reason}, with the
 * column where it is known, or {@code path: reason} where it is not a matter of one line.
 */
public final class InputFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * A fault in one line.
   *
   * @param line its number, from 1
   */
  public InputFailed(Path path, long line, String reason) {
    super(path + ":" + line + ": " + reason);
  }

  /**
   * A fault at one place.
   *
   * @param line its number, from 1
   * @param column the number of the character in the line, from 1
   */
  public InputFailed(Path path, long line, long column, String reason) {
    super(path + ":" + line + ":" + column + ": " + reason);
  }

  /** A fault of the file as a whole. */
  public InputFailed(Path path, String reason) {
    super(path + ": " + reason);
  }

  /** A file that cannot be opened or decoded. */
  public InputFailed(Path path, IOException cause) {
    super(path + ": " + reason(cause), cause);
  }

  private static String reason(IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return "no such file";
    }
    if (cause instanceof AccessDeniedException) {
      return "no permission to read it";
    }
    if (cause instanceof CharacterCodingException) {
      return "not UTF-8; save it as UTF-8";
    }
    if ("Is a directory".equals(cause.getMessage())) {
      return "is a folder; name a file";
    }
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }
}
