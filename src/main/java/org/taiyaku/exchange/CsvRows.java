package org.taiyaku.exchange;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180Parser;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvMalformedLineException;
import com.opencsv.exceptions.CsvValidationException;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.taiyaku.exchange.CsvTable.Row;

/** The rows of a table one after another, the header among them; empty lines are passed over. */
public final class CsvRows implements Closeable {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Path path;
  private final CSVReader csv;
  private long line = 1;

  /**
   * The rows of a text.
   *
   * @param path the file that it is from, for messages
   * @param in closed with this
   * @param separator what parts the cells
   * @throws IOException if {@code in} does
   */
  CsvRows(Path path, BufferedReader in, char separator) throws IOException {
    in.mark(1);
    if (in.read() != BYTE_ORDER_MARK) {
      in.reset();
    }
    RFC4180Parser parser = new RFC4180ParserBuilder().withSeparator(separator).build();
    this.path = path;
    this.csv = new CSVReaderBuilder(in).withCSVParser(parser).build();
  }

  /**
   * The rows of a file in UTF-8 whose cells are parted by commas.
   *
   * @throws IOException if it cannot be read
   */
  public static CsvRows open(Path path) throws IOException {
    return new CsvRows(path, Files.newBufferedReader(path, StandardCharsets.UTF_8), ',');
  }

  /**
   * The next row; empty after the last.
   *
   * @throws IOException if the file cannot be read
   * @throws InputFailed if it is no table
   */
  public Optional<Row> next() throws IOException {
    try {
      for (String[] cells = csv.readNext(); cells != null; cells = csv.readNext()) {
        long first = line;
        line = csv.getLinesRead() + 1;
        if (cells.length > 1 || !cells[0].isBlank()) {
          return Optional.of(new Row(first, List.of(cells)));
        }
      }
      return Optional.empty();
    } catch (CsvMalformedLineException e) {
      throw new InputFailed(path, line, "a quotation mark that opens in this line is never closed");
    } catch (CsvValidationException e) {
      throw new IllegalStateException("no validator is set", e);
    }
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
