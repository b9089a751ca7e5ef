package org.taiyaku.document;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.taiyaku.text.Language;

/** Finds out how a text is encoded. */
final class TextDecoding {
  private TextDecoding() {}

  static String decode(byte[] bytes, Optional<Language> language) throws UnreadableException {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
