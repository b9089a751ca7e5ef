package org.taiyaku.pairing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.taiyaku.text.Language;

/**
 * Finds which documents are versions of the same article, by their content and, where they say
 * something, by names and metadata.
 *
 * <p>An inverted index over telling keys gives each document a few candidates, these are compared
 * ({@link Likeness}), and of those the clear pairs are taken ({@link Matching}). The cost grows
 * with the number of documents and not with its square. The result is the same for any order of the
 * documents.
 */
public final class Pairer {

  /** The content score below which two documents hardly look like translations of each other. */
  public static final double HARDLY_TRANSLATIONS = 0.06;

  /**
   * Chinese documents that are looked at together. Of each are held 6 kB at most while they are
   * compared, 8 kB in the index and twice as much while that is made; and all Japanese ones are
   * read and weighed again for each block.
   */
  static final int BLOCK = 10_000;

  private Pairer() {}

  /**
   * Pairs documents one to one, all of whose signatures are in memory.
   *
   * @param japanese signatures of Japanese documents, in any order
   * @param chinese signatures of Traditional Chinese documents, in any order
   */
  public static Pairing pair(List<Signature> japanese, List<Signature> chinese) {
    return pair(briefs(japanese), japanese::get, briefs(chinese), chinese::get, (ja, zh) -> false);
  }

  private static List<Brief> briefs(List<Signature> signatures) {
    return IntStream.range(0, signatures.size())
        .mapToObj(number -> Brief.of(number, signatures.get(number)))
        .toList();
  }

  /**
   * Pairs documents one to one, of which some are known not to belong together.
   *
   * @param japanese Japanese documents, in any order
   * @param ofJapanese their signatures
   * @param chinese Traditional Chinese documents, in any order
   * @param ofChinese their signatures
   * @param parted says by their paths of a Japanese and a Chinese document that they are no pair
   */
  public static Pairing pair(
      Collection<Brief> japanese,
      Signatures ofJapanese,
      Collection<Brief> chinese,
      Signatures ofChinese,
      BiPredicate<String, String> parted) {
    return pair(japanese, ofJapanese, chinese, ofChinese, parted, BLOCK);
  }

  /** Pairs documents; {@code block} changes nothing of the result. */
  static Pairing pair(
      Collection<Brief> japanese,
      Signatures ofJapanese,
      Collection<Brief> chinese,
      Signatures ofChinese,
      BiPredicate<String, String> parted,
      int block) {
    Distinct ja = Distinct.of(japanese, Language.JAPANESE);
    Distinct zh = Distinct.of(chinese, Language.TRADITIONAL_CHINESE);
    Documents left = new Documents(ja.documents(), ofJapanese);
    Documents right = new Documents(zh.documents(), ofChinese);
    return decide(ja, zh, compare(left, right, parted, block));
  }

  /**
   * Decides which of the documents that were compared belong together.
   *
   * @param japanese all Japanese documents
   * @param chinese all Chinese ones
   * @param contests what came of comparing some of them, in any order; those that do not matter may
   *     be missing
   */
  public static Pairing decide(Distinct japanese, Distinct chinese, Collection<Contest> contests) {
    List<Alone> alone = new ArrayList<>(japanese.duplicates());
    alone.addAll(chinese.duplicates());
    List<String> ja = japanese.paths();
    List<String> zh = chinese.paths();
    Matching matching = new Matching(contests, ja.size(), zh.size());
    Reasons reasons = new Reasons(ja, zh, matching);
    for (int i = 0; i < ja.size(); i++) {
      if (matching.pairOfJapanese(i) == null) {
        alone.add(reasons.ofJapanese(i));
      }
    }
    for (int i = 0; i < zh.size(); i++) {
      if (matching.pairOfChinese(i) == null) {
        alone.add(reasons.ofChinese(i));
      }
    }
    alone.sort(Comparator.comparing(Alone::path));
    return new Pairing(matching.pairs().stream().map(reasons::pair).toList(), alone);
  }

  /**
   * How much two documents look like translations of each other, 0 to 1, whatever else there is.
   *
   * <p>For a pair that the user named. Below {@link #HARDLY_TRANSLATIONS} a warning is due.
   */
  public static double contentScore(Signature ja, Signature zh) {
    Documents left = Documents.of(ja);
    Documents right = Documents.of(zh);
    Comparison comparison = new Comparison(CommonNames.of(left, right).unique());
    int score = comparison.compare(left.weighted(0), right.weighted(0)).text();
    return score / (double) Likeness.ONE;
  }

  private static List<Contest> compare(
      Documents japanese, Documents chinese, BiPredicate<String, String> parted, int block) {
    CommonNames names = CommonNames.of(japanese, chinese);
    long[] candidates = Candidates.find(japanese, chinese, block, names.links());
    Comparison comparison = new Comparison(names.unique());
    Contests contests = new Contests(japanese.size(), chinese.size());
    for (int from = 0; from < chinese.size(); from += block) {
      List<Weighted> some = chinese.weighted(from, Math.min(from + block, chinese.size()));
      comparison.links(
          japanese,
          candidates,
          some,
          from,
          link -> {
            if (!parted.test(japanese.path(link.ja()), chinese.path(link.zh()))) {
              contests.add(link);
            }
          });
    }
    return contests.all();
  }
}
