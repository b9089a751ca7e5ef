package org.taiyaku.heldout;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes texts with other rates of loss and joining, or with other stretches swapped, of texts that
 * stand line by line.
 *
 * <p>Arguments: a folder of {@code id.ja.txt} and {@code id.zh.txt} with as many lines each, the
 * folder to make, and {@code rough LOSS JOINING} with shares of lines, or {@code swapped FIRST
 * SECOND} with numbers of lines. Texts that are too short are left out.
 */
public final class OtherRates {

  private static final int FEWEST = 8;

  private final boolean swaps;
  private final double first;
  private final double second;

  private OtherRates(String kind, double first, double second) {
    this.swaps = kind.equals("swapped");
    this.first = first;
    this.second = second;
  }

  /** Makes the documents and says how many there are. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Path made = Files.createDirectories(Path.of(arguments[1]));
    OtherRates rates =
        new OtherRates(
            arguments[2], Double.parseDouble(arguments[3]), Double.parseDouble(arguments[4]));
    int written = 0;
    for (String name : names(folder)) {
      List<String> ja = lines(folder.resolve(name + ".ja.txt"));
      List<String> zh = lines(folder.resolve(name + ".zh.txt"));
      if (ja.size() == zh.size() && ja.size() >= rates.fewest()) {
        rates.document(name, ja, zh).write(made);
        written++;
      }
    }
    System.out.println(written + " documents");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".ja.txt"))
          .map(name -> name.replace(".ja.txt", ""))
          .sorted()
          .toList();
    }
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file, UTF_8).stream().filter(line -> !line.isBlank()).toList();
  }

  private int fewest() {
    return swaps ? Math.max(FEWEST, (int) (first + second)) : FEWEST;
  }

  private RoughDocument document(String name, List<String> ja, List<String> zh) {
    return swaps
        ? RoughDocument.swapped(name, ja, zh, (int) first, (int) second)
        : RoughDocument.of(name, ja, zh, first, second);
  }
}
