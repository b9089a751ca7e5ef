package org.taiyaku.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A file of records that is only ever added to: key, length, checksum, bytes.
 *
 * <p>A record that a killed run left half-written is the last, and everything before it is good. A
 * checksum is over key and bytes, so that a record that was harmed, or begins at a wrong place, is
 * none.
 */
final class Pack implements AutoCloseable {

  static final byte[] MARK = "taiyaku-cache-1\n".getBytes(StandardCharsets.US_ASCII);

  private static final int HEADER = ContentKey.BYTES + 2 * Integer.BYTES;

  private final Path file;
  private final FileChannel channel;
  private long end;

  private Pack(Path file, FileChannel channel, long end) {
    this.file = file;
    this.channel = channel;
    this.end = end;
  }

  /** Takes a record of a pack. */
  interface Receiver {
    void accept(ContentKey key, long offset, int length);
  }

  /** A new pack, of which no other run knows the name. */
  static Pack create(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
    Pack pack = new Pack(file, channel, 0);
    pack.append(ByteBuffer.wrap(MARK));
    return pack;
  }

  /** Opens a pack that is only read; hands on its records as far as they are whole. */
  static Pack open(Path file, Receiver receiver) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
    long size = channel.size();
    Pack pack = new Pack(file, channel, size);
    if (!pack.bytes(0, MARK.length).equals(Optional.of(ByteBuffer.wrap(MARK)))) {
      return pack;
    }
    ByteBuffer window = ByteBuffer.allocate(0);
    long windowStart = 0;
    for (long at = MARK.length; at + HEADER <= size; ) {
      if (at < windowStart || at + HEADER > windowStart + window.limit()) {
        windowStart = at;
        window = pack.bytes(at, (int) Math.min(WINDOW, size - at)).orElse(ByteBuffer.allocate(0));
        if (window.limit() < HEADER) {
          return pack;
        }
      }
      window.position((int) (at - windowStart));
      ContentKey key = ContentKey.read(window);
      int length = window.getInt();
      if (length < 0 || at + HEADER + length > size) {
        return pack;
      }
      receiver.accept(key, at, length);
      at += HEADER + length;
    }
    return pack;
  }

  private static final int WINDOW = 1 << 16;

  /** The bytes of a record that was found at {@code offset}, if they are unharmed. */
  Optional<byte[]> read(ContentKey key, long offset, int length) throws IOException {
    Optional<ByteBuffer> record = bytes(offset, HEADER + length);
    if (record.isEmpty()) {
      return Optional.empty();
    }
    ByteBuffer buffer = record.get();
    boolean same = ContentKey.read(buffer).equals(key) && buffer.getInt() == length;
    int checksum = buffer.getInt();
    byte[] bytes = new byte[length];
    buffer.get(bytes);
    return same && checksum == checksum(key, bytes) ? Optional.of(bytes) : Optional.empty();
  }

  private Optional<ByteBuffer> bytes(long offset, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length);
    while (buffer.hasRemaining()) {
      if (channel.read(buffer, offset + buffer.position()) < 0) {
        return Optional.empty();
      }
    }
    return Optional.of(buffer.flip());
  }

  /** Adds a record and returns where it begins. */
  long append(ContentKey key, byte[] bytes) throws IOException {
    long offset = end;
    ByteBuffer record = ByteBuffer.allocate(HEADER + bytes.length);
    key.write(record);
    record.putInt(bytes.length).putInt(checksum(key, bytes)).put(bytes);
    append(record.flip());
    return offset;
  }

  private void append(ByteBuffer buffer) throws IOException {
    int length = buffer.remaining();
    while (buffer.hasRemaining()) {
      channel.write(buffer, end + buffer.position());
    }
    end += length;
  }

  private static int checksum(ContentKey key, byte[] bytes) {
    ByteBuffer head = ByteBuffer.allocate(ContentKey.BYTES);
    key.write(head);
    CRC32 crc = new CRC32();
    crc.update(head.array());
    crc.update(bytes);
    return (int) crc.getValue();
  }

  Path file() {
    return file;
  }

  long size() {
    return end;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
