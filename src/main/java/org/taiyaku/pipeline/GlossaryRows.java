package org.taiyaku.pipeline;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;
import org.taiyaku.exchange.GlossaryRow;
import org.taiyaku.exchange.RejectedRow;
import org.taiyaku.scratch.Reread;
import org.taiyaku.segmentation.PartOfSpeech;
import org.taiyaku.terminology.DecidedRows;
import org.taiyaku.terminology.Decision.Verdict;
import org.taiyaku.terminology.Rejection;
import org.taiyaku.terminology.TermPair;

/** Term pairs as rows of the glossary. */
final class GlossaryRows {

  private static final String PROPOSED = "proposed";

  private GlossaryRows() {}

  /** The approved rows, then the proposed ones; each is made when one comes to it. */
  static Collection<GlossaryRow> of(DecidedRows rows) {
    return new Reread<>(
        rows.approved().size() + rows.proposed().size(),
        () ->
            Stream.concat(
                    rows.approved().stream().map(pair -> row(pair, Verdict.APPROVED.word())),
                    rows.proposed().stream().map(pair -> row(pair, PROPOSED)))
                .iterator());
  }

  static GlossaryRow row(TermPair pair, String status) {
    return new GlossaryRow(
        pair.ja(),
        pair.zh(),
        pair.reading(),
        name(pair.partOfSpeech()),
        pair.confidence(),
        status,
        pair.jaCount(),
        pair.zhCount(),
        pair.articles(),
        pair.jaVariants(),
        pair.zhVariants(),
        pair.exampleJa(),
        pair.exampleZh(),
        pair.article(),
        Integer.toString(pair.place() + 1),
        pair.note());
  }

  /**
   * A term has the part of speech of its last token; one that ends in 者 or 4 is a noun all the
   * same.
   */
  private static String name(PartOfSpeech last) {
    return switch (last) {
      case SUFFIX, COUNTER, NUMBER, ADVERBIAL_NOUN -> name(PartOfSpeech.NOUN);
      default -> last.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    };
  }

  static RejectedRow row(Rejection rejection) {
    return new RejectedRow(
        rejection.ja(),
        rejection.zh(),
        rejection.confidence(),
        rejection.worth(),
        rejection.article(),
        Integer.toString(rejection.place() + 1),
        rejection.reason());
  }
}
