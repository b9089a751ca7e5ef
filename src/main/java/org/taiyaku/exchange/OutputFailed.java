package org.taiyaku.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.taiyaku.scratch.ScratchFailed;

/** An output that cannot be written; the message names it and says how to mend that. */
public final class OutputFailed extends UncheckedIOException {

  private static final long serialVersionUID = 1L;

  private final String path;

  OutputFailed(Path path, IOException cause) {
    this(path, "cannot be written: " + reason(path, cause), cause);
  }

  private OutputFailed(Path path, String reason, IOException cause) {
    super(path + ": " + reason, cause);
    this.path = path.toString();
  }

  /** A folder that another run is writing to. */
  static OutputFailed taken(Path folder) {
    return new OutputFailed(
        folder,
        "another run of taiyaku is writing here; wait until it is done, or choose another folder"
            + " with -o",
        new FileSystemException(folder.toString(), null, "locked"));
  }

  /** The file that could not be written. */
  public String path() {
    return path;
  }

  private static String reason(Path path, IOException cause) {
    if (Files.isDirectory(path)) {
      return "a folder of that name stands there; move it away";
    }
    if (cause instanceof FileAlreadyExistsException || cause instanceof NotDirectoryException) {
      return "a file stands where a folder is needed (%s); move it away"
          .formatted(((FileSystemException) cause).getFile());
    }
    return ScratchFailed.mending(cause);
  }
}
