package org.taiyaku.pipeline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.taiyaku.terminology.ArticleTerms;

/**
 * What is kept of a pair once its outputs are written.
 *
 * @param beads beads with both sides
 * @param omissions segments without a counterpart
 * @param unsure beads with both sides below the least confidence
 * @param moved beads that cross others
 * @param sentenceUnits units in its sentence TMX
 * @param paragraphUnits units in its paragraph TMX
 * @param chained groups of blocks left to the sentences
 * @param terms the terms found in it; absent if it could not be read
 * @param problems lines for the error stream
 * @param failed whether one of its files could not be read again
 */
record PairResult(
    int beads,
    int omissions,
    int unsure,
    int moved,
    int sentenceUnits,
    int paragraphUnits,
    int chained,
    Optional<ArticleTerms> terms,
    List<String> problems,
    boolean failed) {

  PairResult {
    Objects.requireNonNull(terms, "terms");
    problems = List.copyOf(problems);
  }

  /** A pair of which a file vanished or changed its nature while the batch ran. */
  static PairResult unread(String problem) {
    return new PairResult(0, 0, 0, 0, 0, 0, 0, Optional.empty(), List.of(problem), true);
  }
}
