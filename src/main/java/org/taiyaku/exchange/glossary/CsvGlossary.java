package org.taiyaku.exchange.glossary;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.taiyaku.exchange.CsvTable;
import org.taiyaku.exchange.Direction;
import org.taiyaku.exchange.GlossaryRow;
import org.taiyaku.exchange.GlossaryWriter;

/** {@code glossary.csv} for spreadsheets, and tables with a header in general. */
final class CsvGlossary {

  private CsvGlossary() {}

  static byte[] bytes(List<GlossaryEntry> entries, Direction direction, Losses losses) {
    StringWriter out = new StringWriter();
    try {
      List<GlossaryRow> rows = EntryRows.rows(entries, losses);
      GlossaryWriter writer = new GlossaryWriter(direction);
      losses.add(Loss.GUARDED, writer.write(out, rows));
      rows.forEach(row -> countBreaks(writer.cells(row), losses));
    } catch (IOException e) {
      throw new IllegalStateException("memory takes all that is written", e);
    }
    return TableText.utf8(out.toString());
  }

  private static void countBreaks(List<String> cells, Losses losses) {
    for (String cell : cells) {
      losses.add(Loss.LINE_BREAKS, cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0 ? 1 : 0);
    }
  }

  /** The same table as cells, for a workbook. */
  static List<List<String>> table(List<GlossaryEntry> entries, Direction direction, Losses losses) {
    GlossaryWriter writer = new GlossaryWriter(direction);
    List<List<String>> table = new ArrayList<>();
    table.add(writer.header());
    EntryRows.rows(entries, losses).forEach(row -> table.add(writer.cells(row)));
    return table;
  }

  /** The table of MultiTerm's converter: languages by name, several terms of a cell parted by |. */
  static List<List<String>> multiterm(
      List<GlossaryEntry> entries, Direction direction, Losses losses) {
    losses.withoutPlace(entries, Set.of(Loss.FIGURES, Loss.VARIANTS));
    for (GlossaryEntry entry : entries) {
      EntryRows.countBars(GlossaryEntry.heads(entry.ja()), losses);
      EntryRows.countBars(GlossaryEntry.heads(entry.zh()), losses);
    }
    List<List<String>> table = new ArrayList<>();
    table.add(
        List.of(
            LanguageNames.multiterm(direction.source()),
            LanguageNames.multiterm(direction.target()),
            "Status",
            "Part of Speech",
            "Reading",
            "Note",
            "Japanese Example",
            "Chinese Example",
            "Source of Example",
            "Place of Example"));
    for (GlossaryRow row : EntryRows.rows(entries, losses)) {
      String ja = terms(row.ja(), row.variantsJa());
      String zh = terms(row.zh(), row.variantsZh());
      table.add(
          List.of(
              direction.fromJapanese() ? ja : zh,
              direction.fromJapanese() ? zh : ja,
              row.status(),
              row.pos(),
              row.reading(),
              row.note(),
              row.exampleJa(),
              row.exampleZh(),
              row.article(),
              row.place()));
    }
    return table;
  }

  private static String terms(String head, List<String> variants) {
    List<String> terms = new ArrayList<>(List.of(head));
    terms.addAll(variants);
    return GlossaryWriter.variants(terms);
  }

  static byte[] multitermTab(List<GlossaryEntry> entries, Direction direction, Losses losses) {
    return TableText.quoted(multiterm(entries, direction, losses), '\t', "\r\n", losses);
  }

  /** Reads a table that has a header, whatever parts its cells. */
  static List<ReadEntry> read(GlossaryInput input, Direction direction, Losses losses) {
    String text = input.text();
    CsvTable table = CsvTable.parse(input.path(), text, Separator.of(text));
    if (!HeaderTable.isGuarded(table.header())) {
      List<CsvTable.Row> rows = new ArrayList<>(List.of(new CsvTable.Row(1, table.header())));
      rows.addAll(table.rows());
      table = HeaderTable.unguarded(input.path(), rows);
    }
    return HeaderTable.read(table, direction, losses);
  }
}
