package org.taiyaku.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Writes {@code pairs.csv}: every file once, whom it was paired with, or why it was left alone. */
public final class PairsWriter {

  private final Direction direction;

  public PairsWriter(Direction direction) {
    this.direction = Objects.requireNonNull(direction, "direction");
  }

  /**
   * Writes the rows sorted by path, Japanese first whatever the direction; {@code out} stays open.
   *
   * @return how many cells a spreadsheet would have run as a formula
   * @throws IOException if {@code out} does
   */
  public int write(Writer out, Collection<PairsRow> rows) throws IOException {
    SpreadsheetWriter csv = new SpreadsheetWriter(out);
    csv.row(
        List.of(direction.ja(), direction.zh(), "file", "status", "score", "evidence", "reason"));
    rows.stream().sorted().map(PairsWriter::cells).forEach(csv::row);
    return csv.finish();
  }

  private static List<String> cells(PairsRow row) {
    String score = row.score().isPresent() ? Decimal.fixed(row.score().getAsDouble(), 4) : "";
    return List.of(
        row.ja(), row.zh(), row.file(), row.status(), score, row.evidence(), row.reason());
  }
}
