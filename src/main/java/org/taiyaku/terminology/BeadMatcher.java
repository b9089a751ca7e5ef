package org.taiyaku.terminology;

import java.util.ArrayList;
import java.util.List;
import org.taiyaku.lexicon.Lexicon;

/** Finds the pairs of candidates of one bead for which something speaks. */
final class BeadMatcher {

  private final Lexicon lexicon;
  private final Association association;

  BeadMatcher(Lexicon lexicon, Association association) {
    this.lexicon = lexicon;
    this.association = association;
  }

  /** The pairs that win the bead, best first. */
  List<Match> match(BeadText text) {
    PairScorer scorer = new PairScorer(text, links(text));
    ParallelPlaces places = new ParallelPlaces(text);
    List<Match> matches = new ArrayList<>();
    for (Candidate ja : text.jaCandidates()) {
      List<Link> inside = scorer.linksOf(ja);
      for (Candidate zh : text.zhCandidates()) {
        double place = places.strength(ja, zh);
        double company = association.strength(ja.key(), zh.key());
        if (place > 0 || company > 0 || inside.stream().anyMatch(link -> link.isInside(ja, zh))) {
          Match match = Match.of(ja, zh, scorer.cover(ja, zh, inside), place, company);
          if (match.score() >= Competition.LEAST) {
            matches.add(match);
          }
        }
      }
    }
    return Competition.winners(matches);
  }

  List<Link> links(BeadText text) {
    List<Link> links = new ArrayList<>();
    new LexicalLinks(lexicon, text.ja(), text.zh(), links::add).find();
    new GraphicLinks(text.ja(), text.zh(), links::add).find();
    new SoundLinks(text.ja(), text.zh(), links::add).find();
    return links;
  }
}
