package org.taiyaku.pipeline;

import java.util.Objects;
import java.util.OptionalDouble;
import org.taiyaku.exchange.PairsRow;

/**
 * Two files that are to be aligned, or one that holds both languages and then stands for both.
 *
 * @param score how well their contents match; absent where nothing was compared
 * @param evidence what speaks for the pair, one line
 */
public record PlannedPair(InputFile ja, InputFile zh, OptionalDouble score, String evidence) {

  public PlannedPair {
    Objects.requireNonNull(ja, "ja");
    Objects.requireNonNull(zh, "zh");
    Objects.requireNonNull(score, "score");
    Objects.requireNonNull(evidence, "evidence");
  }

  /** Whether one file holds both languages. */
  public boolean isOneFile() {
    return ja.equals(zh);
  }

  /** The row of {@code pairs.csv}, now that the pair has been worked on. */
  PairsRow row(PairResult result) {
    String status = result.failure().isEmpty() ? "paired" : Plan.UNREADABLE;
    String reason = result.failure().isEmpty() ? result.coverage().remark() : result.failure();
    return new PairsRow(ja.name(), zh.name(), "", status, score, evidence, reason);
  }

  /** As the error stream names it. */
  @Override
  public String toString() {
    return isOneFile() ? ja.name() : ja.name() + ", " + zh.name();
  }
}
