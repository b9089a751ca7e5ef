package org.taiyaku.exchange.glossary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.taiyaku.exchange.CsvTable;
import org.taiyaku.exchange.CsvTable.Row;
import org.taiyaku.exchange.Direction;
import org.taiyaku.exchange.FormulaGuard;
import org.taiyaku.exchange.GlossaryReader;
import org.taiyaku.exchange.GlossaryRow;
import org.taiyaku.exchange.GlossaryWriter;
import org.taiyaku.exchange.InputFailed;
import org.taiyaku.text.Language;

/**
 * A table whose first row names its columns: the languages by code or by name, the others as {@code
 * glossary.csv} names them or as people do.
 */
final class HeaderTable {

  /** What other tools call the columns of {@code glossary.csv}. */
  private static final Map<String, String> COLUMNS =
      Map.ofEntries(
          Map.entry("part of speech", "pos"),
          Map.entry("partofspeech", "pos"),
          Map.entry("品詞", "pos"),
          Map.entry("詞性", "pos"),
          Map.entry("term status", "status"),
          Map.entry("decision", "status"),
          Map.entry("notes", "note"),
          Map.entry("comment", "note"),
          Map.entry("comments", "note"),
          Map.entry("備考", "note"),
          Map.entry("備註", "note"),
          Map.entry("yomi", "reading"),
          Map.entry("読み", "reading"),
          Map.entry("japanese example", "example_ja"),
          Map.entry("chinese example", "example_zh"),
          Map.entry("source of example", "article"),
          Map.entry("place of example", "place"));

  private static final Set<String> SOURCE = Set.of("source", "source term", "src", "原文", "原語");
  private static final Set<String> TARGET =
      Set.of("target", "target term", "tgt", "translation", "訳語", "訳文", "譯文", "譯詞");

  private HeaderTable() {}

  /** Whether a first row names the columns, as far as one language. */
  static boolean isHeader(List<String> cells) {
    return cells.stream().anyMatch(cell -> language(cell) != Language.OTHER)
        || cells.stream().map(HeaderTable::key).anyMatch(SOURCE::contains)
            && cells.stream().map(HeaderTable::key).anyMatch(TARGET::contains);
  }

  /** Whether the languages have names and no codes, as MultiTerm has them. */
  static boolean namesLanguages(List<String> cells) {
    return cells.stream()
        .filter(cell -> language(cell) != Language.OTHER)
        .noneMatch(LanguageNames::isCode);
  }

  private static String key(String cell) {
    return cell.strip().toLowerCase(Locale.ROOT);
  }

  private static Language language(String cell) {
    return GlossaryWriter.COLUMNS.contains(key(cell))
        ? Language.OTHER
        : LanguageNames.language(cell);
  }

  /**
   * Reads all rows; those without anything in them are passed over.
   *
   * @throws InputFailed if a language is missing, or a row has one term only
   */
  static List<ReadEntry> read(CsvTable table, Direction direction, Losses losses) {
    List<String> header = new ArrayList<>();
    for (String cell : table.header()) {
      header.add(column(cell, direction, header));
    }
    requireTraditional(table, header);
    GlossaryReader reader = GlossaryReader.of(new CsvTable(table.path(), header, table.rows()));
    noteUnread(table, header, losses);
    UnaryOperator<GlossaryEntry> shape =
        namesLanguages(table.header()) ? HeaderTable::termsApart : UnaryOperator.identity();
    return table.rows().stream()
        .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank()))
        .map(row -> entry(table, reader, row, shape))
        .toList();
  }

  private static ReadEntry entry(
      CsvTable table, GlossaryReader reader, Row row, UnaryOperator<GlossaryEntry> shape) {
    GlossaryRow read = reader.row(row);
    try {
      return new ReadEntry(row.line(), shape.apply(EntryRows.entry(read)));
    } catch (IllegalArgumentException e) {
      throw new InputFailed(table.path(), row.line(), e.getMessage());
    }
  }

  /** The name that {@code glossary.csv} has for a column; the cell itself if it has none. */
  private static String column(String cell, Direction direction, List<String> before) {
    String key = key(cell);
    if (SOURCE.contains(key)) {
      return direction.source();
    }
    if (TARGET.contains(key)) {
      return direction.target();
    }
    String code =
        switch (language(cell)) {
          case JAPANESE -> direction.ja();
          case TRADITIONAL_CHINESE -> direction.zh();
          case SIMPLIFIED_CHINESE -> "Simplified " + cell;
          default -> COLUMNS.getOrDefault(key, key);
        };
    // Of two columns of one language the first has the terms.
    return before.contains(code) ? cell + " again" : code;
  }

  private static void requireTraditional(CsvTable table, List<String> header) {
    Optional<String> simplified =
        header.stream().filter(name -> name.startsWith("Simplified ")).findFirst();
    if (simplified.isPresent() && header.stream().noneMatch(name -> name.startsWith("zh"))) {
      throw new InputFailed(
          table.path(),
          1,
          "column %s is Simplified Chinese; Traditional Chinese (zh-TW) is needed"
              .formatted(simplified.get().substring("Simplified ".length())));
    }
  }

  private static void noteUnread(CsvTable table, List<String> header, Losses losses) {
    Set<String> known = new TreeSet<>(GlossaryWriter.COLUMNS);
    for (int i = 0; i < header.size(); i++) {
      String name = header.get(i);
      if (!known.contains(name) && !name.matches("(ja|zh)(-.*)?") && !name.isEmpty()) {
        losses.unread("column " + table.header().get(i));
      }
    }
  }

  /** MultiTerm's converter takes {@code |} in a cell to part several terms. */
  private static GlossaryEntry termsApart(GlossaryEntry entry) {
    return new GlossaryEntry(
        apart(entry.ja()), apart(entry.zh()), entry.examples(), entry.note(), entry.figures());
  }

  private static List<GlossaryTerm> apart(List<GlossaryTerm> terms) {
    GlossaryTerm head = terms.get(0);
    return Stream.concat(
            Stream.of(head.text().split("\\|"))
                .filter(text -> !text.isBlank())
                .map(
                    text ->
                        new GlossaryTerm(
                            text, head.status(), head.partOfSpeech(), head.reading(), false)),
            terms.stream().skip(1))
        .toList();
  }

  /** A table made of rows of cells that no spreadsheet guarded, such as those of a workbook. */
  static CsvTable unguarded(Path path, List<List<String>> rows) {
    List<Row> guarded = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      // Guarded here, as whoever reads a cell of a table undoes the guard.
      guarded.add(new Row(i + 1, rows.get(i).stream().map(FormulaGuard::guard).toList()));
    }
    guarded.removeIf(row -> row.cells().stream().allMatch(String::isBlank));
    if (guarded.isEmpty()) {
      throw new InputFailed(path, "empty; the first row must name the columns");
    }
    List<String> header = guarded.get(0).cells().stream().map(String::strip).toList();
    return new CsvTable(path, header, guarded.subList(1, guarded.size()));
  }
}
