package org.taiyaku.review;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.taiyaku.page.BeadCounts;
import org.taiyaku.page.HtmlWriter;
import org.taiyaku.review.WrittenOutput.Article;
import org.taiyaku.review.WrittenOutput.Listed;

/** The articles with their figures, and which files belong together. */
final class OverviewPage {

  /**
   * An article with its figures.
   *
   * @param counts as the last run wrote it
   * @param reviewed how many of its beads somebody has decided
   * @param flagged how many somebody is to look at again
   */
  record Line(Article article, BeadCounts counts, int reviewed, int flagged) {}

  private final Words words;

  OverviewPage(Words words) {
    this.words = words;
  }

  String write(List<Line> lines, List<Listed> listed, Relations relations) {
    return new PageShell(words, words.say("overview"), "")
        .write(
            "overview",
            html -> {},
            html -> {
              articles(html, lines);
              pairs(html, listed, relations);
              out(html);
            });
  }

  private void articles(HtmlWriter html, List<Line> lines) throws IOException {
    html.open("section", "class", "articles");
    html.element("h2", words.say("articles"), "id", "articles-title");
    if (lines.isEmpty()) {
      html.element("p", words.say("no-articles")).close("section");
      return;
    }
    List<String> heads = new ArrayList<>(List.of("article", "head.reviewed"));
    heads.addAll(BeadCounts.NAMES);
    openTable(html, "articles", heads);
    for (Line line : lines) {
      html.open("tr").open("th", "scope", "row");
      html.element("a", line.article().name(), "href", link(line.article()));
      if (!line.article().remark().isEmpty()) {
        words.reason(html, "p", line.article().remark(), "remark");
      }
      html.close("th").open("td");
      progress(html, line);
      html.close("td");
      for (int figure : line.counts().figures()) {
        html.element("td", Integer.toString(figure), "class", figure == 0 ? "nil" : "figure");
      }
      html.close("tr").line();
    }
    closeTable(html);
    html.close("section").line();
  }

  private void progress(HtmlWriter html, Line line) throws IOException {
    int beads = line.counts().beads();
    String said = words.say("reviewed-of", line.reviewed(), beads);
    html.open(
        "progress",
        "max",
        Integer.toString(Math.max(1, beads)),
        "value",
        Integer.toString(line.reviewed()),
        "aria-label",
        said);
    html.close("progress").text(" ");
    html.element("span", said);
    if (line.flagged() > 0) {
      html.text(" ").element("span", "⚑ " + line.flagged(), "title", words.say("flagged"));
    }
  }

  static String link(Article article) {
    return "article?name=" + inQuery(article.name());
  }

  /** A value as a query of an address holds it, the same as a browser writes it. */
  static String inQuery(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private void pairs(HtmlWriter html, List<Listed> listed, Relations relations) throws IOException {
    new PairsSection(words, html).write(listed, relations);
  }

  private void out(HtmlWriter html) throws IOException {
    html.open("section", "aria-labelledby", "out-title", "id", "out");
    html.element("h2", words.say("out"), "id", "out-title");
    html.element("p", words.say("out-about"));
    html.open("p").open("label").open("input", "type", "checkbox", "id", "reviewed-only");
    html.text(" " + words.say("out-reviewed")).close("label").close("p");
    html.open("p").element("button", words.say("out-write"), "type", "button", "id", "write");
    html.close("p").open("ul", "id", "written", "aria-live", "polite").close("ul");
    html.close("section").line();
  }

  /** Wide tables scroll by themselves, so they must be reached by the keyboard. */
  private void openTable(HtmlWriter html, String key, List<String> heads) throws IOException {
    html.open(
        "div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", words.say(key));
    html.open("table").open("thead").open("tr");
    for (String head : heads) {
      html.element("th", words.say(head), "scope", "col");
    }
    html.close("tr").close("thead").open("tbody").line();
  }

  private void closeTable(HtmlWriter html) throws IOException {
    html.close("tbody").close("table").close("div").line();
  }
}
