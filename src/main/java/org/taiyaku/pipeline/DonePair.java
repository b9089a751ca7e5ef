package org.taiyaku.pipeline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.taiyaku.terminology.ApprovedSighting;
import org.taiyaku.terminology.ArticleTerms;

/**
 * What came of a pair, before it is added to what came of the others.
 *
 * @param result its figures, or why it failed
 * @param terms the terms found in it; absent if it failed
 * @param approved the approved pairs that stand in it
 */
public record DonePair(
    PairResult result, Optional<ArticleTerms> terms, List<ApprovedSighting> approved) {

  public DonePair {
    Objects.requireNonNull(result, "result");
    approved = List.copyOf(approved);
    if (terms.isPresent() != result.failure().isEmpty()) {
      throw new IllegalArgumentException("a pair has terms or a failure: " + result.failure());
    }
  }

  /** A pair of which nothing came, and why. */
  static DonePair failed(String failure) {
    return new DonePair(PairResult.failed(failure), Optional.empty(), List.of());
  }
}
