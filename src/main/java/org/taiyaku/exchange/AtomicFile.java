package org.taiyaku.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * A file that appears whole or not at all.
 *
 * <p>The content goes to a hidden file in the same folder, is forced to the disk, and takes the
 * file's name in one step. If anything fails the hidden file is removed and what stood there before
 * stays. Only a process that is killed leaves a hidden file {@code .taiyaku-….tmp} behind, until
 * {@link #removeLeftovers}.
 */
public final class AtomicFile {

  /** What is to stand in the file. */
  @FunctionalInterface
  public interface Content {
    /**
     * Writes it all to {@code out}, which need not be closed.
     *
     * @throws IOException if {@code out} does
     */
    void writeTo(Writer out) throws IOException;
  }

  private static final Pattern TEMPORARY = Pattern.compile("\\.taiyaku-[0-9a-f]{16}\\.tmp");

  private AtomicFile() {}

  /**
   * Writes a file in UTF-8 and makes the folders above it; a lone surrogate becomes U+FFFD.
   *
   * @throws OutputFailed if it cannot be written; what {@code content} throws of its own goes on to
   *     the caller
   */
  public static void write(Path path, Content content) {
    replace(path, temporary -> fill(temporary, content));
  }

  /**
   * Writes a file of these bytes and makes the folders above it.
   *
   * @throws OutputFailed if it cannot be written
   */
  public static void writeBytes(Path path, byte[] bytes) {
    replace(path, temporary -> fill(temporary, bytes));
  }

  /** Fills a hidden file. */
  @FunctionalInterface
  private interface Filling {
    void fill(Path temporary) throws IOException;
  }

  private static void replace(Path path, Filling filling) {
    Path folder = path.toAbsolutePath().getParent();
    Path temporary = folder.resolve(temporaryName());
    try {
      Files.createDirectories(folder);
      filling.fill(temporary);
      Files.move(temporary, path, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      remove(temporary, e);
      throw new OutputFailed(path, e);
    } catch (RuntimeException | Error e) {
      remove(temporary, e);
      throw e;
    }
  }

  /**
   * Gives a file another name, in the place of what has it.
   *
   * @throws OutputFailed if that cannot be done
   */
  public static void rename(Path file, Path name) {
    try {
      Files.move(file, name, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new OutputFailed(name, e);
    }
  }

  /**
   * Removes a file if it is there.
   *
   * @throws OutputFailed if it cannot be removed
   */
  public static void remove(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new OutputFailed(path, e);
    }
  }

  /**
   * Tries whether files can be written below a folder, so that a long run need not end with that.
   * Makes no folder and leaves nothing behind.
   *
   * @param folder need not exist yet
   * @throws OutputFailed if they cannot
   */
  public static void requireWritable(Path folder) {
    Path standing = folder.toAbsolutePath();
    while (Files.notExists(standing, LinkOption.NOFOLLOW_LINKS) && standing.getParent() != null) {
      standing = standing.getParent();
    }
    Path temporary = standing.resolve(temporaryName());
    try {
      fill(temporary, out -> {});
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      throw new OutputFailed(folder, e);
    }
  }

  /**
   * Removes what a killed run left half-written in a folder; to be called while no other run writes
   * there.
   *
   * @param folder need not exist
   * @throws OutputFailed if a file cannot be removed
   */
  public static void removeLeftovers(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".taiyaku-*.tmp")) {
      for (Path file : files) {
        if (TEMPORARY.matcher(file.getFileName().toString()).matches()) {
          Files.deleteIfExists(file);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw new OutputFailed(folder, e.getCause());
    } catch (IOException e) {
      throw new OutputFailed(folder, e);
    }
  }

  /**
   * A new name at each call: two runs into one folder then do not write into each other's file.
   * Made here and not by {@link Files#createTempFile}, which would keep the file from other users.
   */
  private static String temporaryName() {
    return ".taiyaku-%016x.tmp".formatted(ThreadLocalRandom.current().nextLong());
  }

  private static void fill(Path temporary, Content content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      Sink sink = new Sink(channel);
      Writer out = new BufferedWriter(new OutputStreamWriter(sink, encoder()));
      try {
        content.writeTo(out);
      } catch (IOException | RuntimeException e) {
        sink.check();
        throw e;
      }
      out.flush();
      sink.check();
      channel.force(true);
    }
  }

  private static void fill(Path temporary, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      Sink sink = new Sink(channel);
      sink.write(bytes, 0, bytes.length);
      sink.check();
      channel.force(true);
    }
  }

  private static CharsetEncoder encoder() {
    return StandardCharsets.UTF_8
        .newEncoder()
        .onMalformedInput(CodingErrorAction.REPLACE)
        .replaceWith("\uFFFD".getBytes(StandardCharsets.UTF_8));
  }

  private static void remove(Path temporary, Throwable because) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      because.addSuppressed(e);
    }
  }

  /**
   * Remembers that writing failed: the writers of Okapi and opencsv wrap or swallow the exception,
   * and half a file must not pass for a whole one.
   */
  private static final class Sink extends OutputStream {
    private final FileChannel channel;
    private IOException failure;

    Sink(FileChannel channel) {
      this.channel = channel;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, length);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
      } catch (IOException e) {
        failure = e;
        throw e;
      }
    }

    void check() throws IOException {
      if (failure != null) {
        throw failure;
      }
    }
  }
}
