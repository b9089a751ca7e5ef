package org.taiyaku.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.taiyaku.exchange.PairsRow;

/**
 * Adds up what a batch did.
 *
 * @param plan which files were looked at
 * @param results what came of the pairs
 * @param remarks lines about glossaries that were read or written
 */
record Tally(Plan plan, List<PairResult> results, List<String> remarks) {

  /**
   * The figures of the batch.
   *
   * @param merged what was merged of the units, if anything
   * @param terms rows of the glossary
   * @param guarded cells of the glossary guarded against spreadsheets
   * @param removed outputs that were removed
   */
  Summary summary(Optional<MergedUnits> merged, int terms, int guarded, List<String> removed) {
    List<String> failures =
        results.stream().map(PairResult::failure).filter(failure -> !failure.isEmpty()).toList();
    List<String> problems = new ArrayList<>(plan.problems());
    problems.addAll(failures);
    problems.addAll(remarks);
    return new Summary(
        2 * plan.pairs().size() + plan.others().size(),
        plan.pairs().size() - failures.size(),
        withStatus(Plan.ALONE).size(),
        withStatus(Plan.LEFT_OUT).size(),
        withStatus(Plan.UNREADABLE).size() + failures.size(),
        withStatus(Plan.UNKNOWN_TYPE),
        sum(PairResult::beads),
        sum(PairResult::omissions),
        sum(PairResult::unsure),
        sum(PairResult::moved),
        sum(result -> result.units().sentences()),
        sum(result -> result.units().paragraphs()),
        sum(result -> result.units().longer()),
        sum(result -> result.units().unseen()),
        merged,
        sum(result -> result.units().chained()),
        terms,
        guarded,
        removed,
        problems,
        plan.failed() || !failures.isEmpty());
  }

  private List<String> withStatus(String status) {
    return plan.others().stream()
        .filter(row -> row.status().equals(status))
        .map(PairsRow::path)
        .toList();
  }

  private int sum(ToIntFunction<PairResult> figure) {
    return results.stream().mapToInt(figure).sum();
  }
}
