package org.taiyaku.evaluation;

import static org.taiyaku.evaluation.PrecisionRecall.figure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.taiyaku.exchange.CsvTable;
import org.taiyaku.exchange.CsvTable.Row;
import org.taiyaku.exchange.InputFailed;

/** Scores which documents were paired against gold; only the last part of a path is compared. */
public final class PairingScore {

  private record Pair(String ja, String zh) {}

  /** By code points, so that the order does not hang on how Java holds a character. */
  private static final Comparator<String> BY_CODE_POINT =
      (a, b) -> Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());

  private static final Comparator<Pair> ORDER =
      Comparator.comparing(Pair::ja, BY_CODE_POINT).thenComparing(Pair::zh, BY_CODE_POINT);

  private final SortedSet<Pair> gold;
  private final SortedSet<Pair> answer;

  private PairingScore(SortedSet<Pair> gold, SortedSet<Pair> answer) {
    this.gold = gold;
    this.answer = answer;
  }

  /**
   * Scores a {@code pairs.csv}; of both files the first columns whose names begin with {@code ja}
   * and {@code zh} are read, and rows with both filled.
   *
   * @throws InputFailed if a file cannot be read or has no such column
   */
  public static PairingScore of(Path gold, Path answer) {
    return new PairingScore(pairs(gold), pairs(answer));
  }

  private static SortedSet<Pair> pairs(Path file) {
    CsvTable table = CsvTable.read(file);
    int ja = table.columnBeginning("ja");
    int zh = table.columnBeginning("zh");
    SortedSet<Pair> pairs = new TreeSet<>(ORDER);
    for (Row row : table.rows()) {
      if (!row.cell(ja).isBlank() && !row.cell(zh).isBlank()) {
        pairs.add(new Pair(lastPart(row.cell(ja)), lastPart(row.cell(zh))));
      }
    }
    return pairs;
  }

  private static String lastPart(String path) {
    String name = path.replace('\\', '/').replaceFirst("/+$", "");
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /** The figures, then each pair that is wrong and each that is missed. */
  public List<String> report() {
    int hits = (int) gold.stream().filter(answer::contains).count();
    PrecisionRecall figures = new PrecisionRecall(hits, answer.size(), hits, gold.size());
    List<String> lines = new ArrayList<>();
    lines.add(
        "pairs %d of %d precision %s recall %s F1 %s"
            .formatted(
                answer.size(),
                gold.size(),
                figure(figures.precision()),
                figure(figures.recall()),
                figure(figures.f1())));
    lines.addAll(without("wrong", answer, gold));
    lines.addAll(without("missed", gold, answer));
    return lines;
  }

  private static List<String> without(String label, Collection<Pair> these, Set<Pair> those) {
    return these.stream()
        .filter(pair -> !those.contains(pair))
        .map(pair -> label + " " + pair.ja() + " " + pair.zh())
        .toList();
  }
}
