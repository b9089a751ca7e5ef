package org.taiyaku.document;

import java.nio.charset.StandardCharsets;

/** A file in the container of old Office formats, which also holds new ones with a password. */
final class OleFile {

  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  private OleFile() {}

  /** Why it is not read. */
  static UnreadableException unreadable(byte[] bytes) {
    return new UnreadableException(
        contains(bytes, ENCRYPTED)
            ? "is encrypted; open it in Office and save it without a password"
            : "is an old Office file (.doc, .xls or .ppt); save it as DOCX, XLSX or PPTX");
  }

  private static boolean contains(byte[] bytes, byte[] wanted) {
    for (int i = 0; i + wanted.length <= bytes.length; i++) {
      int j = 0;
      while (j < wanted.length && bytes[i + j] == wanted[j]) {
        j++;
      }
      if (j == wanted.length) {
        return true;
      }
    }
    return false;
  }
}
