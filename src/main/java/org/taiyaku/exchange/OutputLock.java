package org.taiyaku.exchange;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Keeps a second run out of a folder while one writes there, for their outputs would mix.
 *
 * <p>The system holds the lock on the file {@value #NAME} and not the file's being there: it ends
 * with the process however that ends, so the lock of a killed run is in nobody's way. The file
 * stays, for whoever removed it could remove one that the next run has locked already. Where the
 * file system knows no locks, as some network drives do, there is none.
 */
public final class OutputLock implements AutoCloseable {

  /** Name of the locked file in the output folder. */
  public static final String NAME = ".taiyaku-lock";

  private final Optional<FileChannel> channel;

  private OutputLock(Optional<FileChannel> channel) {
    this.channel = channel;
  }

  /**
   * Takes the folder for this run, and makes it if need be.
   *
   * @throws OutputFailed if another run has it, or it cannot be written to
   */
  public static OutputLock take(Path folder) {
    Path file = folder.resolve(NAME);
    try {
      Files.createDirectories(folder);
      return lock(folder, file);
    } catch (IOException e) {
      throw new OutputFailed(file, e);
    }
  }

  /**
   * Tries whether another run has the folder, so that a long run need not end with that. Makes no
   * folder and takes nothing.
   *
   * @param folder need not exist yet
   * @throws OutputFailed if another run has it
   */
  public static void requireFree(Path folder) {
    if (Files.exists(folder.resolve(NAME))) {
      take(folder).close();
    }
  }

  private static OutputLock lock(Path folder, Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return new OutputLock(Optional.of(channel));
      }
    } catch (OverlappingFileLockException e) {
      // Another run in this very process.
    } catch (IOException e) {
      channel.close();
      return new OutputLock(Optional.empty());
    }
    channel.close();
    throw OutputFailed.taken(folder);
  }

  /** Gives the folder free. */
  @Override
  public void close() {
    try {
      if (channel.isPresent()) {
        channel.get().close();
      }
    } catch (IOException e) {
      throw new OutputFailed(Path.of(NAME), e);
    }
  }
}
