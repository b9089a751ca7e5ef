package org.taiyaku.pipeline;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.taiyaku.exchange.CsvTable;
import org.taiyaku.exchange.InputFailed;

/** The pairs that a user listed in a CSV file with the columns {@code ja} and {@code zh…}. */
final class PairList {

  private PairList() {}

  /**
   * The files of each row, Japanese first; paths are relative to the folder of the list. Rows with
   * an empty side are passed over, so that a {@code pairs.csv} of an earlier run can be used.
   *
   * @throws InputFailed if it is no such list
   */
  static List<List<InputFile>> read(Path list) {
    CsvTable table = CsvTable.read(list);
    int ja = table.columnBeginning("ja");
    int zh = table.columnBeginning("zh");
    List<List<InputFile>> pairs = new ArrayList<>();
    for (CsvTable.Row row : table.rows()) {
      String left = row.cell(ja).strip();
      String right = row.cell(zh).strip();
      if (!left.isEmpty() && !right.isEmpty()) {
        pairs.add(List.of(file(list, row, left), file(list, row, right)));
      }
    }
    return pairs;
  }

  private static InputFile file(Path list, CsvTable.Row row, String name) {
    try {
      return new InputFile(list.toAbsolutePath().resolveSibling(name), name.replace('\\', '/'));
    } catch (InvalidPathException e) {
      throw new InputFailed(list, row.line(), "'" + name + "' is no path");
    }
  }
}
