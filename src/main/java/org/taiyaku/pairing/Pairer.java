package org.taiyaku.pairing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** A Japanese text is some 1.4 times as long as its Chinese translation. */
  private static final int USUAL_LENGTH = 14;

  /** More than so many times the usual proportion is no translation, nor half of one. */
  private static final int MOST_TIMES_LONGER = 8;

  private Pairer() {}

  /**
   * Pairs documents one to one.
   *
   * @param japanese signatures of Japanese documents, in any order
   * @param chinese signatures of Traditional Chinese documents, in any order
   */
  public static Pairing pair(List<Signature> japanese, List<Signature> chinese) {
    List<Alone> alone = new ArrayList<>();
    List<Signature> ja = withoutDuplicates(japanese, Language.JAPANESE, alone);
    List<Signature> zh = withoutDuplicates(chinese, Language.TRADITIONAL_CHINESE, alone);
    Matching matching = new Matching(compare(ja, zh), ja.size(), zh.size());
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
    NameCounts names = new NameCounts(List.of(ja), List.of(zh));
    int score = new Comparison(names).compare(weighted.get(0), weighted.get(1)).text();
    return score / (double) Likeness.ONE;
  }

  private static List<Signature> withoutDuplicates(
      List<Signature> signatures, Language language, List<Alone> alone) {
    Map<Long, Signature> first = new HashMap<>();
    List<Signature> distinct = new ArrayList<>();
    signatures.stream()
        .sorted(Comparator.comparing(Signature::path))
        .forEach(
            signature -> {
              if (signature.language() != language) {
                throw new IllegalArgumentException(signature + " is not in " + language.tag());
              }
              Signature same = first.putIfAbsent(signature.textHash(), signature);
              if (same == null) {
                distinct.add(signature);
              } else {
                alone.add(new Alone(signature.path(), language, "same text as " + same.path()));
              }
            });
    return distinct;
  }

  private static List<Link> compare(List<Signature> japanese, List<Signature> chinese) {
    KeyWeights japaneseWeights = KeyWeights.of(japanese);
    KeyWeights chineseWeights = KeyWeights.of(chinese);
    List<Weighted> ja = japanese.stream().map(s -> Weighted.of(s, japaneseWeights)).toList();
    List<Weighted> zh = chinese.stream().map(s -> Weighted.of(s, chineseWeights)).toList();
    NameCounts names = new NameCounts(japanese, chinese);
    Comparison comparison = new Comparison(names);
    return Arrays.stream(Candidates.find(ja, zh, names))
        .mapToObj(c -> link((int) (c >>> 32), (int) c, ja, zh, comparison))
        .filter(link -> lengthsFit(japanese.get(link.ja()), chinese.get(link.zh())))
        .toList();
  }

  private static Link link(
      int ja, int zh, List<Weighted> japanese, List<Weighted> chinese, Comparison comparison) {
    Likeness likeness = comparison.compare(japanese.get(ja), chinese.get(zh));
    return new Link(ja, zh, likeness, likeness.score());
  }

  private static boolean lengthsFit(Signature ja, Signature zh) {
    long japanese = 10L * ja.length();
    long chinese = (long) USUAL_LENGTH * zh.length();
    return japanese <= MOST_TIMES_LONGER * chinese && chinese <= MOST_TIMES_LONGER * japanese;
  }
}
