package org.taiyaku.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

/** Reads the {@code pairs.csv} that {@link PairsWriter} wrote. */
public final class PairsReader {

  private PairsReader() {}

  /**
   * The rows in their order.
   *
   * @throws InputFailed if the file cannot be read, or a row is none
   */
  public static List<PairsRow> read(Path path) {
    CsvTable table = CsvTable.read(path);
    int ja = table.columnBeginning("ja");
    int zh = table.columnBeginning("zh");
    return table.rows().stream().map(row -> row(table, row, ja, zh)).toList();
  }

  private static PairsRow row(CsvTable table, CsvTable.Row row, int ja, int zh) {
    String score = table.text(row, "score");
    try {
      return new PairsRow(
          table.text(row, ja),
          table.text(row, zh),
          table.text(row, "file"),
          table.text(row, "status"),
          score.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(score)),
          table.text(row, "evidence"),
          table.text(row, "reason"));
    } catch (IllegalArgumentException e) {
      throw new InputFailed(table.path(), row.line(), e.getMessage());
    }
  }
}
