package org.taiyaku.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.taiyaku.text.Language;

/** Reads the bead lists that {@link BeadListWriter} wrote, bead by bead. */
public final class BeadListReader {

  private BeadListReader() {}

  /**
   * Gives the beads of a file in their order, omissions too, numbered from 1.
   *
   * @throws InputFailed if the file cannot be read, or its first columns are not Japanese and
   *     Chinese
   */
  public static void read(Path path, Consumer<BilingualUnit> units) {
    try (BufferedReader in = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      requireHeader(path, in.readLine());
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        units.accept(unit(path, number, line));
      }
    } catch (IOException e) {
      throw new InputFailed(path, e);
    }
  }

  private static void requireHeader(Path path, String line) {
    String[] names = (line == null ? "" : line).split("\t", -1);
    if (names.length < 3
        || LanguageCode.language(names[0]) != Language.JAPANESE
        || LanguageCode.language(names[1]) != Language.TRADITIONAL_CHINESE) {
      throw new InputFailed(path, 1, "no bead list: its first columns must be ja and zh-…");
    }
  }

  private static BilingualUnit unit(Path path, int number, String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length < 2) {
      throw new InputFailed(path, number + 1L, "no tab between the two texts");
    }
    return new BilingualUnit(Integer.toString(number), texts(cells[0]), texts(cells[1]), List.of());
  }

  private static List<String> texts(String cell) {
    return cell.isBlank() ? List.of() : List.of(cell);
  }
}
