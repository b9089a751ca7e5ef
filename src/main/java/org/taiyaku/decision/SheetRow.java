package org.taiyaku.decision;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.taiyaku.exchange.CsvTable;
import org.taiyaku.exchange.CsvTable.Row;
import org.taiyaku.exchange.GlossaryReader;
import org.taiyaku.exchange.InputFailed;
import org.taiyaku.terminology.Decision;

/**
 * A row of a glossary, as far as a person may edit it.
 *
 * @param line number of its line, from 1
 * @param ja the Japanese term; not empty
 * @param zh the Chinese term; not empty
 * @param status what is thought of the row, in lower case; empty means proposed
 * @param variantsJa other forms of the Japanese term
 * @param variantsZh other forms of the Chinese term
 * @param note anything else
 */
record SheetRow(
    long line,
    String ja,
    String zh,
    String status,
    List<String> variantsJa,
    List<String> variantsZh,
    String note) {

  SheetRow {
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(note, "note");
    variantsJa = List.copyOf(variantsJa);
    variantsZh = List.copyOf(variantsZh);
  }

  /**
   * The rows of a table.
   *
   * @throws InputFailed if a column is missing, or a row has one term only
   */
  static List<SheetRow> of(CsvTable table) {
    int ja = table.terms("ja");
    int zh = table.terms("zh");
    return table.rows().stream()
        .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank()))
        .map(row -> of(table, row, ja, zh))
        .toList();
  }

  private static SheetRow of(CsvTable table, Row row, int ja, int zh) {
    SheetRow sheetRow =
        new SheetRow(
            row.line(),
            table.text(row, ja).strip(),
            table.text(row, zh).strip(),
            table.text(row, "status").strip().toLowerCase(Locale.ROOT),
            GlossaryReader.variants(table.text(row, "variants_ja")),
            GlossaryReader.variants(table.text(row, "variants_zh")),
            table.text(row, "note").strip());
    if (sheetRow.ja().isEmpty() || sheetRow.zh().isEmpty()) {
      throw new InputFailed(
          table.path(),
          row.line(),
          "one of the two terms is empty; write it, or delete the whole row");
    }
    return sheetRow;
  }

  /** The two terms as one word, the same for rows of the same pair only. */
  String pair() {
    return pair(ja, zh);
  }

  static String pair(String ja, String zh) {
    return Decision.pair(ja, zh);
  }
}
