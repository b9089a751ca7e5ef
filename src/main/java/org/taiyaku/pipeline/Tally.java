package org.taiyaku.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.taiyaku.exchange.PairsRow;

/**
 * Adds up what a batch did.
 *
 * @param results of each pair of the plan, in its order, as they come
 * @param ofOthers decisions on pairs that it does not have
 */
public record Tally(
    Plan plan, Learned learned, List<PairResult> results, List<StaleDecision> ofOthers) {

  /** What people decided and no longer fits the articles. */
  List<StaleDecision> stale() {
    return Stream.concat(
            ofOthers.stream(), results.stream().flatMap(result -> result.stale().stream()))
        .toList();
  }

  /** A tally of nothing yet. */
  public static Tally begin(Plan plan, Learned learned) {
    return begin(plan, learned, List.of());
  }

  /** A tally of nothing yet, but for decisions on pairs that the batch does not have. */
  static Tally begin(Plan plan, Learned learned, List<StaleDecision> ofOthers) {
    return new Tally(plan, learned, new ArrayList<>(plan.pairs().size()), ofOthers);
  }

  /** Takes the result of the next pair. */
  public void add(PairResult result) {
    results.add(result);
  }

  /** How many pairs were aligned. */
  public int pairs() {
    return plan.pairs().size() - failures().size();
  }

  /** Whether a file that should have been read could not, or something came between. */
  public boolean failed() {
    return plan.failed() || !failures().isEmpty();
  }

  /** The pairs of which something came. */
  public List<PlannedPair> aligned() {
    return plan.aligned(results);
  }

  private List<String> failures() {
    return results.stream().map(PairResult::failure).filter(failure -> !failure.isEmpty()).toList();
  }

  /**
   * The figures of the batch.
   *
   * @param remarks what is to be said of glossaries that were read
   * @param terms what was written of the glossary
   * @param merged what was merged of the units, if anything
   * @param removed outputs that were removed
   */
  public Summary summary(
      List<String> remarks,
      WrittenTerms terms,
      Optional<MergedUnits> merged,
      List<String> removed) {
    List<String> problems = new ArrayList<>(plan.problems());
    problems.addAll(failures());
    problems.addAll(warnings());
    problems.addAll(remarks);
    problems.addAll(terms.remarks());
    return new Summary(
        plan.pairs().stream().mapToInt(pair -> pair.isOneFile() ? 1 : 2).sum()
            + plan.others().size(),
        pairs(),
        withStatus(Plan.ALONE).size(),
        withStatus(Plan.LEFT_OUT).size(),
        withStatus(Plan.UNREADABLE).size() + failures().size(),
        withStatus(Plan.UNKNOWN_TYPE),
        learned.words(),
        learned.beads(),
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
        sum(result -> result.units().unreviewed()),
        stale().size(),
        terms.written(),
        terms.rows().size(),
        terms.guarded(),
        removed,
        problems,
        failed());
  }

  /** Of pairs that are not translations of each other, or only in part. */
  private List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      String remark = results.get(i).coverage().remark();
      if (!remark.isEmpty()) {
        warnings.add(plan.pairs().get(i) + ": warning: " + remark);
      }
    }
    return warnings;
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
