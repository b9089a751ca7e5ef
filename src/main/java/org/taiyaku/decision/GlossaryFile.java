package org.taiyaku.decision;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.taiyaku.exchange.CsvTable;
import org.taiyaku.exchange.CsvTable.Row;
import org.taiyaku.exchange.InputFailed;
import org.taiyaku.terminology.Decision;
import org.taiyaku.terminology.Decision.Verdict;

/**
 * A glossary that the user brings along, CSV or TBX, whose pairs are approved unless their status
 * says that they are forbidden.
 */
public final class GlossaryFile {

  private GlossaryFile() {}

  /**
   * Reads the decisions in their order.
   *
   * @throws InputFailed if the file cannot be read, holds no pair, or decides one both ways
   */
  public static List<Decision> read(Path path) {
    List<DecisionLine> lines = isTbx(path) ? new TbxReader(path).read() : rows(path);
    return DecisionLine.consistent(path, lines).stream().map(DecisionLine::decision).toList();
  }

  /** Whether the name of a file says that it is TBX. */
  public static boolean isTbx(Path path) {
    String name = Objects.requireNonNull(path.getFileName(), "a file has a name").toString();
    return name.toLowerCase(Locale.ROOT).matches(".*\\.(tbx|xml|mtf)");
  }

  private static List<DecisionLine> rows(Path path) {
    CsvTable table = CsvTable.read(path);
    int ja = table.terms("ja");
    int zh = table.terms("zh");
    return table.rows().stream().map(row -> line(table, row, ja, zh)).toList();
  }

  private static DecisionLine line(CsvTable table, Row row, int ja, int zh) {
    try {
      Decision decision =
          new Decision(
              table.text(row, ja),
              table.text(row, zh),
              verdict(table.text(row, "status") + table.text(row, "decision")),
              table.text(row, "note"));
      return new DecisionLine(row.line(), decision);
    } catch (IllegalArgumentException e) {
      throw new InputFailed(table.path(), row.line(), e.getMessage());
    }
  }

  private static Verdict verdict(String status) {
    String word = status.strip().toLowerCase(Locale.ROOT);
    return word.equals(Verdict.FORBIDDEN.word()) ? Verdict.FORBIDDEN : Verdict.APPROVED;
  }
}
