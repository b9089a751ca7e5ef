package org.taiyaku.scratch;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A temporary file that grows at its end and is read from any place.
 *
 * <p>One thread writes; when it has done so, many may read at once.
 */
public final class ScratchFile implements Closeable {

  /** So small that some hundred places may be read side by side. */
  private static final int READ_AT_ONCE = 16 << 10;

  private static final int WRITTEN_AT_ONCE = 64 << 10;

  private final Path path;
  private final FileChannel channel;
  private final DataOutputStream out;
  private long size;

  private ScratchFile(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
    this.out = new DataOutputStream(new BufferedOutputStream(new End(), WRITTEN_AT_ONCE));
  }

  static ScratchFile create(Path path) throws IOException {
    return new ScratchFile(
        path,
        FileChannel.open(
            path,
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE));
  }

  /** What is written here stands at the end of the file; to be flushed before it is read. */
  public DataOutputStream out() {
    return out;
  }

  /** How many bytes were flushed so far. */
  public long size() {
    return size;
  }

  /** Reads on from a place; need not be closed. */
  public DataInputStream from(long place) {
    return new DataInputStream(new BufferedInputStream(new Reading(place), READ_AT_ONCE));
  }

  /** What to throw where {@link #out} or {@link #from} fail. */
  public ScratchFailed failed(IOException cause) {
    return new ScratchFailed(path.toAbsolutePath().getParent(), cause);
  }

  /** Removes the file. */
  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private final class End extends OutputStream {

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, length);
      while (buffer.hasRemaining()) {
        size += channel.write(buffer, size);
      }
    }
  }

  private final class Reading extends InputStream {
    private long place;

    Reading(long place) {
      this.place = place;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = channel.read(ByteBuffer.wrap(bytes, offset, length), place);
      place += Math.max(0, read);
      return read;
    }
  }
}
