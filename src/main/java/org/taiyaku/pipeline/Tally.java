package org.taiyaku.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Adds up what a batch did. */
record Tally(Plan plan, List<PairResult> results) {

  Summary summary(int terms, int guarded, List<String> removed) {
    List<String> problems = new ArrayList<>(plan.problems());
    results.forEach(result -> problems.addAll(result.problems()));
    int alone = withStatus("alone");
    int unreadable = withStatus("unreadable");
    return new Summary(
        2 * plan.pairs().size() + plan.others().size(),
        plan.pairs().size(),
        alone,
        plan.others().size() - alone - unreadable,
        unreadable,
        sum(PairResult::beads),
        sum(PairResult::omissions),
        sum(PairResult::unsure),
        sum(PairResult::moved),
        sum(PairResult::sentenceUnits),
        sum(PairResult::paragraphUnits),
        sum(PairResult::chained),
        terms,
        guarded,
        removed,
        problems,
        plan.failed() || results.stream().anyMatch(PairResult::failed));
  }

  private int withStatus(String status) {
    return (int) plan.others().stream().filter(row -> row.status().equals(status)).count();
  }

  private int sum(ToIntFunction<PairResult> figure) {
    return results.stream().mapToInt(figure).sum();
  }
}
