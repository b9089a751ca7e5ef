package org.taiyaku.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taiyaku.lexicon.TrainedLexicon;
import org.taiyaku.lexicon.TrainedWord;
import org.taiyaku.text.FoldedText;

/**
 * A learned lexicon as a table: UTF-8, tabs, a pair of words a line, sorted.
 *
 * <p>The first line says what it is, the second names the columns; further lines that begin with
 * {@code #} are comments. People may add and remove lines: words are folded when they are read.
 */
public final class LexiconFile {

  /** How the first line begins; the number is that of the format. */
  private static final String MARK = "# taiyaku lexicon 1";

  private static final String ABOUT =
      MARK
          + ": words learned from aligned articles, for align --lexicon; in folded form, shares in"
          + " thousandths";

  private static final String COLUMNS = "ja\tzh\tforward\tbackward\tpassages";

  private LexiconFile() {}

  /**
   * Writes a lexicon; the same words give the same bytes.
   *
   * @throws OutputFailed if it cannot be written
   */
  public static void write(Path path, TrainedLexicon lexicon) {
    AtomicFile.write(
        path,
        out -> {
          out.write(ABOUT + "\n" + COLUMNS + "\n");
          for (TrainedWord word : lexicon.words()) {
            out.write(
                "%s\t%s\t%d\t%d\t%d\n"
                    .formatted(
                        word.ja(), word.zh(), word.forward(), word.backward(), word.passages()));
          }
        });
  }

  /**
   * Reads a lexicon.
   *
   * @throws InputFailed if the file cannot be read or is no lexicon; it names the line
   */
  public static TrainedLexicon read(Path path) {
    List<String> lines = InputLines.read(path);
    requireMark(path, lines);
    List<TrainedWord> words = new ArrayList<>();
    Map<List<String>, Integer> seen = new HashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#") && !line.equals(COLUMNS)) {
        TrainedWord word = word(path, i + 1, line);
        Integer before = seen.put(List.of(word.ja(), word.zh()), i + 1);
        if (before != null) {
          throw new InputFailed(
              path, i + 1, "stands in line %d already; remove one of the two".formatted(before));
        }
        words.add(word);
      }
    }
    return new TrainedLexicon(words);
  }

  private static void requireMark(Path path, List<String> lines) {
    String first = lines.isEmpty() ? "" : lines.get(0);
    if (!first.equals(MARK) && !first.startsWith(MARK + ":")) {
      throw new InputFailed(
          path,
          1,
          "no lexicon that this version reads, as its first line does not begin with '%s'; write one with --save-lexicon"
              .formatted(MARK));
    }
  }

  private static TrainedWord word(Path path, int line, String text) {
    String[] cells = text.split("\t", -1);
    if (cells.length != 5) {
      throw new InputFailed(
          path,
          line,
          "%d columns where there must be five, parted by tabs: %s"
              .formatted(cells.length, COLUMNS.replace("\t", ", ")));
    }
    return new TrainedWord(
        term(path, line, "ja", cells[0]),
        term(path, line, "zh", cells[1]),
        number(path, line, "forward", cells[2], TrainedWord.WHOLE),
        number(path, line, "backward", cells[3], TrainedWord.WHOLE),
        number(path, line, "passages", cells[4], Integer.MAX_VALUE));
  }

  private static String term(Path path, int line, String column, String cell) {
    String term = FoldedText.of(cell.strip()).folded();
    if (term.isEmpty()) {
      throw new InputFailed(
          path, line, "no word in column %s; write it, or remove the line".formatted(column));
    }
    return term;
  }

  private static int number(Path path, int line, String column, String cell, int most) {
    try {
      int number = Integer.parseInt(cell.strip());
      if (number >= 1 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Falls through to the one message for all that is no such number.
    }
    String range = most == TrainedWord.WHOLE ? "from 1 to " + most : "of 1 or more";
    throw new InputFailed(
        path, line, "%s is '%s'; write a whole number %s".formatted(column, cell, range));
  }
}
