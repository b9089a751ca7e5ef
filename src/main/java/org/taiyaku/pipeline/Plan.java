package org.taiyaku.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.taiyaku.exchange.PairsRow;

/**
 * What is to be aligned, and what became of every other file.
 *
 * @param pairs the files to align, in the order of the Japanese names
 * @param others a row for each file that is in no pair
 * @param problems lines for the user's error stream: files that should have been read and could
 *     not, doubtful pairs
 * @param stale joined pairs of a review that are none any more
 * @param failed whether one of the problems is a file that should have been read
 */
public record Plan(
    List<PlannedPair> pairs,
    List<PairsRow> others,
    List<String> problems,
    List<StaleDecision> stale,
    boolean failed) {

  /** Words for what became of a file that is in no pair. */
  static final String ALONE = "alone";

  static final String LEFT_OUT = "left out";
  static final String UNREADABLE = "unreadable";
  static final String UNKNOWN_TYPE = "unknown type";

  public Plan {
    pairs = List.copyOf(pairs);
    others = List.copyOf(others);
    problems = List.copyOf(problems);
    stale = List.copyOf(stale);
  }

  /** The pairs of which something came. */
  List<PlannedPair> aligned(List<PairResult> results) {
    return IntStream.range(0, pairs.size())
        .filter(i -> results.get(i).failure().isEmpty())
        .mapToObj(pairs::get)
        .toList();
  }

  /** A row for every file of which nothing came. */
  List<PairsRow> unaligned(List<PairResult> results) {
    List<PairsRow> rows = new ArrayList<>(others);
    for (int i = 0; i < pairs.size(); i++) {
      if (!results.get(i).failure().isEmpty()) {
        rows.add(pairs.get(i).row(results.get(i)));
      }
    }
    return rows;
  }

  /** A row for every file, now that the pairs have been worked on. */
  public List<PairsRow> rows(List<PairResult> results) {
    List<PairsRow> rows = new ArrayList<>(others);
    for (int i = 0; i < pairs.size(); i++) {
      rows.add(pairs.get(i).row(results.get(i)));
    }
    return rows;
  }
}
