package org.taiyaku.decision;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.taiyaku.decision.JournalEntry.TermChange;
import org.taiyaku.exchange.AtomicFile;
import org.taiyaku.exchange.CsvTable;
import org.taiyaku.exchange.CsvTable.Row;
import org.taiyaku.exchange.InputFailed;
import org.taiyaku.exchange.SpreadsheetWriter;
import org.taiyaku.terminology.Decision;
import org.taiyaku.terminology.Decision.Verdict;

/**
 * {@code decisions.csv}: what people decided, with the columns {@code ja}, {@code zh-TW}, {@code
 * decision} and {@code note}.
 *
 * <p>A run only reads it; {@link Keep} and people write it. A column that is not known is refused,
 * since it would be lost when the file is written again.
 */
public final class DecisionFile {

  /** Its name beside {@code glossary.csv}. */
  public static final String NAME = "decisions.csv";

  private static final Set<String> OTHER_COLUMNS = Set.of("decision", "note");

  private DecisionFile() {}

  /**
   * Reads the decisions in their order.
   *
   * @throws InputFailed if the file cannot be read, a row is none, or a pair is decided both ways
   */
  public static List<Decision> read(Path path) {
    CsvTable table = CsvTable.read(path);
    int ja = table.terms("ja");
    int zh = table.terms("zh");
    int verdict =
        table
            .column("decision")
            .orElseThrow(
                () -> new InputFailed(path, 1, "no column named decision, with " + words()));
    requireKnown(table, ja, zh);
    List<DecisionLine> lines = new ArrayList<>();
    for (Row row : table.rows()) {
      String jaTerm = term(table, row, ja);
      String zhTerm = term(table, row, zh);
      Verdict decided = verdict(path, row.line(), table.text(row, verdict));
      Decision decision = new Decision(jaTerm, zhTerm, decided, table.text(row, "note"));
      lines.add(new DecisionLine(row.line(), decision));
    }
    return DecisionLine.consistent(path, lines).stream().map(DecisionLine::decision).toList();
  }

  private static void requireKnown(CsvTable table, int ja, int zh) {
    for (int i = 0; i < table.header().size(); i++) {
      String name = table.header().get(i);
      boolean known = OTHER_COLUMNS.contains(name.toLowerCase(Locale.ROOT));
      if (i != ja && i != zh && !known && !name.isEmpty()) {
        throw new InputFailed(
            table.path(),
            1,
            "unknown column '%s'; the columns are ja, zh-TW, decision, note".formatted(name));
      }
    }
  }

  private static String term(CsvTable table, Row row, int column) {
    String term = table.text(row, column).strip();
    if (term.isEmpty()) {
      throw new InputFailed(
          table.path(),
          row.line(),
          "no term in column %s; write it, or remove the line"
              .formatted(table.header().get(column)));
    }
    return term;
  }

  private static Verdict verdict(Path path, long line, String cell) {
    String word = cell.strip().toLowerCase(Locale.ROOT);
    for (Verdict verdict : Verdict.values()) {
      if (verdict.word().equals(word)) {
        return verdict;
      }
    }
    throw new InputFailed(path, line, "decision is '%s'; write %s".formatted(cell, words()));
  }

  private static String words() {
    return Verdict.APPROVED.word() + " or " + Verdict.FORBIDDEN.word();
  }

  /**
   * Brings a change of decisions into the file of a folder, which is made if need be; the others
   * keep their order. Doing it twice changes nothing.
   *
   * @param zhColumn name of the column of the Chinese terms, such as {@code zh-TW}
   * @throws InputFailed if the file cannot be read
   * @throws org.taiyaku.exchange.OutputFailed if it cannot be written
   */
  public static void decide(Path folder, String zhColumn, TermChange change) {
    Path path = folder.resolve(NAME);
    Map<String, Decision> decisions = new LinkedHashMap<>();
    List<Decision> before = Files.exists(path) ? read(path) : List.of();
    before.forEach(decision -> decisions.put(decision.pair(), decision));
    for (TermDecision term : change.pairs()) {
      term.after()
          .ifPresentOrElse(
              decision -> decisions.put(term.pair(), decision),
              () -> decisions.remove(term.pair()));
    }
    if (!List.copyOf(decisions.values()).equals(before)) {
      write(path, zhColumn, decisions.values());
    }
  }

  /**
   * Writes all decisions in their order.
   *
   * @param zhColumn name of the column of the Chinese terms, such as {@code zh-TW}
   */
  static void write(Path path, String zhColumn, Collection<Decision> decisions) {
    AtomicFile.write(
        path,
        out -> {
          SpreadsheetWriter csv = new SpreadsheetWriter(out);
          csv.row(List.of("ja", zhColumn, "decision", "note"));
          for (Decision d : decisions) {
            csv.row(List.of(d.ja(), d.zh(), d.verdict().word(), d.note()));
          }
          csv.finish();
        });
  }
}
