package org.taiyaku.pairing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Chooses pairs, one to one, among documents that were compared, and refuses rather than guess.
 *
 * <p>From the highest score down, two documents are paired if each is the other's best among those
 * still free, order, title or name speak for it, and either
 *
 * <ul>
 *   <li>the score is {@link #SURE} or above and a quarter above the next best that is still free;
 *       or
 *   <li>the score is {@link #POSSIBLE} or above and twice that of every other candidate of both,
 *       free or not: texts too short or too free to be sure of by themselves, but far above what
 *       chance gives in this pile, of which there must be some candidates to tell.
 * </ul>
 *
 * Two that are each other's best and are refused keep each other from being paired with a lesser
 * one. What is paired makes others free of rivals, so that it is gone through until nothing
 * changes.
 */
final class Matching {

  /** Same-subject articles that are no translations stay below; 1.00 is 10,000. */
  static final int SURE = 800;

  /** The least score for which a pile can vouch. */
  static final int POSSIBLE = 450;

  /** Fewer candidates than these cannot tell what chance gives. */
  private static final int FEWEST_RIVALS = 6;

  /** Order that so few words hardly have by chance. */
  private static final int SOME_ORDER = 1_000;

  /** A title that is like the other and says something. */
  private static final int LIKE_TITLE = 3_000;

  private static final Comparator<Link> BEST_FIRST =
      Comparator.comparingInt(Link::score)
          .reversed()
          .thenComparingInt(Link::ja)
          .thenComparingInt(Link::zh);

  private final List<Link> links;
  private final List<List<Link>> ofJapanese;
  private final List<List<Link>> ofChinese;
  private final Link[] japanese;
  private final Link[] chinese;

  /** Matches {@code japanese} documents with {@code chinese} ones, of which some were compared. */
  Matching(List<Link> compared, int japanese, int chinese) {
    this.links = compared.stream().sorted(BEST_FIRST).toList();
    this.japanese = new Link[japanese];
    this.chinese = new Link[chinese];
    this.ofJapanese = lists(japanese);
    this.ofChinese = lists(chinese);
    for (Link link : links) {
      ofJapanese.get(link.ja()).add(link);
      ofChinese.get(link.zh()).add(link);
    }
    while (pass()) {
      // A pass that paired something may have freed others of their rivals.
    }
  }

  private static List<List<Link>> lists(int size) {
    List<List<Link>> lists = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      lists.add(new ArrayList<>());
    }
    return lists;
  }

  private boolean pass() {
    boolean[] refusedJapanese = new boolean[japanese.length];
    boolean[] refusedChinese = new boolean[chinese.length];
    boolean changed = false;
    for (Link link : links) {
      if (isFree(link) && !refusedJapanese[link.ja()] && !refusedChinese[link.zh()]) {
        if (isCorroborated(link.likeness()) && (isSure(link) || isFarAboveChance(link))) {
          japanese[link.ja()] = link;
          chinese[link.zh()] = link;
          changed = true;
        } else {
          refusedJapanese[link.ja()] = true;
          refusedChinese[link.zh()] = true;
        }
      }
    }
    return changed;
  }

  private boolean isFree(Link link) {
    return japanese[link.ja()] == null && chinese[link.zh()] == null;
  }

  private boolean isSure(Link link) {
    return link.score() >= SURE && link.score() * 4L >= nextFree(link) * 5L;
  }

  private boolean isFarAboveChance(Link link) {
    int rivals = Math.min(ofJapanese.get(link.ja()).size(), ofChinese.get(link.zh()).size()) - 1;
    return link.score() >= POSSIBLE && rivals >= FEWEST_RIVALS && link.score() >= 2 * next(link);
  }

  /** Whether more than words in common speaks for it: articles on one subject have those too. */
  private static boolean isCorroborated(Likeness likeness) {
    return likeness.order() >= SOME_ORDER || likeness.title() >= LIKE_TITLE || likeness.names() > 0;
  }

  /** The highest score of another candidate of either document. */
  int next(Link link) {
    return rivals(link).mapToInt(Link::score).max().orElse(0);
  }

  private int nextFree(Link link) {
    return rivals(link).filter(this::isFree).mapToInt(Link::score).max().orElse(0);
  }

  private Stream<Link> rivals(Link link) {
    return Stream.concat(ofJapanese.get(link.ja()).stream(), ofChinese.get(link.zh()).stream())
        .filter(rival -> rival.ja() != link.ja() || rival.zh() != link.zh());
  }

  /** The pairs, by the place of the Japanese document. */
  List<Link> pairs() {
    return Arrays.stream(japanese).filter(Objects::nonNull).toList();
  }

  /** The candidates of a Japanese document, best first. */
  List<Link> ofJapanese(int ja) {
    return ofJapanese.get(ja);
  }

  /** The candidates of a Chinese document, best first. */
  List<Link> ofChinese(int zh) {
    return ofChinese.get(zh);
  }

  /** The pair in which the Chinese document stands; null if it is alone. */
  Link pairOfChinese(int zh) {
    return chinese[zh];
  }

  /** The pair in which the Japanese document stands; null if it is alone. */
  Link pairOfJapanese(int ja) {
    return japanese[ja];
  }
}
