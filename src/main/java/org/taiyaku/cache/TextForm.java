package org.taiyaku.cache;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** A text of any length as its UTF-16 units, so that lone surrogates stay what they are. */
final class TextForm {

  private TextForm() {}

  static void write(String text, DataOutput out) throws IOException {
    out.writeInt(text.length());
    out.writeChars(text);
  }

  static String read(DataInput in) throws IOException {
    int length = count(in);
    StringBuilder text = new StringBuilder(Math.min(length, 1 << 16));
    for (int i = 0; i < length; i++) {
      text.append(in.readChar());
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
