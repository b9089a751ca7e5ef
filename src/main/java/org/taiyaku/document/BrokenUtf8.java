package org.taiyaku.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Tells a UTF-8 text with some broken bytes from one in another encoding. */
final class BrokenUtf8 {

  /** In another encoding hardly any run of bytes beyond ASCII is UTF-8 by chance. */
  private static final int GOOD_PER_BAD = 5;

  private BrokenUtf8() {}

  /** Refuses a text that is UTF-8 but for some bytes, and says where the first of them stands. */
  static void check(byte[] bytes) throws UnreadableException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    long good = 0;
    long bad = 0;
    int first = -1;
    CoderResult result;
    do {
      result = decoder.decode(in, out, true);
      out.flip();
      good += out.chars().filter(c -> c > 0x7F).count();
      out.clear();
      if (result.isError()) {
        first = bad == 0 ? in.position() : first;
        bad++;
        in.position(in.position() + result.length());
      }
    } while (!result.isUnderflow());
    if (bad > 0 && good >= bad * GOOD_PER_BAD) {
      throw new UnreadableException(message(bytes, first, bad));
    }
  }

  private static String message(byte[] bytes, int first, long bad) {
    long line = 1;
    for (int i = 0; i < first; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return "is broken UTF-8: %s, the first at byte %d in line %d; mend the place or save the file anew"
        .formatted(bad == 1 ? "1 bad place" : bad + " bad places", first, line);
  }
}
