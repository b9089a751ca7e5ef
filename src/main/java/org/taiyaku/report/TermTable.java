package org.taiyaku.report;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.taiyaku.exchange.Decimal;
import org.taiyaku.exchange.GlossaryRow;
import org.taiyaku.page.HtmlWriter;
import org.taiyaku.page.Wording;
import org.taiyaku.text.FoldedText;

/** The glossary as a table that the script of the page sorts and filters. */
final class TermTable {

  private static final List<String> COLUMNS =
      List.of("term-ja", "term-zh", "pos", "confidence", "status", "counts", "example");

  private final HtmlWriter html;
  private final Map<String, Integer> articles;

  /**
   * Writes terms to {@code html}.
   *
   * @param articles numbers of the articles in the page, by the names of their outputs
   */
  TermTable(HtmlWriter html, Map<String, Integer> articles) {
    this.html = html;
    this.articles = Map.copyOf(articles);
  }

  /** Writes the section. */
  void write(Collection<GlossaryRow> rows) throws IOException {
    html.open("section", "id", "terms", "aria-labelledby", "terms-title");
    Wording.say(html, "h2", "terms", "id", "terms-title");
    if (rows.isEmpty()) {
      Wording.say(html, "p", "no-terms");
    } else {
      table(rows);
    }
    html.close("section").line();
  }

  private void table(Collection<GlossaryRow> rows) throws IOException {
    html.open("p", "class", "needs-script").open("label");
    Wording.say(html, "span", "filter");
    html.text(" ").open("input", "type", "search", "id", "filter", "autocomplete", "off");
    html.close("label").text(" ");
    html.element("output", Integer.toString(rows.size()), "id", "shown", "for", "filter");
    html.close("p").line();
    html.open(
        "div",
        "class",
        "scroll",
        "role",
        "region",
        "tabindex",
        "0",
        "aria-label",
        Wording.english("term-list"),
        "data-t-label",
        "term-list");
    html.open("table", "id", "term-table").open("thead").open("tr");
    for (String column : COLUMNS) {
      html.open("th", "scope", "col");
      Wording.say(html, "span", column);
      html.close("th");
    }
    html.close("tr").close("thead").open("tbody").line();
    for (GlossaryRow row : rows) {
      row(row);
    }
    html.close("tbody").close("table").close("div").line();
  }

  private void row(GlossaryRow row) throws IOException {
    html.open("tr");
    html.open("th", "scope", "row", "lang", "ja", "data-key", row.reading() + row.ja());
    term(row);
    html.close("th").element("td", row.zh(), "lang", "zh-Hant").open("td");
    Wording.sayWord(html, "pos", row.pos());
    html.close("td").element("td", Decimal.fixed(row.confidence(), 2), "class", "figure");
    html.open("td");
    Wording.sayWord(html, "status", row.status());
    html.close("td");
    html.element("td", row.jaCount() + " · " + row.zhCount(), "class", "figure");
    html.open("td", "class", "example");
    html.element("p", row.exampleJa(), "lang", "ja");
    html.element("p", row.exampleZh(), "lang", "zh-Hant");
    source(row);
    html.close("td").close("tr").line();
  }

  /** The term under its reading, if that says more than the term does. */
  private void term(GlossaryRow row) throws IOException {
    String reading = row.reading();
    if (reading.isEmpty() || isSame(reading, row.ja())) {
      html.text(row.ja());
      return;
    }
    html.open("ruby").text(row.ja()).element("rp", "（").element("rt", reading);
    html.element("rp", "）").close("ruby");
  }

  private static boolean isSame(String reading, String term) {
    return FoldedText.of(reading).folded().equals(FoldedText.of(term).folded());
  }

  private void source(GlossaryRow row) throws IOException {
    Integer article = articles.get(row.article());
    if (article == null || !row.place().matches("[1-9]\\d{0,8}")) {
      html.element("p", row.article(), "class", "source");
      return;
    }
    String id = ArticleSection.rowId(ArticleSection.id(article), Integer.parseInt(row.place()));
    html.open("p", "class", "source");
    html.element("a", row.article() + " · " + row.place(), "href", "#" + id).close("p");
  }
}
