package org.taiyaku.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Measured values by row and column of a table, and their medians. */
final class Samples {

  private final Map<String, Map<String, List<Double>>> values = new TreeMap<>();

  /** Adds a value; rows are printed in the order of their names. */
  void add(String row, String column, double value) {
    values
        .computeIfAbsent(row, key -> new TreeMap<>())
        .computeIfAbsent(column, key -> new ArrayList<>())
        .add(value);
  }

  /** The table in Markdown, a row for each {@code row}; what was not measured is a dash. */
  String table(List<String> columns) {
    StringBuilder table = new StringBuilder("| | " + String.join(" | ", columns) + " |\n");
    table.append("|---".repeat(columns.size() + 1)).append("|\n");
    values.forEach(
        (row, cells) -> {
          table.append("| ").append(row.substring(row.indexOf(' ') + 1)).append(" |");
          columns.forEach(column -> table.append(' ').append(cell(cells.get(column))).append(" |"));
          table.append('\n');
        });
    return table.toString();
  }

  private static String cell(List<Double> measured) {
    if (measured == null) {
      return "–";
    }
    double median = median(measured);
    return String.format(
        Locale.ROOT, median < 10 ? "%.2f" : median < 100 ? "%.1f" : "%.0f", median);
  }

  private static double median(List<Double> measured) {
    List<Double> sorted = measured.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
