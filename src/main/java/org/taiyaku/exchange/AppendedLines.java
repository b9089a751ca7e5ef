package org.taiyaku.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of lines in UTF-8 that grows at its end alone, each line on the disk before the call that
 * appends it returns.
 *
 * <p>So whatever ends the process leaves whole lines and at most one torn one, which is known by
 * having no line feed, and is dropped. For one thread.
 */
public final class AppendedLines implements AutoCloseable {

  private final Path path;
  private final OutputLock lock;
  private final FileChannel channel;
  private long end;

  private AppendedLines(Path path, OutputLock lock, FileChannel channel, long end) {
    this.path = path;
    this.lock = lock;
    this.channel = channel;
    this.end = end;
  }

  /**
   * The whole lines of a file, in order; none if there is no file. A torn last line is passed over.
   *
   * @throws InputFailed if it cannot be read or is not UTF-8
   */
  public static List<String> read(Path path) {
    if (Files.notExists(path)) {
      return List.of();
    }
    try {
      return lines(path, Files.readAllBytes(path));
    } catch (IOException e) {
      throw new InputFailed(path, e);
    }
  }

  private static List<String> lines(Path path, byte[] bytes) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        lines.add(line(path, lines.size() + 1, ByteBuffer.wrap(bytes, start, i - start)));
        start = i + 1;
      }
    }
    return lines;
  }

  private static String line(Path path, int number, ByteBuffer bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      throw new InputFailed(path, number, "not UTF-8; the file was damaged");
    }
  }

  /**
   * Opens a file to append to it, makes it and the folders above it if need be, and keeps others
   * out of its folder until it is closed. A torn last line is cut off.
   *
   * @throws OutputFailed if it cannot be written, or another process has the folder
   */
  public static AppendedLines open(Path path) {
    Path folder = path.toAbsolutePath().getParent();
    OutputLock lock = OutputLock.take(folder);
    try {
      boolean isNew = Files.notExists(path);
      FileChannel channel =
          FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      AppendedLines lines = new AppendedLines(path, lock, channel, wholeLines(path));
      lines.cut();
      if (isNew) {
        settle(folder);
      }
      return lines;
    } catch (IOException e) {
      lock.close();
      throw new OutputFailed(path, e);
    }
  }

  /** How many bytes the whole lines of a file take. */
  private static long wholeLines(Path path) throws IOException {
    byte[] bytes = Files.readAllBytes(path);
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    return end;
  }

  /** Cuts off what stands after the last whole line. */
  private void cut() throws IOException {
    if (channel.size() > end) {
      channel.truncate(end);
      channel.force(true);
    }
  }

  /** Brings the name of a new file to the disk, where the system can do that for a folder. */
  private static void settle(Path folder) {
    try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
      names.force(true);
    } catch (IOException notThere) {
      // Windows opens no folders, and settles names by itself.
    }
  }

  /**
   * Appends a line and brings it to the disk.
   *
   * @param line without line feed
   * @throws OutputFailed if that cannot be done; then nothing of the line stays
   */
  public void append(String line) {
    if (line.indexOf('\n') >= 0) {
      throw new IllegalArgumentException("more than a line");
    }
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(line + '\n');
    try {
      cut();
      channel.position(end);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
      end = channel.position();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private OutputFailed failed(IOException e) {
    try {
      cut();
    } catch (IOException again) {
      // The next line, or whoever opens the file next, cuts it off.
      e.addSuppressed(again);
    }
    return new OutputFailed(path, e);
  }

  /** Gives the file free for others. */
  @Override
  public void close() {
    try (lock) {
      channel.close();
    } catch (IOException e) {
      throw new OutputFailed(path, e);
    }
  }
}
