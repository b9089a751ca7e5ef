package org.taiyaku.pipeline;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * Two files that are to be aligned.
 *
 * @param score how well their contents match; absent where the user named the pair
 * @param evidence what speaks for the pair, one line
 */
record PlannedPair(InputFile ja, InputFile zh, OptionalDouble score, String evidence) {

  PlannedPair {
    Objects.requireNonNull(ja, "ja");
    Objects.requireNonNull(zh, "zh");
    Objects.requireNonNull(score, "score");
    Objects.requireNonNull(evidence, "evidence");
  }
}
