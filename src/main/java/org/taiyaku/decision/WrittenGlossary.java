package org.taiyaku.decision;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.taiyaku.exchange.AtomicFile;
import org.taiyaku.exchange.CsvTable;
import org.taiyaku.exchange.Direction;
import org.taiyaku.exchange.GlossaryRow;
import org.taiyaku.exchange.GlossaryWriter;
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

  private WrittenGlossary() {}

  /** Writes the rows of a glossary into its folder. */
  public static void write(Path folder, Direction direction, Collection<GlossaryRow> rows) {
    AtomicFile.write(
        folder.resolve(NAME),
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
   * Forgets what was written, as it is about to change.
   *
   * @throws org.taiyaku.exchange.OutputFailed if the copy cannot be removed
   */
  public static void remove(Path folder) {
    AtomicFile.remove(folder.resolve(NAME));
  }

  static CsvTable read(Path folder) {
    return CsvTable.read(folder.resolve(NAME));
  }
}
