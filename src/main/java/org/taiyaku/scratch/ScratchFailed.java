package org.taiyaku.scratch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;

/** A temporary file that cannot be written; the message says where and how to mend that. */
public final class ScratchFailed extends UncheckedIOException {

  private static final long serialVersionUID = 1L;

  private static final String A_FILE_IN_THE_WAY =
      "a file stands where a folder is needed; move it away";

  ScratchFailed(Path folder, IOException cause) {
    super(folder + ": no temporary file can be written here: " + mending(cause), cause);
  }

  /** Why a file cannot be written, and how to mend that, for all who write one. */
  public static String mending(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return "no permission; give it, or choose another folder with -o";
    }
    if (cause instanceof FileAlreadyExistsException) {
      return A_FILE_IN_THE_WAY;
    }
    String said = said(cause);
    String lower = said.toLowerCase(Locale.ROOT);
    if (lower.contains("no space left") || lower.contains("quota")) {
      return "the disk is full; free some space and run again";
    }
    if (lower.contains("read-only file system")) {
      return "the file system is read-only; choose another folder with -o";
    }
    if (lower.contains("not a directory")) {
      return A_FILE_IN_THE_WAY;
    }
    return said + "; mend that, or choose another folder with -o";
  }

  /** What the system said, without the path of the hidden file that the exception may give. */
  private static String said(IOException cause) {
    String said =
        cause instanceof FileSystemException system ? system.getReason() : cause.getMessage();
    return said == null ? "the system refuses (" + cause.getClass().getSimpleName() + ")" : said;
  }
}
