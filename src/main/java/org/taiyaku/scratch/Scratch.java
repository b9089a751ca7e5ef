package org.taiyaku.scratch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Temporary files in a folder, for what does not fit into memory.
 *
 * <p>Nothing is made until a file is asked for, and nothing is left behind: a file has no name any
 * more as soon as it is open, or loses it when it is closed, where the system knows no files
 * without one; both also if the process is killed. Threads may share one.
 */
public final class Scratch implements Closeable {

  private final Path folder;
  private final List<ScratchFile> files = new ArrayList<>();

  /**
   * Files in a folder.
   *
   * @param folder made when the first file is; better beside the outputs, where there must be room,
   *     than where the system keeps temporary files, which is memory on many machines
   */
  public Scratch(Path folder) {
    this.folder = Objects.requireNonNull(folder, "folder");
  }

  /**
   * Makes an empty file, which lasts until it is closed or this is.
   *
   * @throws ScratchFailed if it cannot be made
   */
  public synchronized ScratchFile file() {
    // A new name at each call, as in AtomicFile, so that runs do not disturb each other.
    long name = ThreadLocalRandom.current().nextLong();
    try {
      Files.createDirectories(folder);
      ScratchFile file = ScratchFile.create(folder.resolve(".taiyaku-%016x.tmp".formatted(name)));
      files.add(file);
      return file;
    } catch (IOException e) {
      throw new ScratchFailed(folder, e);
    }
  }

  /** Removes all files; what was read of them cannot be read on. */
  @Override
  public synchronized void close() {
    files.forEach(ScratchFile::close);
    files.clear();
  }
}
