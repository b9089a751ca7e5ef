package org.taiyaku.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads beads that are given by the indices of their segments: {@code [0, 1]:[0]:0.98}, or {@code
 * 0,1:0} as in gold. Blank lines are passed over.
 */
public final class AlignReader {

  private static final Pattern INDEX = Pattern.compile("[0-9]+");

  /** What is taken for a number: no hexadecimal and no suffix, which Java would also read. */
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?");

  private AlignReader() {}

  /**
   * Reads all beads of a file.
   *
   * @throws InputFailed if it cannot be read or a line is no bead
   */
  public static List<IndexedBead> read(Path path) {
    List<IndexedBead> beads = new ArrayList<>();
    List<String> lines = InputLines.read(path);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank()) {
        try {
          beads.add(bead(line));
        } catch (IllegalArgumentException e) {
          throw new InputFailed(path, i + 1, "not a bead with a confidence in 0..1: " + line);
        }
      }
    }
    return beads;
  }

  private static IndexedBead bead(String line) {
    String[] fields = line.split(":", -1);
    if (fields.length < 2) {
      throw new IllegalArgumentException("one side only");
    }
    OptionalDouble confidence = OptionalDouble.empty();
    if (fields.length > 2 && !fields[2].isBlank()) {
      confidence = OptionalDouble.of(number(fields[2].strip()));
    }
    return new IndexedBead(indices(fields[0]), indices(fields[1]), confidence);
  }

  private static List<Integer> indices(String field) {
    List<Integer> indices = new ArrayList<>();
    Matcher matcher = INDEX.matcher(field);
    while (matcher.find()) {
      indices.add(Integer.valueOf(matcher.group()));
    }
    return indices;
  }

  private static double number(String field) {
    if (!NUMBER.matcher(field).matches()) {
      throw new NumberFormatException(field);
    }
    return Double.parseDouble(field);
  }
}
