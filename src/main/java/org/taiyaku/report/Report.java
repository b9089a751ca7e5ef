package org.taiyaku.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taiyaku.page.Asset;
import org.taiyaku.page.BeadCounts;
import org.taiyaku.page.HtmlWriter;
import org.taiyaku.page.Wording;
import org.taiyaku.pipeline.BatchView;
import org.taiyaku.pipeline.Version;
import org.taiyaku.pipeline.WrittenBatch;
import org.taiyaku.pipeline.WrittenBatch.Article;

/**
 * One page of all that a batch wrote, which needs nothing beside it: to look at, or to mail.
 *
 * <p>It is made of the bead lists as they were written, each read twice: once for its figures, once
 * for its rows. So memory follows the longest article, and the page says what the files say.
 */
public final class Report implements BatchView {

  private static final Asset STYLE =
      new Asset("style", Asset.LOOK + Asset.read(Report.class, "report.css"));
  private static final Asset SCRIPT = new Asset("script", Asset.read(Report.class, "report.js"));

  @Override
  public String fileName() {
    return "report.html";
  }

  @Override
  public void write(Writer out, WrittenBatch batch) throws IOException {
    HtmlWriter html = new HtmlWriter(out);
    html.doctype().open("html", "lang", "en");
    head(html);
    html.open("body").line();
    header(html);
    html.open("main", "id", "main").line();
    List<BeadCounts> counts = new ArrayList<>();
    Map<String, Integer> numbers = new HashMap<>();
    for (Article article : batch.articles()) {
      counts.add(BeadCounts.of(article.beads()));
      numbers.put(article.name(), counts.size());
    }
    new Overview(html).write(batch.articles(), counts, batch.others());
    ArticleSection section = new ArticleSection(html, batch.minConfidence());
    for (int a = 0; a < batch.articles().size(); a++) {
      section.write(batch.articles().get(a), a + 1);
    }
    new TermTable(html, numbers).write(batch.terms());
    html.close("main").line();
    html.json("texts", Wording.json());
    html.asset(SCRIPT);
    html.close("body").close("html").line();
  }

  /** The policy comes first, before anything that it speaks of. */
  private static void head(HtmlWriter html) throws IOException {
    String policy =
        "default-src 'none'; style-src %s; script-src %s; base-uri 'none'; form-action 'none'"
            .formatted(STYLE.source(), SCRIPT.source());
    html.open("head").line();
    html.open("meta", "charset", "utf-8").line();
    html.open("meta", "http-equiv", "Content-Security-Policy", "content", policy).line();
    html.open("meta", "name", "viewport", "content", "width=device-width").line();
    html.open("meta", "name", "referrer", "content", "no-referrer").line();
    html.open("meta", "name", "generator", "content", "taiyaku " + Version.NUMBER).line();
    Wording.say(html, "title", "title");
    html.line().asset(STYLE);
    html.close("head").line();
  }

  private static void header(HtmlWriter html) throws IOException {
    html.open("header");
    Wording.say(html, "h1", "title");
    html.open("nav", "aria-label", Wording.english("contents"), "data-t-label", "contents");
    Wording.say(html, "a", "overview", "href", "#overview");
    html.text(" ");
    Wording.say(html, "a", "terms", "href", "#terms");
    html.close("nav").open("label").open("input", "type", "checkbox", "id", "only-uncertain");
    html.text(" ");
    Wording.say(html, "span", "only-uncertain");
    html.close("label").close("header").line();
  }
}
