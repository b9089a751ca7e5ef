package org.taiyaku.exchange.glossary;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.taiyaku.exchange.CsvTable;
import org.taiyaku.exchange.CsvTable.Row;
import org.taiyaku.exchange.Direction;
import org.taiyaku.exchange.InputFailed;
import org.taiyaku.exchange.glossary.TermLosses.Said;
import org.taiyaku.text.Language;

/**
 * The CSV of memoQ's term bases: an entry a row; for each term its text, {@code Term_Info} and
 * {@code Term_Example}; what else is known in {@code Entry_Note}.
 */
final class MemoqGlossary {

  private static final String ID = "Entry_ID";
  private static final String NOTE = "Entry_Note";
  private static final String INFO = "Term_Info";
  private static final String EXAMPLE = "Term_Example";
  private static final String FORBIDDEN = "Forbidden";

  private MemoqGlossary() {}

  /** Whether a first row is one of memoQ's. */
  static boolean isHeader(List<String> cells) {
    return (cells.contains(ID) || cells.contains(INFO))
        && cells.stream().anyMatch(cell -> LanguageNames.language(cell) != Language.OTHER);
  }

  static byte[] bytes(List<GlossaryEntry> entries, Direction direction, Losses losses) {
    losses.withoutPlace(entries, EnumSet.of(Loss.FIGURES, Loss.VARIANTS));
    int mostJa = entries.stream().mapToInt(entry -> entry.ja().size()).max().orElse(1);
    int mostZh = entries.stream().mapToInt(entry -> entry.zh().size()).max().orElse(1);
    boolean ja = direction.fromJapanese();
    List<List<String>> rows = new ArrayList<>();
    List<String> header = new ArrayList<>(List.of("\uFEFF" + ID, NOTE));
    addColumns(header, direction.source(), ja ? mostJa : mostZh);
    addColumns(header, direction.target(), ja ? mostZh : mostJa);
    rows.add(header);
    for (int i = 0; i < entries.size(); i++) {
      GlossaryEntry entry = entries.get(i);
      List<String> row = new ArrayList<>();
      row.add(Integer.toString(i + 1));
      row.add(note(entry, losses));
      addTerms(row, entry, ja, ja ? mostJa : mostZh);
      addTerms(row, entry, !ja, ja ? mostZh : mostJa);
      rows.add(row);
    }
    return TableText.quoted(rows, ',', "\r\n", losses);
  }

  private static void addColumns(List<String> header, String code, int terms) {
    for (int i = 0; i < terms; i++) {
      header.addAll(List.of(LanguageNames.memoq(code), INFO, EXAMPLE));
    }
  }

  private static void addTerms(List<String> row, GlossaryEntry entry, boolean ja, int columns) {
    List<GlossaryTerm> terms = ja ? entry.ja() : entry.zh();
    for (int i = 0; i < columns; i++) {
      GlossaryTerm term = i < terms.size() ? terms.get(i) : null;
      boolean forbidden = term != null && term.status().equals(TermStatus.FORBIDDEN);
      row.add(term == null ? "" : term.text());
      row.add(forbidden ? FORBIDDEN : "");
      row.add(i == 0 && !entry.examples().isEmpty() ? example(entry, ja) : "");
    }
  }

  private static String example(GlossaryEntry entry, boolean ja) {
    GlossaryExample example = entry.examples().get(0);
    return ja ? example.ja() : example.zh();
  }

  /** All that memoQ has no column for, and the statuses and kinds of words of the first terms. */
  private static String note(GlossaryEntry entry, Losses losses) {
    GlossaryTerm ja = entry.ja().get(0);
    GlossaryTerm zh = entry.zh().get(0);
    String status = TermStatus.ofPair(ja.status(), zh.status());
    losses.add(Loss.EXAMPLES, Math.max(0, entry.examples().size() - 1));
    TermLosses.count(entry.ja(), term -> said(term, term == ja ? status : "", ja), losses);
    TermLosses.count(entry.zh(), term -> said(term, status, ja), losses);
    LabelledText note =
        new LabelledText()
            .add(LabelledText.NOTE, entry.note())
            .add(LabelledText.STATUS, status.equals(TermStatus.FORBIDDEN) ? "" : status)
            .add(LabelledText.PART_OF_SPEECH, ja.partOfSpeech())
            .add(LabelledText.READING, ja.reading());
    if (!entry.examples().isEmpty()) {
      note.add(LabelledText.FROM, ExampleSource.text(entry.examples().get(0)));
    }
    return note.text(losses);
  }

