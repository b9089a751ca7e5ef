package org.taiyaku.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sentences inside of the segments of two sides.
 *
 * <p>Lines of a pre-segmented text and units of a bilingual file hold several sentences now and
 * then, of which a bead as a whole does not tell which stands for which.
 */
final class Sentences implements InnerEvidence.Source {

  /** Rectangles of more sentences than this are not looked into. */
  private static final long MOST_CELLS = 4 * Cuts.MOST_CELLS;

  private final SplitSide ja;
  private final SplitSide zh;
  private final BeadModels models;

  private Sentences(Side jaSegments, Side zhSegments, HelpingThreads helpers) {
    List<Side> sides = List.of(jaSegments, zhSegments);
    List<SplitSide> split = helpers.map(2, side -> new SplitSide(sides.get(side)));
    ja = split.get(0);
    zh = split.get(1);
    zh.sentences().linkKeys(links(zhSegments));
    ja.sentences().close();
    zh.sentences().close();
    models = new BeadModels(ja.sentences(), zh.sentences());
  }

  /** The sentences of two sides that are linked; none if each segment is one. */
  static InnerEvidence.Source of(Side ja, Side zh, HelpingThreads helpers) {
    return ja.hasInside() || zh.hasInside() ? new Sentences(ja, zh, helpers) : NONE;
  }

  /** The links between segments as those between their sentences. */
  private Map<String, List<Links.Link>> links(Side zhSegments) {
    Map<String, List<Links.Link>> byKey = new HashMap<>();
    for (Occurrences places : zhSegments.allKeys()) {
      List<Links.Link> links = new ArrayList<>(places.links().size());
      for (Links.Link link : places.links()) {
        Occurrences inSentences = ja.sentences().occurrences(link.ja().key());
        if (inSentences != null) {
          links.add(new Links.Link(inSentences, link.strength()));
        }
      }
      byKey.put(places.key(), links);
    }
    return byKey;
  }

  @Override
  public InnerEvidence within(Rectangle segments, Corridor corridor) {
    Rectangle rectangle =
        new Rectangle(
            ja.first(segments.jaStart()),
            ja.first(segments.jaEnd()),
            zh.first(segments.zhStart()),
            zh.first(segments.zhEnd()));
    if (rectangle.cells() == 0 || rectangle.cells() > MOST_CELLS) {
      return InnerEvidence.NONE;
    }
    Corridor inside = corridor.within(segments, ja, zh);
    Evidence evidence = Evidence.of(ja.sentences(), zh.sentences(), rectangle, inside);
    BeadScorer scorer = new BeadScorer(ja.sentences(), zh.sentences(), evidence, models, rectangle);
    Edges edges = Edges.of(scorer, InnerEvidence.NONE, inside, rectangle, Taken.NONE);
    return new InnerAlignments(ja, zh, segments, rectangle, edges);
  }
}
