package org.taiyaku.exchange;

/** Text as XML 1.0 can hold it. */
public final class XmlText {

  private static final int REPLACEMENT = 0xFFFD;

  private XmlText() {}

  /**
   * Drops what XML 1.0 forbids even as a reference, and puts U+FFFD for a lone surrogate or a code
   * point that Unicode keeps from interchange; a carriage return becomes the line feed that a
   * parser would make of it.
   */
  public static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int length = Character.charCount(c);
      if (c == '\r') {
        boolean lineFeedFollows = i + 1 < text.length() && text.charAt(i + 1) == '\n';
        clean.append(lineFeedFollows ? "" : "\n");
      } else if (isLoneSurrogate(c) || c >= 0xFDD0 && c <= 0xFDEF) {
        clean.appendCodePoint(REPLACEMENT);
      } else if (!isForbidden(c)) {
        clean.appendCodePoint(c);
      }
      i += length;
    }
    return clean.toString();
  }

  /** Whether nothing of a text can be seen: white space, marks of format and what is dropped. */
  static boolean isBlank(String text) {
    return text.codePoints().allMatch(XmlText::isUnseen);
  }

  private static boolean isUnseen(int c) {
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT ->
          true;
      default -> isForbidden(c);
    };
  }

  private static boolean isLoneSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  private static boolean isForbidden(int c) {
    return c < ' ' && c != '\t' && c != '\n' || c == 0xFFFE || c == 0xFFFF;
  }
}
