package org.taiyaku.document;

import java.util.Map;

/**
 * Reads spreadsheets through Okapi's filter: the cells with text, sheet by sheet and row by row.
 *
 * <p>Numbers and results of formulas are no text; hidden rows, columns and sheets are passed over.
 */
final class SheetContent {

  static final String MAIN = "xl/workbook.xml";

  private SheetContent() {}

  /** The cells of a spreadsheet. */
  static Content read(Archive sheets, Filters filters) {
    MarkedParagraphs cells = new MarkedParagraphs();
    filters.readOffice(sheets.toBytes(), event -> cells.read(event, ParagraphKind.TABLE_CELL));
    return cells.content(Map.of());
  }
}
