package org.taiyaku.document;

import java.util.Map;
import java.util.Optional;

/**
 * Reads spreadsheets through Okapi's filter: the cells with text, sheet by sheet and row by row.
 *
 * <p>Numbers and results of formulas are no text; hidden rows, columns and sheets are passed over.
 */
final class SheetContent {

  static final String MAIN = "xl/workbook.xml";

  private SheetContent() {}

  /** The cells of a spreadsheet; its rows as units if it has a column of each language. */
  static FileContent read(Archive sheets, Filters filters) {
    MarkedParagraphs cells = new MarkedParagraphs();
    SheetUnits units = new SheetUnits();
    filters.readOffice(
        sheets.toBytes(),
        event -> {
          units.read(event);
          cells.read(event, ParagraphKind.TABLE_CELL);
        });
    Optional<Units> bilingual = units.units();
    return bilingual.isPresent() ? bilingual.get() : cells.content(Map.of());
  }
}
