package org.taiyaku.pipeline;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Where what a batch works out is kept for its later stages and for later runs.
 *
 * @param folder where it is kept for later runs; absent if it is not
 * @param mostOnDisk bytes that the folder may take when a run has ended, 0 or more
 * @param mostInMemory bytes of memory that it may take while a run goes on, 0 or more
 */
public record CacheOptions(Optional<Path> folder, long mostOnDisk, long mostInMemory) {

  /** Of a hundred thousand articles of some twenty sentences everything fits. */
  private static final long MOST_ON_DISK = 2L << 30;

  /** So the documents of a batch of some ten thousand articles are read once. */
  private static final long MOST_IN_MEMORY = 64L << 20;

  /** Nothing is kept for later runs. */
  public static final CacheOptions IN_MEMORY =
      new CacheOptions(Optional.empty(), 0, MOST_IN_MEMORY);

  public CacheOptions {
    Objects.requireNonNull(folder, "folder");
    if (mostOnDisk < 0 || mostInMemory < 0) {
      throw new IllegalArgumentException("a cache of less than nothing");
    }
  }

  /** The usual folder of those who name none, hidden beside the outputs. */
  public static CacheOptions beside(Path output) {
    return in(output.resolve(OutputLayout.CACHE));
  }

  /** A folder that may take the usual room. */
  public static CacheOptions in(Path folder) {
    return new CacheOptions(Optional.of(folder), MOST_ON_DISK, MOST_IN_MEMORY);
  }
}
