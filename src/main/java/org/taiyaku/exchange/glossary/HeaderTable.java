package org.taiyaku.exchange.glossary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
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

  /**
   * Whether a first row names the columns: one language by its code, both by their names, or source
   * and target. One name alone may be a term, as 日本語 is.
   */
  static boolean isHeader(List<String> cells) {
    Set<Language> named = EnumSet.noneOf(Language.class);
    cells.forEach(cell -> named.add(language(cell)));
    List<String> keys = cells.stream().map(HeaderTable::key).toList();
    return cells.stream().anyMatch(cell -> isCode(cell) && language(cell) != Language.OTHER)
        || named.containsAll(Set.of(Language.JAPANESE, Language.TRADITIONAL_CHINESE))
        || keys.stream().anyMatch(SOURCE::contains) && keys.stream().anyMatch(TARGET::contains);
  }

  private static boolean isCode(String cell) {
    return LanguageNames.isCode(cell.strip());
  }

  /**
   * Whether cells may be guarded: not in the tables of other programs, which have no such guard.
   */
  static boolean isGuarded(List<String> header) {
    return !namesLanguages(header)
        && header.stream().anyMatch(cell -> GlossaryWriter.COLUMNS.contains(key(cell)));
  }

  /** Whether the languages have names and no codes, as MultiTerm has them. */
  static boolean namesLanguages(List<String> cells) {
    return cells.stream()
        .filter(cell -> language(cell) != Language.OTHER)
        .noneMatch(HeaderTable::isCode);
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

  /** All have the status of the cell; kind of word and reading are those of the first. */
  private static List<GlossaryTerm> apart(List<GlossaryTerm> terms) {
    GlossaryTerm cell = terms.get(0);
    List<GlossaryTerm> apart = new ArrayList<>();
    for (String text : cell.text().split("\\|")) {
      if (!text.isBlank()) {
        boolean first = apart.isEmpty();
        String partOfSpeech = first ? cell.partOfSpeech() : "";
        String reading = first ? cell.reading() : "";
        apart.add(new GlossaryTerm(text, cell.status(), partOfSpeech, reading, false));
      }
    }
    apart.addAll(terms.subList(1, terms.size()));
    return apart;
  }

  /** A table made of rows of cells that no spreadsheet guarded, such as those of a workbook. */
  static CsvTable unguarded(Path path, List<Row> rows) {
    List<Row> filled =
        rows.stream().filter(r -> r.cells().stream().anyMatch(cell -> !cell.isBlank())).toList();
    if (filled.isEmpty()) {
      throw new InputFailed(path, "empty; the first row must name the columns");
    }
    List<String> header = filled.get(0).cells().stream().map(String::strip).toList();
    // Guarded here, as whoever reads a cell of a table undoes the guard.
    List<Row> guarded =
        filled.stream()
            .skip(1)
            .map(r -> new Row(r.line(), r.cells().stream().map(FormulaGuard::guard).toList()))
            .toList();
    return new CsvTable(path, header, guarded);
  }
}
