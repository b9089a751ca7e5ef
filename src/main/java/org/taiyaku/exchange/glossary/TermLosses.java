package org.taiyaku.exchange.glossary;

import java.util.List;
import java.util.function.Function;

/** Counts what terms say of themselves and a format does not say again. */
final class TermLosses {

  /**
   * What a format says of a term in one place; each may be empty.
   *
   * @param status its status, or that of the pair that it stands in
   * @param partOfSpeech its part of speech, or that of the pair
   * @param reading its own reading
   */
  record Said(String status, String partOfSpeech, String reading) {

    /** The term stands there, and nothing is said of it. */
    static final Said NOTHING = new Said("", "", "");
  }

  private TermLosses() {}

  /**
   * Counts for the terms of one side.
   *
   * @param said what is said of a term wherever it stands; empty if it stands nowhere, which is
   *     counted as another loss
   */
  static void count(
      List<GlossaryTerm> terms, Function<GlossaryTerm, List<Said>> said, Losses losses) {
    for (GlossaryTerm term : terms) {
      List<Said> all = said.apply(term);
      if (!all.isEmpty()) {
        losses.add(Loss.STATUSES, lost(term.status(), all, Said::status));
        losses.add(Loss.PARTS_OF_SPEECH, lost(term.partOfSpeech(), all, Said::partOfSpeech));
        losses.add(Loss.READINGS, lost(term.reading(), all, Said::reading));
      }
    }
  }

  private static int lost(String value, List<Said> all, Function<Said, String> part) {
    return value.isEmpty() || all.stream().map(part).anyMatch(value::equals) ? 0 : 1;
  }
}
