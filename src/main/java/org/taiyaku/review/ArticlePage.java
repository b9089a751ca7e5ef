package org.taiyaku.review;

import java.io.IOException;
import java.util.List;
import org.taiyaku.decision.FilePair;
import org.taiyaku.page.HtmlWriter;

/** The frame of an article, into which its script puts the rows. */
final class ArticlePage {

  /** What can be done to a row, in the order of the buttons; groups are parted by an empty name. */
  private static final List<String> ACTIONS =
      List.of(
          "previous",
          "next",
          "",
          "accept",
          "accept-next",
          "",
          "merge",
          "split",
          "up",
          "down",
          "omit",
          "edit",
          "",
          "flag",
          "comment",
          "term",
          "",
          "undo",
          "redo",
          "",
          "again");

  private final Words words;

  ArticlePage(Words words) {
    this.words = words;
  }

  String write(String name, FilePair files) {
    return new PageShell(words, name, "text?name=" + OverviewPage.inQuery(name))
        .write(
            "article",
            html -> html.element("span", "", "id", "progress", "class", "quiet"),
            html -> content(html, name, files));
  }

  private void content(HtmlWriter html, String name, FilePair files) throws IOException {
    toolbar(html);
    html.open("div", "class", "workspace", "id", "workspace", "data-name", name);
    html.open("div", "class", "texts").open("p", "class", "files").element("bdi", files.ja());
    if (!files.zh().equals(files.ja())) {
      html.text(" ⇄ ").element("bdi", files.zh());
    }
    html.close("p");
    html.open("div", "id", "rows", "role", "grid", "aria-label", words.say("rows-label"));
    html.close("div").close("div").line();
    html.open("aside", "aria-label", words.say("plot-label"));
    html.open("div", "id", "plot").close("div");
    html.open("ul", "class", "legend");
    for (String key : List.of("certain", "uncertain", "moved", "omission")) {
      html.element("li", words.say("plot." + key), "class", key);
    }
    html.close("ul").element("p", words.say("plot.jump"), "class", "quiet");
    html.open("section", "id", "bead-terms", "aria-label", words.say("terms-here"));
    html.close("section").close("aside").close("div").line();
  }

  private void toolbar(HtmlWriter html) throws IOException {
    html.open(
        "div", "class", "toolbar", "role", "toolbar", "aria-label", words.say("actions-label"));
    html.open("span", "class", "group");
    for (String action : ACTIONS) {
      if (action.isEmpty()) {
        html.close("span").open("span", "class", "group");
      } else {
        html.open("button", "type", "button", "data-action", action);
        html.text(words.say("action." + action)).close("button");
      }
    }
    html.close("span").close("div").line();
  }
}
