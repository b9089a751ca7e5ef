package org.taiyaku.exchange;

import java.util.List;
import java.util.Objects;
import org.taiyaku.terminology.Decision;

/**
 * A row of the glossary: a term, its translation, and what a terminologist needs to judge them.
 *
 * @param ja the Japanese term; not blank
 * @param zh the Chinese term; not blank
 * @param reading the Japanese term in kana; may be empty
 * @param pos part of speech; may be empty
 * @param confidence probability that the two stand for each other, 0 to 1
 * @param status what is thought of the row, in a word
 * @param jaCount how often the Japanese term occurs
 * @param zhCount how often the Chinese term occurs
 * @param articles in how many article pairs it was found
 * @param variantsJa other forms of the Japanese term; those with {@code |} in them are written with
 *     a full-width one
 * @param variantsZh other forms of the Chinese term
 * @param exampleJa a Japanese text that holds the term; may be empty
 * @param exampleZh its translation
 * @param article the article of the example
 * @param place where the example stands in it
 * @param note anything else
 */
public record GlossaryRow(
    String ja,
    String zh,
    String reading,
    String pos,
    double confidence,
    String status,
    int jaCount,
    int zhCount,
    int articles,
    List<String> variantsJa,
    List<String> variantsZh,
    String exampleJa,
    String exampleZh,
    String article,
    String place,
    String note) {

  public GlossaryRow {
    if (ja.isBlank() || zh.isBlank()) {
      throw new IllegalArgumentException("a row needs both terms: '" + ja + "' '" + zh + "'");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not in 0..1");
    }
    if (jaCount < 0 || zhCount < 0 || articles < 0) {
      throw new IllegalArgumentException("a count below 0");
    }
    variantsJa = List.copyOf(variantsJa);
    variantsZh = List.copyOf(variantsZh);
    Objects.requireNonNull(reading, "reading");
    Objects.requireNonNull(pos, "pos");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(exampleJa, "exampleJa");
    Objects.requireNonNull(exampleZh, "exampleZh");
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(note, "note");
  }

  /** The row of a pair that a person decided on, of which nothing else is known. */
  public static GlossaryRow of(Decision decision) {
    return new GlossaryRow(
        decision.ja(),
        decision.zh(),
        "",
        "",
        1,
        decision.verdict().word(),
        0,
        0,
        0,
        List.of(),
        List.of(),
        "",
        "",
        "",
        "",
        decision.note());
  }

  /** The row with another status. */
  public GlossaryRow withStatus(String other) {
    return new GlossaryRow(
        ja,
        zh,
        reading,
        pos,
        confidence,
        other,
        jaCount,
        zhCount,
        articles,
        variantsJa,
        variantsZh,
        exampleJa,
        exampleZh,
        article,
        place,
        note);
  }
}
