package org.taiyaku.pairing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
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

  private Pairer() {}

  /**
   * Pairs documents one to one.
   *
   * @param japanese signatures of Japanese documents, in any order
   * @param chinese signatures of Traditional Chinese documents, in any order
   */
  public static Pairing pair(List<Signature> japanese, List<Signature> chinese) {
    return pair(japanese, chinese, (ja, zh) -> false);
  }

  /**
   * Pairs documents one to one, of which some are known not to belong together.
   *
   * @param japanese signatures of Japanese documents, in any order
   * @param chinese signatures of Traditional Chinese documents, in any order
   * @param parted says by their paths of a Japanese and a Chinese document that they are no pair
   */
  public static Pairing pair(
      List<Signature> japanese, List<Signature> chinese, BiPredicate<String, String> parted) {
    Distinct<Signature> ja = Distinct.of(japanese, Language.JAPANESE);
    Distinct<Signature> zh = Distinct.of(chinese, Language.TRADITIONAL_CHINESE);
    return decide(ja, zh, contests(compare(ja.documents(), zh.documents(), parted)));
  }

  /**
   * Decides which of the documents that were compared belong together.
   *
   * @param japanese all Japanese documents
   * @param chinese all Chinese ones
   * @param contests what came of comparing some of them, in any order; those that do not matter may
   *     be missing
   */
  public static Pairing decide(
      Distinct<?> japanese, Distinct<?> chinese, Collection<Contest> contests) {
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
    List<Weighted> weighted =
        List.of(
            Weighted.of(ja, KeyWeights.of(List.of(ja))),
            Weighted.of(zh, KeyWeights.of(List.of(zh))));
    UniqueNames names = UniqueNames.of(List.of(ja), List.of(zh));
    int score = new Comparison(names).compare(weighted.get(0), weighted.get(1)).text();
    return score / (double) Likeness.ONE;
  }

  private static List<Link> compare(
      List<Signature> japanese, List<Signature> chinese, BiPredicate<String, String> parted) {
    KeyWeights japaneseWeights = KeyWeights.of(japanese);
    KeyWeights chineseWeights = KeyWeights.of(chinese);
    List<Weighted> ja = japanese.stream().map(s -> Weighted.of(s, japaneseWeights)).toList();
    List<Weighted> zh = chinese.stream().map(s -> Weighted.of(s, chineseWeights)).toList();
    UniqueNames names = UniqueNames.of(japanese, chinese);
    Comparison comparison = new Comparison(names);
    Postings.Builder postings = new Postings.Builder(japaneseWeights, chineseWeights, 1);
    return Arrays.stream(Candidates.find(ja, zh, postings, names))
        .mapToObj(c -> link((int) (c >>> 32), (int) c, ja, zh, comparison))
        .flatMap(Optional::stream)
        .filter(l -> !parted.test(japanese.get(l.ja()).path(), chinese.get(l.zh()).path()))
        .toList();
  }

  private static Optional<Link> link(
      int ja, int zh, List<Weighted> japanese, List<Weighted> chinese, Comparison comparison) {
    return comparison.link(ja, japanese.get(ja), zh, chinese.get(zh));
  }

  /** How each link stands among those of its two documents. */
  private static List<Contest> contests(List<Link> links) {
    Map<Integer, List<Standing>> byChinese =
        links.stream().collect(Collectors.groupingBy(Link::ja)).values().stream()
            .flatMap(ofOne -> Standing.of(ofOne).stream())
            .collect(Collectors.groupingBy(standing -> standing.link().zh()));
    return byChinese.values().stream()
        .flatMap(ofOne -> Standing.contests(ofOne).stream())
        .filter(Contest::matters)
        .toList();
  }
}
