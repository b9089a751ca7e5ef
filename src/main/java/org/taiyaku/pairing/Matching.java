package org.taiyaku.pairing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
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
 *   <li>the score is {@link #SURE} or above and a quarter above the next best that is still free,
 *       or a tenth where the two alone have a name in common, as versions of one page may be; or
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

  /** By how much of the next best that is free a score must be above it, in hundredths. */
  private static final int CLEARLY = 25;

  private static final int CLEARLY_BY_NAME = 10;

  /** Order that so few words hardly have by chance. */
  private static final int SOME_ORDER = 1_000;

  /** A title that is like the other and says something. */
  private static final int LIKE_TITLE = 3_000;

  private final List<Contest> contests;
  private final List<List<Contest>> ofJapanese;
  private final List<List<Contest>> ofChinese;
  private final Contest[] japanese;
  private final Contest[] chinese;

  /**
   * Matches documents of which some were compared.
   *
   * @param compared what came of it; links that do not matter may be missing
   * @param japanese how many Japanese documents there are
   * @param chinese how many Chinese ones
   */
  Matching(Collection<Contest> compared, int japanese, int chinese) {
    this.contests =
        compared.stream().sorted(Comparator.comparing(Contest::link, Link.BEST_FIRST)).toList();
    this.japanese = new Contest[japanese];
    this.chinese = new Contest[chinese];
    this.ofJapanese = lists(japanese);
    this.ofChinese = lists(chinese);
    for (Contest contest : contests) {
      ofJapanese.get(contest.link().ja()).add(contest);
      ofChinese.get(contest.link().zh()).add(contest);
    }
    while (pass()) {
      // A pass that paired something may have freed others of their rivals.
    }
  }

  private static List<List<Contest>> lists(int size) {
    List<List<Contest>> lists = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      lists.add(new ArrayList<>(2));
    }
    return lists;
  }

  private boolean pass() {
    boolean[] refusedJapanese = new boolean[japanese.length];
    boolean[] refusedChinese = new boolean[chinese.length];
    boolean changed = false;
    for (Contest contest : contests) {
      Link link = contest.link();
      if (isFree(link) && !refusedJapanese[link.ja()] && !refusedChinese[link.zh()]) {
        if (isCorroborated(link.likeness()) && (isSure(link) || isFarAboveChance(contest))) {
          japanese[link.ja()] = contest;
          chinese[link.zh()] = contest;
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

  /** A rival that is near enough to matter is itself {@link #POSSIBLE} or above. */
  private boolean isSure(Link link) {
    int above = link.likeness().names() > 0 ? CLEARLY_BY_NAME : CLEARLY;
    return link.score() >= SURE && link.score() * 100L >= nextFree(link) * (100L + above);
  }

  private static boolean isFarAboveChance(Contest contest) {
    int score = contest.link().score();
    return score >= POSSIBLE && contest.rivals() >= FEWEST_RIVALS && score >= 2 * contest.next();
  }

  /** Whether more than words in common speaks for it: articles on one subject have those too. */
  private static boolean isCorroborated(Likeness likeness) {
    return likeness.order() >= SOME_ORDER || likeness.title() >= LIKE_TITLE || likeness.names() > 0;
  }

  private int nextFree(Link link) {
    return Stream.concat(ofJapanese.get(link.ja()).stream(), ofChinese.get(link.zh()).stream())
        .map(Contest::link)
        .filter(rival -> rival.ja() != link.ja() || rival.zh() != link.zh())
        .filter(this::isFree)
        .mapToInt(Link::score)
        .max()
        .orElse(0);
  }

  /** The pairs, by the place of the Japanese document. */
  List<Contest> pairs() {
    return Arrays.stream(japanese).filter(Objects::nonNull).toList();
  }

  /** The best link of a Japanese document; null if it has none. */
  Contest bestOfJapanese(int ja) {
    return first(ofJapanese.get(ja));
  }

  /** The best link of a Chinese document; null if it has none. */
  Contest bestOfChinese(int zh) {
    return first(ofChinese.get(zh));
  }

  private static Contest first(List<Contest> contests) {
    return contests.isEmpty() ? null : contests.get(0);
  }

  /** The pair in which the Chinese document stands; null if it is alone. */
  Link pairOfChinese(int zh) {
    return chinese[zh] == null ? null : chinese[zh].link();
  }

  /** The pair in which the Japanese document stands; null if it is alone. */
  Link pairOfJapanese(int ja) {
    return japanese[ja] == null ? null : japanese[ja].link();
  }
}
