package org.taiyaku.terminology;

import java.io.Serializable;
import java.util.Collections;
import java.util.Comparator;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.taiyaku.segmentation.PartOfSpeech;

/**
 * That an approved pair stands in one article, or in many.
 *
 * <p>Everything in it is a count, a set or the best of a total order, so that articles add up to
 * the same in any order.
 *
 * @param decision the decision on the pair
 * @param reading reading of the Japanese term in katakana; empty if unknown
 * @param partOfSpeech part of speech of the Japanese term
 * @param jaCount how often the Japanese term stands in those articles
 * @param zhCount how often the Chinese term stands in those articles
 * @param articles in how many articles the pair stands
 * @param jaForms the Japanese term as written there
 * @param zhForms the Chinese term as written there
 * @param confidence that of the example's bead, in thousandths
 * @param bead the example
 * @param article name of the example's article
 */
public record ApprovedSighting(
    Decision decision,
    String reading,
    PartOfSpeech partOfSpeech,
    int jaCount,
    int zhCount,
    int articles,
    SortedSet<String> jaForms,
    SortedSet<String> zhForms,
    int confidence,
    AlignedBead bead,
    String article)
    implements Serializable {

  /** The surest example first; after that nothing but the place decides. */
  private static final Comparator<ApprovedSighting> BEST_EXAMPLE =
      Comparator.comparingInt((ApprovedSighting sighting) -> -sighting.confidence())
          .thenComparing(ApprovedSighting::article)
          .thenComparingInt(sighting -> sighting.bead().index());

  /** What stands in most articles first; after that nothing but the terms decides. */
  static final Comparator<ApprovedSighting> MOST_FIRST =
      Comparator.comparingInt((ApprovedSighting sighting) -> -sighting.articles())
          .thenComparingInt(sighting -> -sighting.jaCount())
          .thenComparing(sighting -> sighting.decision().pair());

  public ApprovedSighting {
    Objects.requireNonNull(decision, "decision");
    Objects.requireNonNull(reading, "reading");
    Objects.requireNonNull(partOfSpeech, "partOfSpeech");
    Objects.requireNonNull(bead, "bead");
    Objects.requireNonNull(article, "article");
    jaForms = Collections.unmodifiableSortedSet(new TreeSet<>(jaForms));
    zhForms = Collections.unmodifiableSortedSet(new TreeSet<>(zhForms));
  }

  /** The sighting of the same pair in two sets of articles that have none in common. */
  ApprovedSighting plus(ApprovedSighting other) {
    ApprovedSighting best = BEST_EXAMPLE.compare(this, other) <= 0 ? this : other;
    return new ApprovedSighting(
        decision,
        reading,
        partOfSpeech,
        jaCount + other.jaCount,
        zhCount + other.zhCount,
        articles + other.articles,
        union(jaForms, other.jaForms),
        union(zhForms, other.zhForms),
        best.confidence,
        best.bead,
        best.article);
  }

  private static SortedSet<String> union(SortedSet<String> some, SortedSet<String> others) {
    SortedSet<String> union = new TreeSet<>(some);
    union.addAll(others);
    return union;
  }
}
