package org.taiyaku.heldout;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Two versions of one text in which lines were lost and neighbours joined, each on its own side,
 * and what stands for what in them.
 *
 * @param name of its files
 * @param ja its Japanese lines
 * @param zh its Chinese lines
 * @param gold its beads, as {@code 0,1:0}; a side may be empty
 */
record RoughDocument(String name, List<String> ja, List<String> zh, List<String> gold) {

  /** Most neighbours that are lost, or joined, at a time. */
  private static final int MOST = 3;

  RoughDocument {
    ja = List.copyOf(ja);
    zh = List.copyOf(zh);
    gold = List.copyOf(gold);
  }

  /**
   * Loses 3 to 12 % of the entries in runs of up to three and joins 4 to 16 % with the next, other
   * rates for each document, by its name; the same each time.
   *
   * @param ja the entries in Japanese
   * @param zh as many in Chinese
   */
  static RoughDocument of(String name, List<String> ja, List<String> zh) {
    SplittableRandom random = new SplittableRandom(name.hashCode());
    double loss = random.nextDouble(0.03, 0.12);
    double joining = random.nextDouble(0.04, 0.16);
    return of(name, ja, zh, loss, joining, random);
  }

  /** The same with the shares of entries that are lost and that are joined with the next. */
  static RoughDocument of(
      String name, List<String> ja, List<String> zh, double loss, double joining) {
    return of(name, ja, zh, loss, joining, new SplittableRandom(name.hashCode()));
  }

  private static RoughDocument of(
      String name,
      List<String> ja,
      List<String> zh,
      double loss,
      double joining,
      SplittableRandom random) {
    List<List<Integer>> left = rough(ja.size(), loss, joining, random);
    List<List<Integer>> right = rough(zh.size(), loss, joining, random);
    return new RoughDocument(name, joined(left, ja), joined(right, zh), gold(left, right));
  }

  /** Two neighbouring stretches of the Chinese side, of so many entries, change places. */
  static RoughDocument swapped(
      String name, List<String> ja, List<String> zh, int first, int second) {
    SplittableRandom random = new SplittableRandom(name.hashCode());
    int start = random.nextInt(zh.size() - first - second + 1);
    List<String> swapped = new ArrayList<>(zh);
    Collections.rotate(swapped.subList(start, start + first + second), -first);
    List<String> gold = new ArrayList<>();
    for (int entry = 0; entry < ja.size(); entry++) {
      int at = entry - start;
      boolean inside = at >= 0 && at < first + second;
      gold.add(entry + ":" + (inside ? start + (at + second) % (first + second) : entry));
    }
    return new RoughDocument(name, ja, swapped, gold);
  }

  /** The entries that stand in each line. */
  private static List<List<Integer>> rough(
      int entries, double loss, double joining, SplittableRandom random) {
    List<List<Integer>> lines = new ArrayList<>();
    int last = -2;
    for (int entry = 0; entry < entries; entry++) {
      // Runs of two on average, so that half as many begin.
      if (random.nextDouble() < loss / 2) {
        entry += random.nextInt(1, MOST + 1) - 1;
        continue;
      }
      List<Integer> before = lines.isEmpty() ? List.of() : lines.get(lines.size() - 1);
      boolean joins = random.nextDouble() < joining;
      if (joins && last == entry - 1 && before.size() < MOST) {
        before.add(entry);
      } else {
        lines.add(new ArrayList<>(List.of(entry)));
      }
      last = entry;
    }
    return lines;
  }

  /** Neither language puts a space between sentences; one is needed after Latin letters. */
  private static List<String> joined(List<List<Integer>> lines, List<String> texts) {
    return lines.stream()
        .map(
            line ->
                line.stream()
                    .map(texts::get)
                    .map(text -> text.charAt(text.length() - 1) < 0x80 ? text + " " : text)
                    .collect(Collectors.joining())
                    .strip())
        .toList();
  }

  /** Lines stand in one bead if they have an entry in common, or each one with a third. */
  private static List<String> gold(List<List<Integer>> ja, List<List<Integer>> zh) {
    List<String> beads = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < ja.size() || j < zh.size()) {
      TreeSet<Integer> entries = new TreeSet<>();
      int jaStart = i;
      int zhStart = j;
      if (j == zh.size() || i < ja.size() && ja.get(i).get(0) <= zh.get(j).get(0)) {
        entries.addAll(ja.get(i++));
      } else {
        entries.addAll(zh.get(j++));
      }
      while (true) {
        if (i < ja.size() && !Collections.disjoint(entries, ja.get(i))) {
          entries.addAll(ja.get(i++));
        } else if (j < zh.size() && !Collections.disjoint(entries, zh.get(j))) {
          entries.addAll(zh.get(j++));
        } else {
          break;
        }
      }
      beads.add(range(jaStart, i) + ":" + range(zhStart, j));
    }
    return beads;
  }

  private static String range(int start, int end) {
    return IntStream.range(start, end).mapToObj(String::valueOf).collect(Collectors.joining(","));
  }

  /** Writes the document as {@code taiyaku align --presegmented} reads it, and its gold. */
  void write(Path folder) throws IOException {
    Files.write(folder.resolve(name + ".ja.txt"), ja, UTF_8);
    Files.write(folder.resolve(name + ".zh.txt"), zh, UTF_8);
    Files.write(folder.resolve(name + ".gold"), gold, UTF_8);
  }
}
