package org.taiyaku.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.taiyaku.exchange.Direction;
import org.taiyaku.exchange.TmxWriter.SegmentType;
import org.taiyaku.exchange.TranslationUnit;
import org.taiyaku.exchange.UnitFormat;
import org.taiyaku.pipeline.DonePair;
import org.taiyaku.pipeline.Outputs;
import org.taiyaku.pipeline.PairResult;
import org.taiyaku.terminology.ApprovedSighting;
import org.taiyaku.terminology.ArticleTerms;
import org.taiyaku.terminology.Standing;

/**
 * What came of a pair, as it is sent.
 *
 * @param place of the pair among all pairs
 * @param output what its outputs are called
 * @param result its figures, or why it failed
 * @param terms the terms found in it; null if it failed
 * @param approved the approved pairs that stand in it
 * @param sentences its sentence units as TMX; empty if it failed
 * @param paragraphs its paragraph units as TMX; likewise
 */
record SentPair(
    int place,
    String output,
    PairResult result,
    ArticleTerms terms,
    ArrayList<ApprovedSighting> approved,
    String sentences,
    String paragraphs)
    implements Serializable {

  static SentPair of(PairTask task, DonePair done, Units units) {
    return new SentPair(
        task.place(),
        task.output(),
        done.result(),
        done.terms().orElse(null),
        new ArrayList<>(done.approved()),
        units.sentences,
        units.paragraphs);
  }

  /** What it says of each pair of terms; nothing if it failed. */
  List<Standing> standings() {
    return terms == null ? List.of() : terms.standings();
  }

  String units(SegmentType type) {
    return type == SegmentType.SENTENCE ? sentences : paragraphs;
  }

  /** The units of a pair as they would stand in its files. */
  static final class Units {
    private String sentences = "";
    private String paragraphs = "";

    /** Takes the units. */
    void take(
        Direction direction,
        List<TranslationUnit> sentenceUnits,
        List<TranslationUnit> paragraphUnits) {
      sentences = tmx(direction, SegmentType.SENTENCE, sentenceUnits);
      paragraphs = tmx(direction, SegmentType.PARAGRAPH, paragraphUnits);
    }

    private static String tmx(Direction direction, SegmentType type, List<TranslationUnit> units) {
      StringWriter out = new StringWriter();
      try {
        Outputs.write(UnitFormat.TMX, direction, type, units, out);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return out.toString();
    }
  }
}
