package org.taiyaku.terminology;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.taiyaku.lexicon.Lexicon;

/** Finds the pairs of candidates of one bead for which something speaks. */
final class BeadMatcher {

  /** How far a word that the batch taught is believed beside one of the lexicon. */
  private static final double LEARNED = 0.8;

  private final Lexicon lexicon;
  private final Lexicon batch;
  private final Association association;

  /**
   * A matcher.
   *
   * @param lexicon what is known of words
   * @param batch what other articles of the batch taught of other words
   * @param association what keeps company over the article
   */
  BeadMatcher(Lexicon lexicon, Lexicon batch, Association association) {
    this.lexicon = lexicon;
    this.batch = batch;
    this.association = association;
  }

  /**
   * The pairs that win the bead, best first.
   *
   * @param others what {@link #otherLinks} gives for the bead
   */
  List<Match> match(BeadText text, List<Link> others) {
    PairScorer scorer = new PairScorer(text, links(text, others));
    ParallelPlaces places = new ParallelPlaces(text);
    Borders borders = new Borders(text);
    List<Match> matches = new ArrayList<>();
    for (Candidate ja : text.jaCandidates()) {
      List<Link> inside = scorer.linksOf(ja);
      Map<String, Double> company = association.company(ja.key());
      for (Candidate zh : text.zhCandidates()) {
        double place = places.strength(ja, zh);
        double together = company.getOrDefault(zh.key(), 0.0);
        if ((place > 0 || together > 0 || isLinked(inside, ja, zh))
            && !Borders.areDifferentForeignWords(ja, zh)) {
          Cover cover = scorer.cover(ja, zh, inside);
          Match match = Match.of(ja, zh, cover, place, together);
          // Borders can only take away, and what has too little already need not be looked at.
          if (match.speaks()) {
            match = match.doubted(borders.fit(ja, zh, cover, inside));
          }
          if (match.speaks()) {
            matches.add(match);
          }
        }
      }
    }
    return Competition.winners(matches);
  }

  private static boolean isLinked(List<Link> links, Candidate ja, Candidate zh) {
    for (Link link : links) {
      if (link.isInside(ja, zh)) {
        return true;
      }
    }
    return false;
  }

  List<Link> links(BeadText text, List<Link> others) {
    List<Link> links = new ArrayList<>();
    new LexicalLinks(lexicon, text.ja(), text.zh(), links::add).find();
    links.addAll(others);
    return links;
  }

  /** All links of a bead but those of the lexicon, which grows while an article is read. */
  List<Link> otherLinks(BeadText text) {
    List<Link> links = new ArrayList<>();
    new LexicalLinks(batch, text.ja(), text.zh(), link -> links.add(link.weakened(LEARNED))).find();
    new GraphicLinks(text.ja(), text.zh(), links::add).find();
    new SoundLinks(text.ja(), text.zh(), links::add).find();
    new NameLinks(text, links::add).find();
    return links;
  }
}
