package org.taiyaku.report;

import java.io.IOException;
import java.util.List;
import org.taiyaku.exchange.PairsRow;
import org.taiyaku.page.BeadCounts;
import org.taiyaku.page.HtmlWriter;
import org.taiyaku.page.Reasons;
import org.taiyaku.page.Wording;
import org.taiyaku.pipeline.WrittenBatch.Article;

/** The first section: the articles with their figures, then the files left alone. */
final class Overview {

  private final HtmlWriter html;

  Overview(HtmlWriter html) {
    this.html = html;
  }

  /**
   * Writes the section.
   *
   * @param counts the figures of each article
   */
  void write(List<Article> articles, List<BeadCounts> counts, List<PairsRow> others)
      throws IOException {
    html.open("section", "id", "overview", "aria-labelledby", "overview-title");
    Wording.say(html, "h2", "overview", "id", "overview-title");
    if (articles.isEmpty()) {
      Wording.say(html, "p", "no-articles");
    } else {
      articles(articles, counts);
    }
    if (!others.isEmpty()) {
      others(others);
    }
    html.close("section").line();
  }

  private void articles(List<Article> articles, List<BeadCounts> counts) throws IOException {
    openTable("articles");
    heading("article");
    for (String figure : BeadCounts.NAMES) {
      heading(figure);
    }
    html.close("tr").close("thead").open("tbody").line();
    for (int a = 0; a < articles.size(); a++) {
      html.open("tr").open("th", "scope", "row");
      html.element("a", articles.get(a).name(), "href", "#" + ArticleSection.id(a + 1));
      if (!articles.get(a).remark().isEmpty()) {
        Reasons.write(html, "p", articles.get(a).remark(), "remark");
      }
      html.close("th");
      for (int figure : counts.get(a).figures()) {
        html.element("td", Integer.toString(figure), "class", figure == 0 ? "nil" : "figure");
      }
      html.close("tr").line();
    }
    closeTable();
  }

  private void others(List<PairsRow> others) throws IOException {
    Wording.say(html, "h3", "others", "id", "others-title");
    openTable("others");
    for (String column : List.of("file", "status", "reason")) {
      heading(column);
    }
    html.close("tr").close("thead").open("tbody").line();
    for (PairsRow row : others) {
      html.open("tr").open("th", "scope", "row").element("bdi", row.path());
      if (!row.ja().isEmpty() && !row.zh().isEmpty() && !row.zh().equals(row.ja())) {
        html.text(" ⇄ ").element("bdi", row.zh());
      }
      html.close("th").open("td");
      Wording.sayWord(html, "status", row.status());
      html.close("td");
      Reasons.write(html, "td", row.reason(), "reason");
      html.close("tr").line();
    }
    closeTable();
  }

  /** Wide tables scroll by themselves, so they must be reached by the keyboard. */
  private void openTable(String key) throws IOException {
    String label = Wording.english(key);
    html.open(
        "div",
        "class",
        "scroll",
        "role",
        "region",
        "tabindex",
        "0",
        "aria-label",
        label,
        "data-t-label",
        key);
    html.open("table").open("thead").open("tr");
  }

  private void closeTable() throws IOException {
    html.close("tbody").close("table").close("div").line();
  }

  private void heading(String key) throws IOException {
    Wording.say(html, "th", key, "scope", "col");
  }
}
