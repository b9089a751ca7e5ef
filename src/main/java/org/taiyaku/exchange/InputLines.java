package org.taiyaku.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The lines of a UTF-8 file, whatever ends them, without a byte order mark. */
public final class InputLines {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private InputLines() {}

  /**
   * Reads all lines.
   *
   * @throws InputFailed if the file cannot be read or is not UTF-8
   */
  public static List<String> read(Path path) {
    try {
      List<String> lines = new ArrayList<>(Files.readAllLines(path, StandardCharsets.UTF_8));
      if (!lines.isEmpty() && lines.get(0).startsWith(BYTE_ORDER_MARK)) {
        lines.set(0, lines.get(0).substring(BYTE_ORDER_MARK.length()));
      }
      return lines;
    } catch (IOException e) {
      throw new InputFailed(path, e);
    }
  }
}
