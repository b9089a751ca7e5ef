package org.taiyaku.decision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.taiyaku.exchange.AtomicFile;
import org.taiyaku.exchange.CsvRows;
import org.taiyaku.exchange.CsvTable;
import org.taiyaku.exchange.Direction;
import org.taiyaku.exchange.GlossaryRow;
import org.taiyaku.exchange.GlossaryWriter;
import org.taiyaku.exchange.InputFailed;
import org.taiyaku.exchange.SpreadsheetWriter;

/**
 * What a run wrote into {@code glossary.csv}, kept in a hidden file beside it, so that {@link Keep}
 * can tell what a person edited: above all which rows were deleted, of which nothing else knows.
 *
 * <p>Only the columns that edits are taken from stand in it.
 */
public final class WrittenGlossary {

  /** Its name beside {@code glossary.csv}. */
  public static final String NAME = ".glossary-written.csv";

  /** Its name until the glossary of which it is a copy stands there. */
  private static final String NEXT = ".glossary-next.csv";

  private WrittenGlossary() {}

  /** Writes the rows of a glossary into its folder, where it is about to be written. */
  public static void announce(Path folder, Direction direction, Collection<GlossaryRow> rows) {
    AtomicFile.write(
        folder.resolve(NEXT),
        out -> {
          SpreadsheetWriter csv = new SpreadsheetWriter(out);
          csv.row(
              List.of(
                  direction.ja(), direction.zh(), "status", "variants_ja", "variants_zh", "note"));
          for (GlossaryRow row : rows) {
            csv.row(
                List.of(
                    row.ja(),
                    row.zh(),
                    row.status(),
                    GlossaryWriter.variants(row.variantsJa()),
                    GlossaryWriter.variants(row.variantsZh()),
                    row.note()));
          }
          csv.finish();
        });
  }

  /**
   * Takes what was announced for what was written, now that the glossary stands there.
   *
   * @throws org.taiyaku.exchange.OutputFailed if the folder cannot be written
   */
  public static void settle(Path folder) {
    AtomicFile.rename(folder.resolve(NEXT), folder.resolve(NAME));
  }

  /** Whether there is one. */
  static boolean exists(Path folder) {
    return Files.exists(current(folder));
  }

  static CsvTable read(Path folder) {
    return CsvTable.read(current(folder));
  }

  /**
   * Whether a glossary is as the run wrote it where edits are taken from; it is read row by row, as
   * it may be larger than the memory.
   */
  static boolean isUntouched(Path folder, Path glossary) {
    try (CsvRows written = CsvRows.open(current(folder));
        CsvRows rows = CsvRows.open(glossary)) {
      Optional<CsvTable.Row> wanted = written.next();
      Optional<CsvTable.Row> row = rows.next();
      List<Integer> columns =
          wanted.isPresent() && row.isPresent()
              ? wanted.get().cells().stream().map(row.get().cells()::indexOf).toList()
              : List.of();
      while (wanted.isPresent() && row.isPresent() && isSame(wanted.get(), row.get(), columns)) {
        wanted = written.next();
        row = rows.next();
      }
      return wanted.isEmpty() && row.isEmpty();
    } catch (IOException | InputFailed e) {
      return false;
    }
  }

  /** Whether a row has in these columns what was written; a column that is gone has nothing. */
  private static boolean isSame(CsvTable.Row written, CsvTable.Row row, List<Integer> columns) {
    return written.cells().size() == columns.size()
        && IntStream.range(0, columns.size())
            .allMatch(i -> columns.get(i) >= 0 && written.cell(i).equals(row.cell(columns.get(i))));
  }

  /** A run that was killed after it had written the glossary left what was announced. */
  private static Path current(Path folder) {
    Path next = folder.resolve(NEXT);
    Path written = folder.resolve(NAME);
    try {
      return Files.exists(next)
              && Files.getLastModifiedTime(next)
                      .compareTo(Files.getLastModifiedTime(folder.resolve(GlossaryWriter.NAME)))
                  <= 0
          ? next
          : written;
    } catch (IOException e) {
      return written;
    }
  }
}
