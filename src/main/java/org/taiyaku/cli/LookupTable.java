package org.taiyaku.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.taiyaku.consult.GlossaryLookup.Hit;
import org.taiyaku.consult.GlossaryLookup.Quality;
import org.taiyaku.exchange.Decimal;
import org.taiyaku.exchange.GlossaryRow;
import org.taiyaku.text.FoldedText;
import org.taiyaku.text.Span;

/**
 * What a lookup found, as a table that fits the terminal: a line or more for the columns of a row,
 * and below it the variants, the example of both sides, and where it stands.
 */
final class LookupTable {

  /** Narrower than this nothing can be read; lines are then broken by the terminal. */
  static final int NARROWEST = 40;

  private static final String GAP = "  ";
  private static final String INDENT = "    ";
  private static final List<String> HEADER =
      List.of("ja", "zh", "reading", "status", "conf", "articles");

  /** From here on columns hold figures, which are never broken; the others share what is left. */
  private static final int FIRST_FIXED = 4;

  private final int width;
  private final int[] widths;

  /**
   * A table for these hits.
   *
   * @param width columns of the terminal
   */
  LookupTable(List<Hit> hits, int width) {
    this.width = Math.max(NARROWEST, width);
    this.widths = widths(hits.stream().map(hit -> cells(hit.row())).toList(), this.width);
  }

  private static int[] widths(List<List<String>> rows, int width) {
    int[] widths = new int[HEADER.size()];
    for (List<String> row : Stream.concat(Stream.of(HEADER), rows.stream()).toList()) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], TextWidth.of(row.get(i)));
      }
    }
    int room = width - GAP.length() * (widths.length - 1);
    for (int i = FIRST_FIXED; i < widths.length; i++) {
      room -= widths[i];
    }
    share(widths, room);
    return widths;
  }

  /** Takes from the widest of the columns that can be broken, until they fit. */
  private static void share(int[] widths, int room) {
    while (Arrays.stream(widths, 0, FIRST_FIXED).sum() > room) {
      int widest = 0;
      for (int i = 1; i < FIRST_FIXED; i++) {
        widest = widths[i] >= widths[widest] ? i : widest;
      }
      widths[widest]--;
    }
  }

  private static List<String> cells(GlossaryRow row) {
    return List.of(
        TextWidth.oneLine(row.ja()),
        TextWidth.oneLine(row.zh()),
        TextWidth.oneLine(row.reading()),
        TextWidth.oneLine(row.status()),
        Decimal.fixed(row.confidence(), 2),
        Integer.toString(row.articles()));
  }

  /** Prints the hits in their order, with a line before those that are a guess. */
  void print(List<Hit> hits, PrintWriter out) {
    line(HEADER, out);
    boolean similar = false;
    for (Hit hit : hits) {
      if (hit.quality() == Quality.SIMILAR && !similar) {
        out.println("similar, if the term was mistyped:");
        similar = true;
      }
      print(hit.row(), out);
    }
  }

  private void print(GlossaryRow row, PrintWriter out) {
    line(cells(row), out);
    variants(row.variantsJa(), "ja", out);
    variants(row.variantsZh(), "zh", out);
    example(row.exampleJa(), forms(row.ja(), row.variantsJa()), out);
    example(row.exampleZh(), forms(row.zh(), row.variantsZh()), out);
    if (!row.article().isEmpty()) {
      indented("in " + row.article() + ", bead " + row.place(), out);
    }
    if (!row.note().isEmpty()) {
      indented("note: " + row.note(), out);
    }
  }

  private void line(List<String> cells, PrintWriter out) {
    List<List<String>> broken = new ArrayList<>();
    int lines = 1;
    for (int i = 0; i < widths.length; i++) {
      broken.add(TextWidth.wrapped(cells.get(i), widths[i]));
      lines = Math.max(lines, broken.get(i).size());
    }
    for (int n = 0; n < lines; n++) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String part = n < broken.get(i).size() ? broken.get(i).get(n) : "";
        line.append(i == 0 ? "" : GAP).append(TextWidth.padded(part, widths[i]));
      }
      out.println(line.toString().stripTrailing());
    }
  }

  private void variants(List<String> variants, String language, PrintWriter out) {
    if (!variants.isEmpty()) {
      indented("also in " + language + ": " + String.join(", ", variants), out);
    }
  }

  private void indented(String text, PrintWriter out) {
    TextWidth.wrapped(TextWidth.oneLine(text), width - INDENT.length())
        .forEach(part -> out.println(INDENT + part));
  }

  private void example(String example, List<String> forms, PrintWriter out) {
    if (!example.isEmpty()) {
      String text = TextWidth.oneLine(example);
      Span term =
          forms.stream()
              .flatMap(form -> find(text, form).stream())
              .findFirst()
              .orElse(new Span(0, 0));
      out.println(INDENT + Excerpt.around(text, term, width - INDENT.length()));
    }
  }

  private static Optional<Span> find(String text, String form) {
    FoldedText folded = FoldedText.of(text);
    String wanted = FoldedText.of(form).folded();
    int at = folded.folded().indexOf(wanted);
    return at < 0
        ? Optional.empty()
        : Optional.of(folded.toOriginal(new Span(at, at + wanted.length())));
  }

  private static List<String> forms(String term, List<String> variants) {
    return Stream.concat(Stream.of(term), variants.stream()).toList();
  }
}
