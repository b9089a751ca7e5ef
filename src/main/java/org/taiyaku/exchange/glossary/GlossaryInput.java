package org.taiyaku.exchange.glossary;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.taiyaku.exchange.InputFailed;

/**
 * A glossary that is to be read, whole.
 *
 * @param path the file, for messages
 * @param bytes what stands in it
 */
record GlossaryInput(Path path, byte[] bytes) {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** A first line that tells Excel what parts the cells. */
  private static final Pattern SEPARATOR_LINE = Pattern.compile("\\A(?i)\"?sep=.\"?(?=\\R)");

  static GlossaryInput of(Path path) {
    try {
      return new GlossaryInput(path, Files.readAllBytes(path));
    } catch (IOException e) {
      throw new InputFailed(path, e);
    }
  }

  boolean startsWith(int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  boolean isZip() {
    return startsWith('P', 'K', 3, 4);
  }

  /**
   * The text, without a byte order mark.
   *
   * @throws InputFailed if it is not Unicode; the message names the encoding that it seems to be in
   */
  String text() {
    Charset charset =
        startsWith(0xFF, 0xFE) || startsWith(0xFE, 0xFF)
            ? StandardCharsets.UTF_16
            : StandardCharsets.UTF_8;
    String text = LegacyEncoding.strict(bytes, charset).orElseThrow(this::notUnicode);
    if (text.indexOf('\0') >= 0) {
      throw new InputFailed(path, "is binary, no glossary that can be read");
    }
    String unmarked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    // Its place stays, so that messages name the right line.
    return SEPARATOR_LINE.matcher(unmarked).replaceFirst("");
  }

  private InputFailed notUnicode() {
    Optional<String> name = LegacyEncoding.guess(bytes);
    return new InputFailed(
        path,
        name.isPresent()
            ? "is in %s, which lacks characters of the other language; save it as UTF-8"
                .formatted(name.get())
            : "is not UTF-8; save it as UTF-8");
  }
}
