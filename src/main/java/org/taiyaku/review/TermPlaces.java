package org.taiyaku.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taiyaku.consult.Concordance;
import org.taiyaku.consult.Concordance.Entry;
import org.taiyaku.consult.Concordance.MarkedText;
import org.taiyaku.exchange.BilingualUnit;
import org.taiyaku.exchange.JsonLine;
import org.taiyaku.exchange.ListedBead;
import org.taiyaku.review.WrittenOutput.Article;
import org.taiyaku.text.Span;

/** The beads in which a Japanese term stands, and whether its translation does too. */
final class TermPlaces {

  /** Nobody reads more of them. */
  private static final int MOST = 200;

  private final Concordance ja;
  private final Concordance zh;
  private final List<JsonLine> places = new ArrayList<>();
  private final Map<String, Integer> segments = new HashMap<>();
  private int found;

  TermPlaces(String ja, String zh) {
    this.ja = new Concordance(ja);
    this.zh = new Concordance(zh);
  }

  /** Takes the next bead of an article, in their order. */
  void add(Article article, ListedBead bead) {
    int segment = segments.getOrDefault(article.name(), 0);
    int count = Integer.parseInt(bead.type().substring(0, bead.type().indexOf('-')));
    segments.put(article.name(), segment + count);
    List<Span> spans = spans(ja, bead.ja());
    if (!spans.isEmpty()) {
      found++;
      if (found <= MOST) {
        places.add(place(article, bead, segment, spans));
      }
    }
  }

  private JsonLine place(Article article, ListedBead bead, int segment, List<Span> spans) {
    List<Span> there = spans(zh, bead.zh());
    return new JsonLine()
        .text("article", article.name())
        .text("href", OverviewPage.link(article) + "#ja" + segment)
        .texts("ja", pieces(bead.ja(), spans))
        .texts("zh", pieces(bead.zh(), there))
        .truth("both", !there.isEmpty());
  }

  private static List<Span> spans(Concordance term, String text) {
    BilingualUnit unit = new BilingualUnit("1", List.of(text), List.of(), List.of());
    return term.find(unit).map(Entry::ja).map(texts -> texts.get(0)).stream()
        .map(MarkedText::spans)
        .flatMap(List::stream)
        .toList();
  }

  /** A text cut at the borders of the spans: not marked, marked, not marked … */
  private static List<String> pieces(String text, List<Span> spans) {
    List<String> pieces = new ArrayList<>();
    int done = 0;
    for (Span span : spans) {
      pieces.add(text.substring(done, span.start()));
      pieces.add(span.of(text));
      done = span.end();
    }
    pieces.add(text.substring(done));
    return pieces;
  }

  String json() {
    return new JsonLine().number("found", found).objects("places", places).toString();
  }
}
