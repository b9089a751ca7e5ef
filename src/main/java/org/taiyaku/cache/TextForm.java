package org.taiyaku.cache;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** A text of any length as its UTF-16 units, so that lone surrogates stay what they are. */
final class TextForm {

  /** UTF-16 units read at once: bytes that are no text may begin with any length. */
  private static final int PIECE = 1 << 12;

  private TextForm() {}

  /** The units of a text, two bytes each, the higher first. */
  static byte[] units(String text) {
    byte[] units = new byte[2 * text.length()];
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      units[2 * i] = (byte) (unit >> Byte.SIZE);
      units[2 * i + 1] = (byte) unit;
    }
    return units;
  }

  static void write(String text, DataOutput out) throws IOException {
    out.writeInt(text.length());
    out.write(units(text));
  }

  static String read(DataInput in) throws IOException {
    int length = count(in);
    StringBuilder text = new StringBuilder(Math.min(length, PIECE));
    byte[] units = new byte[2 * Math.min(length, PIECE)];
    while (text.length() < length) {
      int piece = Math.min(length - text.length(), PIECE);
      in.readFully(units, 0, 2 * piece);
      for (int i = 0; i < piece; i++) {
        text.append((char) (units[2 * i] << Byte.SIZE | units[2 * i + 1] & 0xFF));
      }
    }
    return text.toString();
  }

  /** A number of things that follow. */
  static int count(DataInput in) throws IOException {
    int count = in.readInt();
    if (count < 0) {
      throw new IOException("a count below 0");
    }
    return count;
  }

  /** A constant by its place. */
  static <E> E constant(E[] values, DataInput in) throws IOException {
    int place = in.readUnsignedByte();
    if (place >= values.length) {
      throw new IOException("no constant " + place);
    }
    return values[place];
  }
}
