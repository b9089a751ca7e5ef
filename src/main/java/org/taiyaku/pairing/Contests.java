package org.taiyaku.pairing;

import java.util.ArrayList;
import java.util.List;

/** Takes links as they come, and forgets at once those on which nothing can hang any more. */
final class Contests {

  private final Standings ofJapanese;
  private final Standings ofChinese;
  private final List<Link> possible = new ArrayList<>();

  /** Begins without any, of so many documents of each language. */
  Contests(int japanese, int chinese) {
    this.ofJapanese = new Standings(japanese);
    this.ofChinese = new Standings(chinese);
  }

  /** Takes a link that was not taken before. */
  void add(Link link) {
    ofJapanese.add(link.ja(), link);
    ofChinese.add(link.zh(), link);
    if (Contest.isPossible(link)) {
      possible.add(link);
    }
  }

  /** How the links that matter stand, in no order. */
  List<Contest> all() {
    List<Contest> contests = new ArrayList<>();
    possible.forEach(link -> contests.add(contest(link)));
    for (Link link : ofJapanese.best) {
      if (link != null && !Contest.isPossible(link)) {
        contests.add(contest(link));
      }
    }
    for (Link link : ofChinese.best) {
      if (link != null && !Contest.isPossible(link) && ofJapanese.best[link.ja()] != link) {
        contests.add(contest(link));
      }
    }
    return contests;
  }

  private Contest contest(Link link) {
    return Contest.of(ofJapanese.of(link.ja(), link), ofChinese.of(link.zh(), link));
  }

  /** What is known of the links of each document of one language. */
  private static final class Standings {
    private final Link[] best;
    private final int[] second;
    private final int[] links;

    Standings(int documents) {
      this.best = new Link[documents];
      this.second = new int[documents];
      this.links = new int[documents];
    }

    void add(int document, Link link) {
      Link before = best[document];
      if (before == null || Link.BEST_FIRST.compare(link, before) < 0) {
        best[document] = link;
        second[document] = before == null ? 0 : before.score();
      } else {
        second[document] = Math.max(second[document], link.score());
      }
      links[document]++;
    }

    Standing of(int document, Link link) {
      boolean isBest = best[document] == link;
      int next = isBest ? second[document] : best[document].score();
      return new Standing(link, next, links[document], isBest);
    }
  }
}
