package org.taiyaku.exchange.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.taiyaku.exchange.GlossaryRow;
import org.taiyaku.exchange.glossary.TermLosses.Said;

/** Entries as rows of the glossary, of which each is one pair of heads, and back. */
public final class EntryRows {

  private EntryRows() {}

  /** The entry of a row. */
  public static GlossaryEntry entry(GlossaryRow row) {
    GlossaryTerm ja = new GlossaryTerm(row.ja(), "", row.pos(), row.reading(), false);
    GlossaryTerm zh = GlossaryTerm.of(row.zh(), row.status());
    return new GlossaryEntry(
        with(ja, row.variantsJa()),
        with(zh, row.variantsZh()),
        List.of(new GlossaryExample(row.exampleJa(), row.exampleZh(), row.article(), row.place())),
        row.note(),
        new TermFigures(row.confidence(), row.jaCount(), row.zhCount(), row.articles()));
  }

  private static List<GlossaryTerm> with(GlossaryTerm head, List<String> variants) {
    return Stream.concat(Stream.of(head), variants.stream().map(GlossaryTerm::variantOf)).toList();
  }

  /** The rows of an entry: each Japanese head with each Chinese one. */
  public static List<GlossaryRow> rows(GlossaryEntry entry) {
    List<GlossaryRow> rows = new ArrayList<>();
    for (GlossaryTerm ja : GlossaryEntry.heads(entry.ja())) {
      for (GlossaryTerm zh : GlossaryEntry.heads(entry.zh())) {
        rows.add(row(entry, ja, zh));
      }
    }
    return rows;
  }

  /** The rows of all entries, counting in {@code losses} what a row has no place for. */
  static List<GlossaryRow> rows(List<GlossaryEntry> entries, Losses losses) {
    List<GlossaryRow> rows = new ArrayList<>();
    for (GlossaryEntry entry : entries) {
      List<GlossaryRow> own = rows(entry);
      losses.add(Loss.CONCEPTS, own.size() > 1 ? 1 : 0);
      losses.add(Loss.EXAMPLES, Math.max(0, entry.examples().size() - 1));
      TermLosses.count(
          entry.ja(), term -> said(term, own, GlossaryRow::ja, GlossaryRow::reading), losses);
      TermLosses.count(entry.zh(), term -> said(term, own, GlossaryRow::zh, row -> ""), losses);
      countBars(GlossaryEntry.variants(entry.ja()), losses);
      countBars(GlossaryEntry.variants(entry.zh()), losses);
      rows.addAll(own);
    }
    return rows;
  }

  private static List<Said> said(
      GlossaryTerm term,
      List<GlossaryRow> rows,
      Function<GlossaryRow, String> text,
      Function<GlossaryRow, String> reading) {
    return term.variant()
        ? List.of(Said.NOTHING)
        : rows.stream()
            .filter(row -> text.apply(row).equals(term.text()))
            .map(row -> new Said(row.status(), row.pos(), reading.apply(row)))
            .toList();
  }

  /** Where a bar parts terms, one within a term becomes a full-width one. */
  static void countBars(List<GlossaryTerm> terms, Losses losses) {
    terms.forEach(term -> losses.add(Loss.BARS, term.text().indexOf('|') >= 0 ? 1 : 0));
  }

  private static GlossaryRow row(GlossaryEntry entry, GlossaryTerm ja, GlossaryTerm zh) {
    GlossaryExample example =
        entry.examples().isEmpty() ? new GlossaryExample("", "", "", "") : entry.examples().get(0);
    TermFigures figures = entry.figures();
    return new GlossaryRow(
        ja.text(),
        zh.text(),
        ja.reading(),
        ja.partOfSpeech().isEmpty() ? zh.partOfSpeech() : ja.partOfSpeech(),
        figures.confidence(),
        TermStatus.ofPair(ja.status(), zh.status()),
        figures.ja(),
        figures.zh(),
        figures.articles(),
        texts(GlossaryEntry.variants(entry.ja())),
        texts(GlossaryEntry.variants(entry.zh())),
        example.ja(),
        example.zh(),
        example.article(),
        example.place(),
        entry.note());
  }

  private static List<String> texts(List<GlossaryTerm> terms) {
    return terms.stream().map(GlossaryTerm::text).toList();
  }
}
