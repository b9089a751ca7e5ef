package org.taiyaku.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A CSV file with a header row, its cells as they stand in it.
 *
 * <p>Read as RFC 4180 says, with or without a byte order mark, with CR LF or LF.
 *
 * @param path the file
 * @param header names of the columns, without white space at the ends
 * @param rows what follows, empty lines left out
 */
public record CsvTable(Path path, List<String> header, List<Row> rows) {

  /**
   * A row of the table.
   *
   * @param line number of the line that it begins in, from 1
   * @param cells its cells; may be fewer or more than there are columns
   */
  public record Row(long line, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** The cell of a column; empty if the row is too short. */
    public String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }
  }

  public CsvTable {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /**
   * Reads a file.
   *
   * @throws InputFailed if it cannot be read, is no CSV, or has no header
   */
  public static CsvTable read(Path path) {
    try (BufferedReader in = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      return parse(path, in, ',');
    } catch (IOException e) {
      throw new InputFailed(path, e);
    }
  }

  /**
   * Reads a text that was decoded already.
   *
   * @param path the file that it is from, for messages
   * @param separator what parts the cells
   * @throws InputFailed if it is no table, or has no header
   */
  public static CsvTable parse(Path path, String text, char separator) {
    try (BufferedReader in = new BufferedReader(new StringReader(text))) {
      return parse(path, in, separator);
    } catch (IOException e) {
      throw new InputFailed(path, e);
    }
  }

  /**
   * Reads the rows of a text that has no header.
   *
   * @param path the file that it is from, for messages
   * @param separator what parts the cells
   * @throws InputFailed if it is no table
   */
  public static List<Row> rows(Path path, String text, char separator) {
    try (BufferedReader in = new BufferedReader(new StringReader(text))) {
      return rows(path, in, separator);
    } catch (IOException e) {
      throw new InputFailed(path, e);
    }
  }

  private static List<Row> rows(Path path, BufferedReader in, char separator) throws IOException {
    List<Row> rows = new ArrayList<>();
    try (CsvRows csv = new CsvRows(path, in, separator)) {
      for (Optional<Row> row = csv.next(); row.isPresent(); row = csv.next()) {
        rows.add(row.get());
      }
    }
    if (!rows.isEmpty() && isSeparatorLine(rows.get(0).cells())) {
      rows.remove(0);
    }
    return rows;
  }

  /** A first line that tells Excel what parts the cells; it may be parted by that itself. */
  private static boolean isSeparatorLine(List<String> cells) {
    String line = String.join("", cells).strip().toLowerCase(Locale.ROOT);
    return line.matches("sep=.?") && cells.size() <= 2;
  }

  private static CsvTable parse(Path path, BufferedReader in, char separator) throws IOException {
    List<Row> rows = rows(path, in, separator);
    if (rows.isEmpty()) {
      throw new InputFailed(path, "empty; the first line must name the columns");
    }
    List<String> header = rows.remove(0).cells().stream().map(String::strip).toList();
    return new CsvTable(path, header, rows);
  }

  /** The column of that name, in any case. */
  public OptionalInt column(String name) {
    return IntStream.range(0, header.size())
        .filter(i -> header.get(i).equalsIgnoreCase(name))
        .findFirst();
  }

  private String missing(String prefix) {
    boolean otherwise = header.stream().anyMatch(name -> name.contains(";") || name.contains("\t"));
    return "no column whose name begins with "
        + prefix
        + (otherwise ? "; part the columns with commas" : "");
  }

  /**
   * The column of a language's terms: {@code zh-TW} is one, {@code zh_count} is not.
   *
   * @throws InputFailed if there is none
   */
  public int terms(String language) {
    String prefix = language + "-";
    return IntStream.range(0, header.size())
        .filter(i -> header.get(i).equalsIgnoreCase(language) || header.get(i).startsWith(prefix))
        .findFirst()
        .orElseThrow(
            () -> new InputFailed(path, 1, "no column named " + language + " or " + prefix + "…"));
  }

  /** The cell of a column, the guard against formulas undone. */
  public String text(Row row, int column) {
    return FormulaGuard.unguard(row.cell(column));
  }

  /** The cell of the column of that name, the guard undone; empty if there is no such column. */
  public String text(Row row, String column) {
    OptionalInt index = column(column);
    return index.isPresent() ? text(row, index.getAsInt()) : "";
  }

  /**
   * The first column whose name begins so, in any case.
   *
   * @throws InputFailed if there is none
   */
  public int columnBeginning(String prefix) {
    return IntStream.range(0, header.size())
        .filter(i -> header.get(i).toLowerCase(Locale.ROOT).startsWith(prefix))
        .findFirst()
        .orElseThrow(() -> new InputFailed(path, 1, missing(prefix)));
  }
}
