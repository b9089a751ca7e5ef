package org.taiyaku.document;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** Recognises Japanese and Chinese texts in UTF-16 that have no byte order mark. */
final class UnmarkedUtf16 {

  /** Share of kana, punctuation and ASCII that no text lacks. */
  private static final double FREQUENT_IN_TEXT = 0.03;

  private UnmarkedUtf16() {}

  /**
   * UTF-16 without a mark, of either byte order; the wrong one gives no Japanese or Chinese text.
   */
  static Optional<String> decode(byte[] bytes) {
    return Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
        .filter(charset -> bytes.length % 2 == 0)
        .flatMap(charset -> TextDecoding.strict(bytes, charset).stream())
        .filter(UnmarkedUtf16::isCjkText)
        .findFirst();
  }

  /**
   * Whether a text is made of the usual characters, some of them of the kind that every text has
   * and no other encoding gives by chance: kana, CJK punctuation, ASCII.
   */
  private static boolean isCjkText(String text) {
    long frequent = text.chars().filter(UnmarkedUtf16::isFrequent).count();
    long usual = text.chars().filter(c -> isFrequent(c) || isUsual(c)).count();
    return frequent >= FREQUENT_IN_TEXT * text.length()
        && usual >= (1 - TextDecoding.MOST_CONTROLS) * text.length();
  }

  private static boolean isFrequent(int c) {
    return (c >= 0x3000 && c <= 0x30FF) || (c < 0x7F && !TextDecoding.isControl(c));
  }

  private static boolean isUsual(int c) {
    return (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0xA0 && c <= 0x24F)
        || (c >= 0x2010 && c <= 0x26FF)
        || (c >= 0xD800 && c <= 0xDFFF)
        || (c >= 0xFF00 && c <= 0xFFEF);
  }
}
