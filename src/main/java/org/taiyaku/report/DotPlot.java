package org.taiyaku.report;

import java.io.IOException;
import java.util.List;
import org.taiyaku.page.HtmlWriter;

/**
 * The dot plot of an article: the Japanese text runs to the right, the Chinese one down, a stroke
 * stands for a bead and leads to its row.
 *
 * <p>A thin line joins the beads that keep the order; what has no counterpart is a stroke along one
 * axis only. Readers of the screen are spared it, and the keyboard too: the rows say the same.
 */
final class DotPlot {

  /** Units along each axis, whatever the lengths of the texts. */
  private static final int SIZE = 1000;

  private final HtmlWriter html;
  private final String article;
  private final List<PlacedBead> beads;
  private final long jaLength;
  private final long zhLength;

  /**
   * A plot of the beads of an article.
   *
   * @param article what the ids of the rows begin with
   */
  DotPlot(HtmlWriter html, String article, List<PlacedBead> beads) {
    this.html = html;
    this.article = article;
    this.beads = beads;
    this.jaLength = beads.stream().mapToInt(PlacedBead::jaEnd).max().orElse(0);
    this.zhLength = beads.stream().mapToInt(PlacedBead::zhEnd).max().orElse(0);
  }

  void write() throws IOException {
    html.open("svg", "viewBox", "-12 -12 1024 1024", "aria-hidden", "true", "class", "plot");
    html.open("rect", "class", "frame", "width", "1000", "height", "1000").close("rect");
    html.open("path", "class", "path", "d", path()).close("path").line();
    for (PlacedBead bead : beads) {
      write(bead);
    }
    html.close("svg").line();
  }

  private void write(PlacedBead placed) throws IOException {
    String id = ArticleSection.rowId(article, placed.bead().number());
    html.open("a", "href", "#" + id, "tabindex", "-1", "class", ArticleSection.look(placed.bead()));
    html.open("path", "d", "M" + start(placed) + "L" + end(placed));
    html.element("title", placed.bead().number() + " · " + placed.bead().type());
    html.close("path").close("a").line();
  }

  private String path() {
    StringBuilder path = new StringBuilder("M0 0");
    for (PlacedBead placed : beads) {
      if (!placed.bead().isOmission() && !placed.bead().moved()) {
        path.append('L').append(start(placed)).append('L').append(end(placed));
      }
    }
    return path.append("L1000 1000").toString();
  }

  private String start(PlacedBead placed) {
    return share(placed.jaStart(), jaLength) + " " + share(placed.zhStart(), zhLength);
  }

  private String end(PlacedBead placed) {
    return share(placed.jaEnd(), jaLength) + " " + share(placed.zhEnd(), zhLength);
  }

  /** A place on an axis, in whole units so that it has one spelling. */
  private static long share(long characters, long all) {
    return all == 0 ? 0 : SIZE * characters / all;
  }
}
