package org.taiyaku.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.taiyaku.exchange.BeadListReader;
import org.taiyaku.exchange.Decimal;
import org.taiyaku.exchange.ListedBead;
import org.taiyaku.page.BeadCounts;
import org.taiyaku.page.HtmlWriter;
import org.taiyaku.page.SharedCharacters;
import org.taiyaku.page.Wording;
import org.taiyaku.pipeline.WrittenBatch.Article;

/**
 * An article side by side: its dot plot, then a bead a row.
 *
 * <p>The beads of one article are in memory while it is written, and no longer.
 */
final class ArticleSection {

  /** Lowest confidences of the classes {@code c0}, {@code c1}, {@code c2}; below is {@code c3}. */
  private static final double[] CLASSES = {0.95, BeadCounts.CERTAIN, 0.5};

  private final HtmlWriter html;
  private final double minConfidence;

  /**
   * Writes articles to {@code html}.
   *
   * @param minConfidence beads below this are marked as left out of TMX
   */
  ArticleSection(HtmlWriter html, double minConfidence) {
    this.html = html;
    this.minConfidence = minConfidence;
  }

  /** What the section of an article is linked by. */
  static String id(int article) {
    return "a" + article;
  }

  /** What the row of a bead is linked by. */
  static String rowId(String article, int bead) {
    return article + "-" + bead;
  }

  /** Classes that say how sure a bead is, and whether it is out of order or alone. */
  static String look(ListedBead bead) {
    int step = 0;
    while (step < CLASSES.length && bead.confidence() < CLASSES[step]) {
      step++;
    }
    return "c"
        + step
        + (bead.moved() ? " moved" : "")
        + (bead.isOmission() ? " omission" : "")
        + (BeadCounts.isUncertain(bead) ? " uncertain" : "");
  }

  /**
   * Writes the section of an article.
   *
   * @param number of the article in the page, from 1
   */
  void write(Article article, int number) throws IOException {
    List<ListedBead> listed = new ArrayList<>();
    BeadListReader.readBeads(article.beads(), listed::add);
    List<PlacedBead> beads = PlacedBead.of(listed);
    String id = id(number);
    html.open("section", "class", "article", "id", id, "aria-labelledby", id + "-title");
    html.element("h2", article.name(), "id", id + "-title", "class", "name");
    files(article);
    figure(id, beads);
    html.open("ol", "class", "beads").line();
    for (int b = 0; b < beads.size(); b++) {
      row(id, beads.get(b), nextUncertain(listed, b));
    }
    html.close("ol").close("section").line();
  }

  private void files(Article article) throws IOException {
    html.open("p", "class", "files").element("bdi", article.ja());
    if (!article.zh().equals(article.ja())) {
      html.text(" ⇄ ").element("bdi", article.zh());
    }
    html.close("p").line();
  }

  private void figure(String id, List<PlacedBead> beads) throws IOException {
    html.open("figure");
    new DotPlot(html, id, beads).write();
    html.open("figcaption");
    Wording.say(html, "p", "plot.axes");
    html.open("ul", "class", "legend");
    for (String key : List.of("certain", "uncertain", "moved", "omission")) {
      html.open("li", "class", key);
      Wording.say(html, "span", "plot." + key);
      html.close("li");
    }
    html.close("ul");
    int first = nextUncertain(beads.stream().map(PlacedBead::bead).toList(), -1);
    if (first > 0) {
      html.open("p");
      Wording.say(html, "a", "first-uncertain", "href", "#" + rowId(id, first));
      html.close("p");
    }
    html.close("figcaption").close("figure").line();
  }

  /** The number of the first uncertain bead after the one at an index; 0 if there is none. */
  private static int nextUncertain(List<ListedBead> beads, int index) {
    for (int b = index + 1; b < beads.size(); b++) {
      if (BeadCounts.isUncertain(beads.get(b))) {
        return beads.get(b).number();
      }
    }
    return 0;
  }

  private void row(String article, PlacedBead placed, int nextUncertain) throws IOException {
    ListedBead bead = placed.bead();
    html.open("li", "class", "bead " + look(bead), "id", rowId(article, bead.number()));
    about(article, bead, nextUncertain);
    side("ja", bead.ja(), bead.zh(), bead.jaBlock(), placed.opensJaBlock());
    side("zh-Hant", bead.zh(), bead.ja(), bead.zhBlock(), placed.opensZhBlock());
    html.close("li").line();
  }

  private void about(String article, ListedBead bead, int nextUncertain) throws IOException {
    html.open("div", "class", "about");
    String number = Integer.toString(bead.number());
    html.element("a", number, "href", "#" + rowId(article, bead.number()), "class", "number");
    html.text(" ").element("span", bead.type(), "class", "type").text(" ");
    html.element("span", Decimal.fixed(bead.confidence(), 2), "class", "confidence");
    if (bead.moved()) {
      html.text(" ");
      Wording.say(html, "span", "moved", "class", "badge");
    }
    if (!bead.isOmission() && bead.confidence() < minConfidence) {
      html.text(" ");
      Wording.say(html, "span", "not-in-tmx", "class", "badge");
    }
    if (BeadCounts.isUncertain(bead) && nextUncertain > 0) {
      html.text(" ");
      Wording.say(html, "a", "next-uncertain", "href", "#" + rowId(article, nextUncertain));
    }
    html.close("div");
  }

  private void side(String language, String text, String other, String block, boolean opens)
      throws IOException {
    if (text.isEmpty()) {
      html.open("div", "class", "side none");
      Wording.say(html, "span", "no-counterpart");
      html.close("div");
      return;
    }
    String kind = block.replace(' ', '-');
    String look = "side " + (kind.isEmpty() ? "paragraph" : kind) + (opens ? " opens" : "");
    String shared = SharedCharacters.stretches(text, other);
    if (shared.isEmpty()) {
      html.element("div", text, "class", look, "lang", language);
    } else {
      html.element("div", text, "class", look, "lang", language, "data-shared", shared);
    }
  }
}
