package org.taiyaku.review;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.taiyaku.page.HtmlWriter;

/** What all pages of the review have around their content. */
final class PageShell {

  private final Words words;
  private final String title;
  private final String ahead;

  /**
   * A page.
   *
   * @param title what it shows, such as the name of an article
   * @param ahead what its script will ask the server for first; empty if for nothing
   */
  PageShell(Words words, String title, String ahead) {
    this.words = words;
    this.title = title;
    this.ahead = ahead;
  }

  /** Writes the content of a page. */
  @FunctionalInterface
  interface Content {
    void write(HtmlWriter html) throws IOException;
  }

  /**
   * The whole page.
   *
   * @param name of the page and its script: {@code overview}, {@code article} or {@code terms}
   * @param tools what stands in its header beside the links
   */
  String write(String name, Content tools, Content main) {
    StringWriter out = new StringWriter();
    HtmlWriter html = HtmlWriter.ofServedPage(out);
    try {
      html.doctype().open("html", "lang", words.language());
      html.open("head").line().open("meta", "charset", "utf-8");
      html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
      html.open("meta", "name", "color-scheme", "content", "light dark");
      html.element("title", title + " · " + words.say("review")).line();
      html.styleSheet("assets/review.css");
      ahead(html, name);
      html.close("head").open("body", "class", name, "data-page", name).line();
      header(html, name, tools);
      html.open("main", "id", "main").line();
      main.write(html);
      html.close("main").line();
      html.json("texts", words.json());
      html.module("assets/" + name + ".js");
      html.close("body").close("html").line();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** What the page needs beside its first script, all at once and not one after the other. */
  private void ahead(HtmlWriter html, String name) throws IOException {
    if (!ahead.isEmpty()) {
      html.answerAhead(ahead);
    }
    for (String script : Assets.importedBy(name + ".js")) {
      html.moduleAhead("assets/" + script);
    }
  }

  private void header(HtmlWriter html, String name, Content tools) throws IOException {
    html.open("header", "class", "bar");
    html.element("a", words.say("skip"), "href", "#main", "class", "skip");
    html.open("nav", "aria-label", words.say("contents"));
    link(html, name, "overview", "./");
    html.text(" ");
    link(html, name, "terms", "terms");
    html.close("nav");
    html.element("h1", title);
    html.open("div", "class", "tools");
    tools.write(html);
    html.open("button", "type", "button", "id", "help", "aria-keyshortcuts", "?");
    html.text(words.say("help")).close("button");
    html.close("div").close("header").line();
    html.element("p", "", "id", "message", "role", "status", "aria-live", "polite").line();
    html.element("p", "", "id", "alarm", "role", "alert", "hidden", "hidden").line();
  }

  private void link(HtmlWriter html, String name, String page, String path) throws IOException {
    if (name.equals(page)) {
      html.element("a", words.say(page), "href", path, "aria-current", "page");
    } else {
      html.element("a", words.say(page), "href", path);
    }
  }
}
