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

  /** Rectangles of more pairs of sentences are cut, and what cannot be is not looked into. */
  private static final long MOST_PAIRS = 4 * Cuts.MOST_CELLS;

  /** Nor is a corridor of more places between sentences, where nearly all is like all. */
  private static final int MOST_PLACES = 250_000;

  private final SplitSide ja;
  private final SplitSide zh;
  private final BeadModels models;

  private Sentences(Side jaSegments, Side zhSegments, HelpingThreads helpers) {
    List<Side> sides = List.of(jaSegments, zhSegments);
    double joined = joinedAcross(jaSegments, zhSegments);
    List<SplitSide> split = helpers.map(2, side -> new SplitSide(sides.get(side), joined));
    ja = split.get(0);
    zh = split.get(1);
    zh.sentences().linkKeys(links(zhSegments));
    ja.sentences().close();
    zh.sentences().close();
    models = new BeadModels(ja.sentences(), zh.sentences());
  }

  /** The sentences of two sides that are linked; none if each segment is one. */
  static InnerEvidence.Source of(Side ja, Side zh, HelpingThreads helpers) {
    boolean several = ja.sentenceCount() > ja.size() || zh.sentenceCount() > zh.size();
    return several ? new Sentences(ja, zh, helpers) : NONE;
  }

  /**
   * How often the sentences of two segments in a bead become one. Where many segments hold several
   * sentences, neighbours that stand in a bead have mostly been joined on the other side, with
   * their stops; where few do, nothing is known of that.
   */
  private static double joinedAcross(Side ja, Side zh) {
    double segments = ja.size() + zh.size();
    double further = (ja.sentenceCount() + zh.sentenceCount() - segments) / segments;
    double share = Weights.JOINED_BY_TRANSLATOR / (Weights.JOINED_BY_TRANSLATOR + further);
    return Math.max(Weights.SENTENCES_JOINED, share);
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
  public boolean isTooLarge(Rectangle segments) {
    return inSentences(segments).cells() > MOST_PAIRS;
  }

  private Rectangle inSentences(Rectangle segments) {
    return new Rectangle(
        ja.first(segments.jaStart()),
        ja.first(segments.jaEnd()),
        zh.first(segments.zhStart()),
        zh.first(segments.zhEnd()));
  }

  @Override
  public InnerEvidence within(Rectangle segments, Corridor corridor) {
    if (segments.cells() == 0 || isTooLarge(segments)) {
      return InnerEvidence.NONE;
    }
    Corridor inside = corridor.within(segments, ja, zh);
    if (inside.size() > MOST_PLACES) {
      return InnerEvidence.NONE;
    }
    Rectangle rectangle = inSentences(segments);
    Evidence evidence = Evidence.of(ja.sentences(), zh.sentences(), rectangle, inside);
    BeadScorer scorer = new BeadScorer(ja.sentences(), zh.sentences(), evidence, models, rectangle);
    Edges edges = Edges.of(scorer, InnerEvidence.NONE, inside, rectangle, Taken.NONE);
    return new InnerAlignments(ja, zh, segments, rectangle, edges);
  }
}
