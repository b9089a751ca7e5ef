package org.taiyaku.review;

import java.io.IOException;
import java.util.List;
import org.taiyaku.decision.FilePair;
import org.taiyaku.page.HtmlWriter;
import org.taiyaku.review.WrittenOutput.Listed;

/** Which files were paired and which left alone, and what a person says of that. */
final class PairsSection {

  /** What the reason says too. */
  private static final String ALONE = "alone";

  private final Words words;
  private final HtmlWriter html;

  PairsSection(Words words, HtmlWriter html) {
    this.words = words;
    this.html = html;
  }

  void write(List<Listed> listed, Relations relations) throws IOException {
    html.open(
        "section",
        "id",
        "pairs",
        "aria-labelledby",
        "pairs-title",
        "data-revision",
        Integer.toString(relations.revision()));
    html.element("h2", words.say("pairs"), "id", "pairs-title");
    html.element("p", words.say("pairs-about"), "class", "quiet");
    history(relations);
    paired(listed, relations);
    changed(relations);
    alone(listed);
    html.close("section").line();
  }

  private void history(Relations relations) throws IOException {
    html.open("p", "class", "history");
    historyButton("undo", relations.canUndo());
    html.text(" ");
    historyButton("redo", relations.canRedo());
    html.close("p");
  }

  private void historyButton(String action, boolean possible) throws IOException {
    if (possible) {
      html.open("button", "type", "button", "data-pairs", action);
    } else {
      html.open("button", "type", "button", "data-pairs", action, "disabled", "disabled");
    }
    html.text(words.say("action." + action)).close("button");
  }

  private void paired(List<Listed> listed, Relations relations) throws IOException {
    html.open("ul", "class", "pairs");
    for (Listed row : listed) {
      if (row.isPaired()) {
        boolean parted = relations.parted().contains(row.files());
        html.open("li", "class", parted ? "parted" : "paired");
        files(row.files());
        html.text(" ");
        if (!row.score().isEmpty()) {
          html.element("span", words.say("score", row.score()), "class", "quiet").text(" ");
        }
        if (parted) {
          html.element("strong", words.say("is-parted")).text(" ");
        }
        button(parted ? "none" : "parted", row.files(), parted ? "take-back" : "part");
        html.close("li").line();
      }
    }
    html.close("ul");
  }

  /** What people said that the last run did not know yet, or has obeyed. */
  private void changed(Relations relations) throws IOException {
    if (!relations.joined().isEmpty()) {
      html.element("h3", words.say("joined"));
      html.open("ul", "class", "pairs");
      for (FilePair files : relations.joined()) {
        html.open("li", "class", "joined");
        files(files);
        html.text(" ");
        button("none", files, "take-back");
        html.close("li").line();
      }
      html.close("ul");
    }
  }

  private void alone(List<Listed> listed) throws IOException {
    List<Listed> others = listed.stream().filter(row -> !row.isPaired()).toList();
    if (others.isEmpty()) {
      return;
    }
    html.element("h3", words.say("others"), "id", "others-title");
    html.open("ul", "class", "pairs", "aria-labelledby", "others-title");
    for (Listed row : others) {
      html.open("li").element("bdi", path(row)).text(" ");
      if (!row.status().equals(ALONE)) {
        html.element("span", words.word("status", row.status())).text(" ");
      }
      words.reason(html, "span", row.reason(), "quiet");
      html.close("li").line();
    }
    html.close("ul");
    join(listed);
  }

  private static String path(Listed row) {
    return row.ja().isEmpty() ? row.zh().isEmpty() ? row.file() : row.zh() : row.ja();
  }

  /** Two lists to pick the files from that belong together. */
  private void join(List<Listed> listed) throws IOException {
    html.open("form", "id", "join", "class", "join");
    picker("join-ja", "term-ja", listed.stream().map(Listed::ja).toList());
    picker("join-zh", "term-zh", listed.stream().map(Listed::zh).toList());
    html.element("button", words.say("join"), "type", "submit").close("form").line();
  }

  private void picker(String id, String label, List<String> files) throws IOException {
    html.open("label").text(words.say(label) + " ").open("select", "id", id);
    for (String file : files.stream().filter(f -> !f.isEmpty()).sorted().distinct().toList()) {
      html.element("option", file, "value", file);
    }
    html.close("select").close("label").text(" ");
  }

  private void files(FilePair files) throws IOException {
    html.element("bdi", files.ja());
    if (!files.zh().equals(files.ja())) {
      html.text(" ⇄ ").element("bdi", files.zh());
    }
  }

  private void button(String relation, FilePair files, String key) throws IOException {
    html.open(
        "button",
        "type",
        "button",
        "data-relation",
        relation,
        "data-ja",
        files.ja(),
        "data-zh",
        files.zh());
    html.text(words.say(key)).close("button");
  }
}
