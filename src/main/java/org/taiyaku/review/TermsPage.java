package org.taiyaku.review;

import java.io.IOException;
import java.util.List;
import org.taiyaku.page.HtmlWriter;

/** The frame of the glossary, into which its script puts the rows. */
final class TermsPage {

  private static final List<String> COLUMNS =
      List.of("term-ja", "term-zh", "status", "confidence", "counts");

  private static final List<String> STATUSES = List.of("proposed", "approved", "forbidden");

  private final Words words;

  TermsPage(Words words) {
    this.words = words;
  }

  String write() {
    return new PageShell(words, words.say("terms"), "term-rows?")
        .write("terms", this::tools, this::content);
  }

  private void tools(HtmlWriter html) throws IOException {
    html.element("span", "", "id", "progress", "class", "quiet");
  }

  private void content(HtmlWriter html) throws IOException {
    html.open("div", "class", "toolbar term-tools");
    html.open("label").text(words.say("filter") + " ");
    html.open("input", "type", "search", "id", "filter", "autocomplete", "off").close("label");
    html.open("label").text(words.say("status") + " ").open("select", "id", "status");
    html.element("option", words.say("all"), "value", "");
    for (String status : STATUSES) {
      html.element("option", words.say("status." + status), "value", status);
    }
    html.close("select").close("label");
    html.open("span", "class", "group");
    for (String action : List.of("approve", "forbid", "edit", "places", "add", "undo", "redo")) {
      html.open("button", "type", "button", "data-action", action);
      html.text(words.say(action.equals("add") ? "action.term" : "action." + action));
      html.close("button");
    }
    html.close("span").close("div").line();
    html.open("div", "class", "workspace");
    html.open("div", "role", "grid", "id", "terms", "aria-label", words.say("term-list"));
    html.open("div", "role", "rowgroup").open("div", "role", "row", "class", "term head");
    for (String column : COLUMNS) {
      html.open("div", "role", "columnheader", "data-column", column);
      html.open("button", "type", "button").text(words.say(column)).close("button").close("div");
    }
    html.close("div").close("div");
    html.open("div", "role", "rowgroup", "id", "rows").close("div").close("div").line();
    html.open("aside", "id", "places", "tabindex", "-1", "aria-label", words.say("places"));
    html.close("aside").close("div").line();
  }
}
