package org.taiyaku.pipeline;

import java.util.Locale;
import org.taiyaku.exchange.GlossaryRow;
import org.taiyaku.exchange.RejectedRow;
import org.taiyaku.terminology.Rejection;
import org.taiyaku.terminology.TermPair;

/** Term pairs as rows of the glossary. */
final class GlossaryRows {

  private GlossaryRows() {}

  static GlossaryRow row(TermPair pair) {
    return new GlossaryRow(
        pair.ja(),
        pair.zh(),
        pair.reading(),
        pair.partOfSpeech().name().toLowerCase(Locale.ROOT).replace('_', ' '),
        pair.confidence(),
        "proposed",
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
