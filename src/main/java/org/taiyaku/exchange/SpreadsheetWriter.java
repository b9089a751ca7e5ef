package org.taiyaku.exchange;

import com.opencsv.CSVWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * CSV that Excel opens rightly in Tokyo and Taipei: UTF-8 with byte order mark, CR LF, quoted as
 * RFC 4180 says, no cell run as a formula, no line end within a cell.
 */
public final class SpreadsheetWriter {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final CSVWriter csv;
  private int guarded;

  /**
   * Begins a table on {@code out}, which stays open.
   *
   * @throws IOException if {@code out} does
   */
  public SpreadsheetWriter(Writer out) throws IOException {
    out.write(BYTE_ORDER_MARK);
    csv =
        new CSVWriter(
            out,
            CSVWriter.DEFAULT_SEPARATOR,
            CSVWriter.DEFAULT_QUOTE_CHARACTER,
            CSVWriter.DEFAULT_QUOTE_CHARACTER,
            CSVWriter.RFC4180_LINE_END);
  }

  /** Writes a row. */
  public void row(List<String> cells) {
    csv.writeNext(cells.stream().map(this::cell).toArray(String[]::new), false);
  }

  private String cell(String text) {
    String line = text.replace("\r\n", " ").replace('\r', ' ').replace('\n', ' ');
    if (FormulaGuard.needs(line)) {
      guarded++;
    }
    return FormulaGuard.guard(line);
  }

  /**
   * Says how many cells were guarded, when all rows are written.
   *
   * @throws IOException if a row could not be written; opencsv tells only when asked
   */
  public int finish() throws IOException {
    csv.flush();
    if (csv.getException() != null) {
      throw csv.getException();
    }
    return guarded;
  }
}
