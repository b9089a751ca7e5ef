package org.taiyaku.pipeline;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taiyaku.exchange.CsvTable;
import org.taiyaku.exchange.InputFailed;

/** The pairs that a user listed in a CSV file with the columns {@code ja} and {@code zh…}. */
final class PairList {

  private final Path list;
  private final Path folder;
  private final Map<Path, Long> lines = new HashMap<>();

  private PairList(Path list, Path folder) {
    this.list = list;
    this.folder = folder.toAbsolutePath();
  }

  /**
   * The files of each row. Rows with an empty side are passed over, so that a {@code pairs.csv} of
   * an earlier run can be used.
   *
   * @param folders the folder that paths are relative to; if there is none, that of the list
   * @throws InputFailed if it is no such list, names no pair, or a file twice
   */
  static List<List<InputFile>> read(Path list, List<Path> folders) {
    Path folder = folders.isEmpty() ? list.toAbsolutePath().getParent() : folders.get(0);
    return new PairList(list, folder).pairs(CsvTable.read(list));
  }

  private List<List<InputFile>> pairs(CsvTable table) {
    int ja = table.columnBeginning("ja");
    int zh = table.columnBeginning("zh");
    List<List<InputFile>> pairs = new ArrayList<>();
    for (CsvTable.Row row : table.rows()) {
      String left = row.cell(ja).strip();
      String right = row.cell(zh).strip();
      if (!left.isEmpty() && !right.isEmpty()) {
        InputFile first = file(row.line(), left);
        // A file of both languages stands in both columns.
        pairs.add(left.equals(right) ? List.of(first) : List.of(first, file(row.line(), right)));
      }
    }
    if (pairs.isEmpty()) {
      throw new InputFailed(list, "lists no pair; write a path in each of the columns ja and zh");
    }
    return pairs;
  }

  private InputFile file(long line, String name) {
    Path path;
    try {
      path = folder.resolve(name).normalize();
    } catch (InvalidPathException e) {
      throw new InputFailed(list, line, "'" + name + "' is no path here" + FileNames.hint());
    }
    Long earlier = lines.putIfAbsent(path, line);
    if (earlier != null) {
      throw new InputFailed(
          list, line, "'" + name + "' stands in line " + earlier + " too; name each file once");
    }
    return InputFile.named(path, name.replace('\\', '/'));
  }
}
