package org.taiyaku.exchange;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.taiyaku.exchange.CsvTable.Row;

/**
 * Reads a glossary as {@link GlossaryWriter} wrote it, or as a spreadsheet saved it again.
 *
 * <p>Columns are found by name, in any order; only the two terms must be there.
 */
public final class GlossaryReader {

  private final CsvTable table;
  private final int ja;
  private final int zh;

  private GlossaryReader(CsvTable table) {
    this.table = table;
    this.ja = table.terms("ja");
    this.zh = table.terms("zh");
  }

  /**
   * Reads all rows in their order.
   *
   * @throws InputFailed if the file cannot be read, lacks a column, or a row has no term or a
   *     figure that is none
   */
  public static List<GlossaryRow> read(Path path) {
    CsvTable table = CsvTable.read(path);
    GlossaryReader reader = new GlossaryReader(table);
    return table.rows().stream().map(reader::row).toList();
  }

  /**
   * Reads from a table, however it came about.
   *
   * @throws InputFailed if a column of terms is missing
   */
  public static GlossaryReader of(CsvTable table) {
    return new GlossaryReader(table);
  }

  /**
   * Reads a row of the table.
   *
   * @throws InputFailed if it has no term or a figure that is none
   */
  public GlossaryRow row(Row row) {
    try {
      return new GlossaryRow(
          table.text(row, ja),
          table.text(row, zh),
          text(row, "reading"),
          text(row, "pos"),
          confidence(row),
          status(row),
          count(row, "ja_count"),
          count(row, "zh_count"),
          count(row, "articles"),
          variants(row, "variants_ja"),
          variants(row, "variants_zh"),
          text(row, "example_ja"),
          text(row, "example_zh"),
          text(row, "article"),
          text(row, "place"),
          text(row, "note"));
    } catch (NumberFormatException e) {
      throw new InputFailed(table.path(), row.line(), "not a number: " + e.getMessage());
    } catch (IllegalArgumentException e) {
      throw new InputFailed(table.path(), row.line(), e.getMessage());
    }
  }

  private String text(Row row, String column) {
    return table.text(row, column);
  }

  /** In a list of decisions the column is called by their name. */
  private String status(Row row) {
    String status = text(row, "status");
    return status.isBlank() ? text(row, "decision") : status;
  }

  private double confidence(Row row) {
    String cell = text(row, "confidence").strip();
    return cell.isEmpty() ? 0 : Double.parseDouble(cell);
  }

  private int count(Row row, String column) {
    String cell = text(row, column).strip();
    return cell.isEmpty() ? 0 : Integer.parseInt(cell);
  }

  private List<String> variants(Row row, String column) {
    return variants(text(row, column));
  }

  /** The forms that stand in a cell, parted by {@code |}. */
  public static List<String> variants(String cell) {
    return Arrays.stream(cell.split("\\|"))
        .map(String::strip)
        .filter(variant -> !variant.isEmpty())
        .toList();
  }
}
