package org.taiyaku.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Writes the pairs left out of a glossary, the source's term first, as a spreadsheet opens it. */
public final class RejectedWriter {

  private final Direction direction;

  public RejectedWriter(Direction direction) {
    this.direction = Objects.requireNonNull(direction, "direction");
  }

  /**
   * Writes the rows in their order; {@code out} stays open.
   *
   * @throws IOException if {@code out} does
   */
  public void write(Writer out, Collection<RejectedRow> rows) throws IOException {
    SpreadsheetWriter csv = new SpreadsheetWriter(out);
    csv.row(
        List.of(
            direction.source(),
            direction.target(),
            "confidence",
            "worth",
            "article",
            "place",
            "reason"));
    for (RejectedRow row : rows) {
      csv.row(
          List.of(
              direction.fromJapanese() ? row.ja() : row.zh(),
              direction.fromJapanese() ? row.zh() : row.ja(),
              Decimal.fixed(row.confidence(), 2),
              Decimal.fixed(row.worth(), 2),
              row.article(),
              row.place(),
              row.reason()));
    }
    csv.finish();
  }
}
