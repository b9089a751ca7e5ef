package org.taiyaku.exchange.glossary;

import com.opencsv.CSVWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Rows of cells as text, in the ways that programs want them. */
final class TableText {

  private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n]+");

  private final StringBuilder plain = new StringBuilder();
  private final Losses losses;
  private final String lineEnd;

  /**
   * A table whose cells are parted by tabs and never quoted; what would break it becomes a space.
   */
  TableText(Losses losses, String lineEnd) {
    this.losses = losses;
    this.lineEnd = lineEnd;
  }

  /** Adds a row. */
  void row(List<String> cells) {
    row("", cells);
  }

  /** Adds a row that begins with a mark. */
  void row(String mark, List<String> cells) {
    List<String> lines = cells.stream().map(cell -> oneLine(cell, losses)).toList();
    plain.append(mark).append(String.join("\t", lines)).append(lineEnd);
  }

  byte[] bytes() {
    return utf8(plain.toString());
  }

  static String oneLine(String cell, Losses losses) {
    String line = BREAKS.matcher(cell).replaceAll(" ");
    losses.add(Loss.LINE_BREAKS, line.equals(cell) ? 0 : 1);
    return line;
  }

  /**
   * Rows quoted as RFC 4180 says, where a cell needs it.
   *
   * @param separator what parts the cells
   * @param lineEnd what ends a row
   */
  static byte[] quoted(List<List<String>> rows, char separator, String lineEnd, Losses losses) {
    StringWriter out = new StringWriter();
    char quote = CSVWriter.DEFAULT_QUOTE_CHARACTER;
    CSVWriter csv = new CSVWriter(out, separator, quote, quote, lineEnd);
    for (List<String> row : rows) {
      csv.writeNext(row.stream().map(cell -> oneLine(cell, losses)).toArray(String[]::new), false);
    }
    return utf8(out.toString());
  }

  /** The text in UTF-8, a lone surrogate as U+FFFD. */
  static byte[] utf8(String text) {
    try {
      ByteBuffer bytes =
          StandardCharsets.UTF_8
              .newEncoder()
              .onMalformedInput(CodingErrorAction.REPLACE)
              .replaceWith("\uFFFD".getBytes(StandardCharsets.UTF_8))
              .encode(CharBuffer.wrap(text));
      return Arrays.copyOf(bytes.array(), bytes.limit());
    } catch (CharacterCodingException e) {
      throw new IllegalStateException("malformed text is replaced", e);
    }
  }

  /** The cells of a line that is parted by tabs and never quoted. */
  static List<String> cells(String line) {
    return new ArrayList<>(Arrays.asList(line.split("\t", -1)));
  }
}
