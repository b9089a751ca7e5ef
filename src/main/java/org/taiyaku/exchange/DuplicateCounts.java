package org.taiyaku.exchange;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * How often each text and translation stands in a long row of units, in memory that does not follow
 * the row.
 *
 * <p>A digest of each unit, 16 bytes, goes to a hidden file. When all have come, the digests are
 * read as often as a table of {@value #ENTRIES} of them must be filled to hold all, each time those
 * of another part of the range; for the first unit of each text and translation its count is
 * written to a second hidden file, 4 bytes a unit. Both files are gone once this is closed.
 */
final class DuplicateCounts implements Closeable {

  /** Digests in memory at once; with their places and counts some 30 megabytes. */
  static final int ENTRIES = 1 << 19;

  private static final int COUNT_BYTES = 4;

  private final int entries;
  private final Path digestFile;
  private final Path countFile;
  private final DataOutputStream digests;
  private final MessageDigest sha256 = sha256();
  private long units;

  /**
   * Begins a row.
   *
   * @param folder where the hidden files may stand
   */
  DuplicateCounts(Path folder) throws IOException {
    this(folder, ENTRIES);
  }

  /** With a table of another size, for tests. */
  DuplicateCounts(Path folder, int entries) throws IOException {
    this.entries = entries;
    this.digestFile = Files.createTempFile(folder, ".taiyaku-", ".tmp");
    this.countFile = Files.createTempFile(folder, ".taiyaku-", ".tmp");
    this.digests =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(digestFile)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Adds the next unit of the row. */
  void add(TranslationUnit unit) throws IOException {
    sha256.update(XmlText.clean(unit.ja()).getBytes(StandardCharsets.UTF_8));
    sha256.update((byte) 0);
    ByteBuffer digest =
        ByteBuffer.wrap(sha256.digest(XmlText.clean(unit.zh()).getBytes(StandardCharsets.UTF_8)));
    digests.writeLong(digest.getLong());
    digests.writeLong(digest.getLong());
    digests.writeInt(unit.count());
    units++;
  }

  /**
   * Counts; no unit can be added any more.
   *
   * @return how many units differ from all before them
   */
  long count() throws IOException {
    digests.close();
    long distinct = 0;
    long parts = Math.max(1, (units + entries - 1) / entries);
    try (FileChannel counts = FileChannel.open(countFile, StandardOpenOption.WRITE)) {
      for (long part = 0; part < parts; part++) {
        DigestTable table = new DigestTable((int) Math.min(units, entries));
        fill(table, part, parts);
        table.writeTo(counts);
        distinct += table.size();
      }
    }
    return distinct;
  }

  private void fill(DigestTable table, long part, long parts) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(digestFile)))) {
      for (long unit = 0; unit < units; unit++) {
        long high = in.readLong();
        long low = in.readLong();
        int count = in.readInt();
        if (Long.remainderUnsigned(high, parts) == part) {
          table.add(high, low, unit, count);
        }
      }
    }
  }

  /** The counts in the order of the row: of the first of its kind all, of a repetition 0. */
  Counts read() throws IOException {
    return new Counts(countFile);
  }

  @Override
  public void close() throws IOException {
    try {
      digests.close();
    } finally {
      Files.deleteIfExists(digestFile);
      Files.deleteIfExists(countFile);
    }
  }

  /** The counts, one after another. */
  static final class Counts implements Closeable {
    private final DataInputStream in;

    private Counts(Path file) throws IOException {
      in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
    }

    int next() throws IOException {
      try {
        return in.readInt();
      } catch (EOFException e) {
        // Repetitions at the end of the row: nothing was written for them.
        return 0;
      }
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  /** Digests with the place of their first unit and their count, by open addressing. */
  private static final class DigestTable {
    private final long[] high;
    private final long[] low;
    private final long[] first;
    private final int[] count;
    private int size;

    DigestTable(int entries) {
      // A power of two, at least twice the entries.
      int slots = Integer.highestOneBit(4 * Math.max(entries, 8) - 1);
      high = new long[slots];
      low = new long[slots];
      first = new long[slots];
      count = new int[slots];
    }

    int size() {
      return size;
    }

    void add(long highBits, long lowBits, long unit, int by) {
      int slot = (int) lowBits & count.length - 1;
      while (count[slot] != 0 && (high[slot] != highBits || low[slot] != lowBits)) {
        slot = slot + 1 & count.length - 1;
      }
      if (count[slot] == 0) {
        high[slot] = highBits;
        low[slot] = lowBits;
        first[slot] = unit;
        size++;
      }
      count[slot] = (int) Math.min((long) count[slot] + by, Integer.MAX_VALUE);
    }

    void writeTo(FileChannel counts) throws IOException {
      ByteBuffer buffer = ByteBuffer.allocate(COUNT_BYTES);
      for (int slot = 0; slot < count.length; slot++) {
        if (count[slot] != 0) {
          buffer.clear().putInt(count[slot]).flip();
          counts.write(buffer, first[slot] * COUNT_BYTES);
        }
      }
    }
  }
}
