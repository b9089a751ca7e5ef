package org.taiyaku.pairing;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.taiyaku.text.Language;

/**
 * What is kept of a document for finding its counterpart: some four kilobytes at most, whatever its
 * length.
 *
 * <p>Made by {@link SignatureMaker}. The arrays are never changed after that.
 */
public final class Signature implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Keys kept of a document: enough for an order to show, few enough for a hundred thousand. */
  static final int MOST_KEYS = 512;

  private final String path;
  private final Language language;
  private final long textHash;
  private final int length;
  final Keys content;
  final int[] title;
  final int[] names;

  /**
   * A signature.
   *
   * @param textHash equal for documents of equal text
   * @param length characters of the text
   * @param content keys of the text and the links
   * @param title keys of the title, ascending
   * @param names keys of the file's name and of the metadata, ascending
   */
  Signature(
      String path,
      Language language,
      long textHash,
      int length,
      Keys content,
      int[] title,
      int[] names) {
    this.path = Objects.requireNonNull(path, "path");
    this.language = Objects.requireNonNull(language, "language");
    this.textHash = textHash;
    this.length = length;
    this.content = Objects.requireNonNull(content, "content");
    this.title = Objects.requireNonNull(title, "title");
    this.names = Objects.requireNonNull(names, "names");
  }

  /** The document's path, as in {@code Document}. */
  public String path() {
    return path;
  }

  /** Japanese or Traditional Chinese. */
  public Language language() {
    return language;
  }

  /** Equal for documents of the same text. */
  public long textHash() {
    return textHash;
  }

  /** Characters of the text, white space between its blocks not counted. */
  public int length() {
    return length;
  }

  /** Every key of the text and the links up to this one is kept. */
  public int limit() {
    return content.limit();
  }

  /** Keys of the file's name and of the metadata, ascending. */
  public int[] names() {
    return names.clone();
  }

  /** Writes the signature whole; {@link #read} gives its equal. */
  public void write(DataOutput out) throws IOException {
    out.writeUTF(path);
    out.writeByte(language.ordinal());
    out.writeLong(textHash);
    out.writeInt(length);
    content.write(out);
    write(title, out);
    write(names, out);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if that is not what stands there
   */
  public static Signature read(DataInput in) throws IOException {
    return new Signature(
        in.readUTF(),
        Language.values()[in.readUnsignedByte()],
        in.readLong(),
        in.readInt(),
        Keys.read(in),
        numbers(in),
        numbers(in));
  }

  private static void write(int[] numbers, DataOutput out) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * numbers.length);
    bytes.asIntBuffer().put(numbers);
    out.writeInt(numbers.length);
    out.write(bytes.array());
  }

  private static int[] numbers(DataInput in) throws IOException {
    int[] numbers = new int[in.readInt()];
    byte[] bytes = new byte[Integer.BYTES * numbers.length];
    in.readFully(bytes);
    ByteBuffer.wrap(bytes).asIntBuffer().get(numbers);
    return numbers;
  }

  @Override
  public String toString() {
    return path + " (" + language.tag() + ", " + content.size() + " keys)";
  }

  /**
   * The smallest keys of a document, in parallel arrays.
   *
   * @param key ascending, each once
   * @param count how often it occurs, 1 to 255
   * @param place where it occurs first: 0 for the beginning of the text, 65,535 for its end
   * @param limit every key of the document up to this one is here
   */
  record Keys(int[] key, byte[] count, short[] place, int limit) implements Serializable {

    Keys {
      if (key.length != count.length || key.length != place.length || key.length > MOST_KEYS) {
        throw new IllegalArgumentException("keys that are not parallel or too many");
      }
    }

    int size() {
      return key.length;
    }

    private void write(DataOutput out) throws IOException {
      Signature.write(key, out);
      out.write(count);
      ByteBuffer bytes = ByteBuffer.allocate(Short.BYTES * place.length);
      bytes.asShortBuffer().put(place);
      out.write(bytes.array());
      out.writeInt(limit);
    }

    private static Keys read(DataInput in) throws IOException {
      int[] key = numbers(in);
      byte[] count = new byte[key.length];
      in.readFully(count);
      byte[] bytes = new byte[Short.BYTES * key.length];
      in.readFully(bytes);
      short[] place = new short[key.length];
      ByteBuffer.wrap(bytes).asShortBuffer().get(place);
      return new Keys(key, count, place, in.readInt());
    }

    int count(int i) {
      return count[i] & 0xFF;
    }

    int place(int i) {
      return place[i] & 0xFFFF;
    }
  }
}
