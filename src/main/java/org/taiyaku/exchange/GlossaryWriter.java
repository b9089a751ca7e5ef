package org.taiyaku.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Writes {@code glossary.csv}, the source's term in the first column and the target's in the
 * second, each named by its language code; the other columns are the same in both directions.
 */
public final class GlossaryWriter {

  /** The name of the file that a run writes. */
  public static final String NAME = "glossary.csv";

  /** The columns after the two terms. */
  public static final List<String> COLUMNS =
      List.of(
          "reading",
          "pos",
          "confidence",
          "status",
          "ja_count",
          "zh_count",
          "articles",
          "variants_ja",
          "variants_zh",
          "example_ja",
          "example_zh",
          "article",
          "place",
          "note");

  private final Direction direction;

  public GlossaryWriter(Direction direction) {
    this.direction = Objects.requireNonNull(direction, "direction");
  }

  /**
   * Writes the rows in their order, which is best first; {@code out} stays open.
   *
   * @return how many cells a spreadsheet would have run as a formula
   * @throws IOException if {@code out} does
   */
  public int write(Writer out, Collection<GlossaryRow> rows) throws IOException {
    SpreadsheetWriter csv = new SpreadsheetWriter(out);
    csv.row(header());
    for (GlossaryRow row : rows) {
      csv.row(cells(row));
    }
    return csv.finish();
  }

  /** The names of the columns. */
  public List<String> header() {
    return row(direction.ja(), direction.zh(), COLUMNS);
  }

  /** The cells of a row, as they stand before a spreadsheet's needs are met. */
  public List<String> cells(GlossaryRow row) {
    return row(row.ja(), row.zh(), others(row));
  }

  private List<String> row(String ja, String zh, List<String> others) {
    List<String> cells = new ArrayList<>();
    cells.add(direction.fromJapanese() ? ja : zh);
    cells.add(direction.fromJapanese() ? zh : ja);
    cells.addAll(others);
    return cells;
  }

  private static List<String> others(GlossaryRow row) {
    return List.of(
        row.reading(),
        row.pos(),
        Decimal.fixed(row.confidence(), 2),
        row.status(),
        Integer.toString(row.jaCount()),
        Integer.toString(row.zhCount()),
        Integer.toString(row.articles()),
        variants(row.variantsJa()),
        variants(row.variantsZh()),
        row.exampleJa(),
        row.exampleZh(),
        row.article(),
        row.place(),
        row.note());
  }

  /** Other forms of a term as one cell. */
  public static String variants(List<String> variants) {
    return variants.stream().map(v -> v.replace('|', '｜')).collect(Collectors.joining("|"));
  }
}
