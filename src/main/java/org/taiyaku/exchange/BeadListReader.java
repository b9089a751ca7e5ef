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
    read(path, (number, cells) -> units.accept(unit(path, number, cells)));
  }

  /**
   * Gives the beads of a file in their order with all that their lines say.
   *
   * @throws InputFailed if the file cannot be read, or lacks a column but the last two, which lists
   *     of earlier versions do not have
   */
  public static void readBeads(Path path, Consumer<ListedBead> beads) {
    read(path, (number, cells) -> beads.accept(bead(path, number, cells)));
  }

  /** Takes the cells of a line. */
  @FunctionalInterface
  private interface Lines {
    void take(int number, String[] cells);
  }

  private static void read(Path path, Lines lines) {
    try (BufferedReader in = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      requireHeader(path, in.readLine());
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        lines.take(number, line.split("\t", -1));
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

  private static ListedBead bead(Path path, int number, String[] cells) {
    if (cells.length < 6) {
      throw new InputFailed(path, number + 1L, "no bead: kind, confidence or places are missing");
    }
    String[] kind = cells[2].split(" ", 2);
    try {
      return new ListedBead(
          number,
          cells[0],
          cells[1],
          kind[0],
          kind.length > 1 && kind[1].equals("moved"),
          Double.parseDouble(cells[3]),
          cells[4],
          cells[5],
          cells.length > 7 ? cells[6] : "",
          cells.length > 7 ? cells[7] : "");
    } catch (IllegalArgumentException e) {
      throw new InputFailed(path, number + 1L, "no bead: " + e.getMessage());
    }
  }

  private static BilingualUnit unit(Path path, int number, String[] cells) {
    if (cells.length < 2) {
      throw new InputFailed(path, number + 1L, "no tab between the two texts");
    }
    return new BilingualUnit(Integer.toString(number), texts(cells[0]), texts(cells[1]), List.of());
  }

  private static List<String> texts(String cell) {
    return cell.isBlank() ? List.of() : List.of(cell);
  }
}
