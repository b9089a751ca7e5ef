package org.taiyaku.consult;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.taiyaku.exchange.GlossaryRow;
import org.taiyaku.text.EditDistance;
import org.taiyaku.text.FoldedText;

/**
 * Finds the rows of a glossary that a query names, in either language or by the reading.
 *
 * <p>Everything is compared folded, so that 經濟, 経済 and 经济 find the same rows, and hiragana finds
 * what katakana does. Where nothing is the query as it stands, rows a small typing error away come
 * after those that hold it: one letter in a query of three to five, two in a longer one.
 */
public final class GlossaryLookup {

  private static final int HIRAGANA_TO_KATAKANA = 'ァ' - 'ぁ';

  /** Shorter queries are a letter away from too much. */
  private static final int SHORTEST_MISTYPED = 3;

  /** From how many letters on two of them may be wrong. */
  private static final int LONG = 6;

  private final List<GlossaryRow> rows;

  /** A lookup in rows that are ranked, best first. */
  public GlossaryLookup(List<GlossaryRow> rows) {
    this.rows = List.copyOf(rows);
  }

  /** How well a row answers a query; the earlier the better. */
  public enum Quality {
    /** A term or variant is the query. */
    EXACT,
    /** The reading is the query. */
    READING,
    /** A term or variant begins with the query. */
    BEGINNING,
    /** A term, variant or reading holds the query. */
    PART,
    /** A term, variant or reading is the query but for a small typing error. */
    SIMILAR
  }

  /** A row and how well it answers. */
  public record Hit(GlossaryRow row, Quality quality) {
    public Hit {
      Objects.requireNonNull(row, "row");
      Objects.requireNonNull(quality, "quality");
    }
  }

  /**
   * The rows that {@code query} names, the best answers first, of those in the glossary's order.
   */
  public List<Hit> find(String query) {
    String wanted = key(query);
    List<Hit> hits = new ArrayList<>();
    if (!wanted.isEmpty()) {
      for (GlossaryRow row : rows) {
        quality(row, wanted).ifPresent(quality -> hits.add(new Hit(row, quality)));
      }
    }
    // Who finds what was typed did not mistype it.
    if (hits.stream().anyMatch(hit -> hit.quality().compareTo(Quality.READING) <= 0)) {
      hits.removeIf(hit -> hit.quality() == Quality.SIMILAR);
    }
    hits.sort(Comparator.comparing(Hit::quality));
    return hits;
  }

  /**
   * The terms that are most like a query that finds nothing, the nearest first; at most half of the
   * letters differ.
   */
  public List<String> nearest(String query, int most) {
    String wanted = key(query);
    return rows.stream()
        .flatMap(GlossaryLookup::terms)
        .distinct()
        .filter(term -> isLike(key(term), wanted))
        .sorted(Comparator.comparingInt(term -> EditDistance.of(key(term), wanted)))
        .limit(most)
        .toList();
  }

  private static boolean isLike(String term, String wanted) {
    int letters = Math.max(length(term), length(wanted));
    return EditDistance.isWithin(term, wanted, letters / 2);
  }

  private static int length(String key) {
    return key.codePointCount(0, key.length());
  }

  private static Stream<String> terms(GlossaryRow row) {
    return Stream.of(List.of(row.ja(), row.zh()), row.variantsJa(), row.variantsZh())
        .flatMap(List::stream);
  }

  private static Optional<Quality> quality(GlossaryRow row, String wanted) {
    List<String> terms = terms(row).map(GlossaryLookup::key).toList();
    String reading = key(row.reading());
    if (terms.contains(wanted)) {
      return Optional.of(Quality.EXACT);
    }
    if (reading.equals(wanted)) {
      return Optional.of(Quality.READING);
    }
    if (terms.stream().anyMatch(term -> term.startsWith(wanted))) {
      return Optional.of(Quality.BEGINNING);
    }
    List<String> forms = Stream.concat(terms.stream(), Stream.of(reading)).toList();
    if (forms.stream().anyMatch(form -> form.contains(wanted))) {
      return Optional.of(Quality.PART);
    }
    boolean similar = forms.stream().anyMatch(form -> isSimilar(form, wanted));
    return similar ? Optional.of(Quality.SIMILAR) : Optional.empty();
  }

  private static boolean isSimilar(String form, String wanted) {
    int length = length(wanted);
    int most = length < SHORTEST_MISTYPED ? 0 : length < LONG ? 1 : 2;
    return most > 0 && EditDistance.isWithin(form, wanted, most);
  }

  /** Folded, without white space, hiragana as katakana. */
  private static String key(String text) {
    String folded = FoldedText.of(text).folded();
    StringBuilder key = new StringBuilder();
    for (char c : folded.toCharArray()) {
      if (!Character.isWhitespace(c)) {
        key.append(c >= 'ぁ' && c <= 'ゖ' ? (char) (c + HIRAGANA_TO_KATAKANA) : c);
      }
    }
    return key.toString();
  }
}