  /** What the row says: a term's own prohibition, and the note of the entry for all else. */
  private static List<Said> said(GlossaryTerm term, String status, GlossaryTerm first) {
    return List.of(
        new Said(
            term.status().equals(TermStatus.FORBIDDEN) ? TermStatus.FORBIDDEN : status,
            first.partOfSpeech(),
            term == first ? first.reading() : ""));
  }

  /** Reads memoQ's CSV, whatever parts its cells. */
  static List<ReadEntry> read(GlossaryInput input, Losses losses) {
    String text = input.text();
    CsvTable table = CsvTable.parse(input.path(), text, Separator.of(text));
    List<Integer> ja = columns(table, Language.JAPANESE, losses);
    List<Integer> zh = columns(table, Language.TRADITIONAL_CHINESE, losses);
    if (ja.isEmpty() || zh.isEmpty()) {
      throw new InputFailed(
          input.path(), 1, "no columns named Japanese and Chinese_Taiwan; add both languages");
    }
    List<ReadEntry> entries = new ArrayList<>();
    for (Row row : table.rows()) {
      LabelledText note =
          LabelledText.parse(
              table.column(NOTE).isPresent() ? row.cell(table.column(NOTE).getAsInt()) : "");
      List<GlossaryTerm> jaTerms = terms(table, row, ja, note, true);
      List<GlossaryTerm> zhTerms = terms(table, row, zh, note, false);
      if (jaTerms.isEmpty() || zhTerms.isEmpty()) {
        losses.add(Loss.ONE_SIDED);
      } else {
        entries.add(new ReadEntry(row.line(), entry(table, row, ja, zh, jaTerms, zhTerms, note)));
      }
    }
    return entries;
  }

  private static GlossaryEntry entry(
      CsvTable table,
      Row row,
      List<Integer> ja,
      List<Integer> zh,
      List<GlossaryTerm> jaTerms,
      List<GlossaryTerm> zhTerms,
      LabelledText note) {
    GlossaryExample example =
        ExampleSource.example(
            beside(table, row, ja.get(0), EXAMPLE),
            beside(table, row, zh.get(0), EXAMPLE),
            note.get(LabelledText.FROM));
    return new GlossaryEntry(
        jaTerms, zhTerms, List.of(example), note.get(LabelledText.NOTE), TermFigures.NONE);
  }

  private static List<Integer> columns(CsvTable table, Language language, Losses losses) {
    List<Integer> columns = new ArrayList<>();
    for (int i = 0; i < table.header().size(); i++) {
      String name = table.header().get(i);
      if (name.endsWith("_Def")) {
        losses.unread("column " + name);
      } else if (LanguageNames.language(name) == language) {
        columns.add(i);
      }
    }
    return columns;
  }

  private static List<GlossaryTerm> terms(
      CsvTable table, Row row, List<Integer> columns, LabelledText note, boolean ja) {
    List<GlossaryTerm> terms = new ArrayList<>();
    for (int column : columns) {
      if (!row.cell(column).isBlank()) {
        boolean forbidden = beside(table, row, column, INFO).contains(FORBIDDEN);
        String status = ja ? "" : note.get(LabelledText.STATUS);
        boolean first = ja && terms.isEmpty();
        terms.add(
            new GlossaryTerm(
                row.cell(column),
                forbidden ? TermStatus.FORBIDDEN : status,
                first ? note.get(LabelledText.PART_OF_SPEECH) : "",
                first ? note.get(LabelledText.READING) : "",
                false));
      }
    }
    return terms;
  }

  /** A cell of the two that follow a term's. */
  private static String beside(CsvTable table, Row row, int column, String name) {
    for (int i = column + 1; i <= column + 2 && i < table.header().size(); i++) {
      if (table.header().get(i).equals(name)) {
        return row.cell(i);
      }
    }
    return "";
  }
}
