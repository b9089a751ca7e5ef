package org.taiyaku.review;

import java.util.ArrayList;
import java.util.List;
import org.taiyaku.consult.Concordance;
import org.taiyaku.exchange.BilingualUnit;
import org.taiyaku.exchange.GlossaryRow;
import org.taiyaku.exchange.JsonLine;
import org.taiyaku.page.SharedCharacters;
import org.taiyaku.review.ArticleText.ShownSegment;
import org.taiyaku.text.FoldedText;
import org.taiyaku.text.Span;

/** What the two sides of a bead have in common: characters, and terms of the glossary. */
final class MarkAnswers {

  private final ReviewDesk desk;

  MarkAnswers(ReviewDesk desk) {
    this.desk = desk;
  }

  /** The marks of the segments that the query names. */
  Reply marks(Question question) {
    ArticleText text = desk.session().text(desk.files(question.text("name")));
    Marked ja = marked(text.ja(), question.number("jaStart"), question.number("jaEnd"));
    Marked zh = marked(text.zh(), question.number("zhStart"), question.number("zhEnd"));
    String shared =
        "{\"ja\":%s,\"zh\":%s}"
            .formatted(
                ja.json(SharedCharacters.of(ja.text(), zh.text())),
                zh.json(SharedCharacters.of(zh.text(), ja.text())));
    return Reply.json("{\"shared\":%s,\"terms\":%s}".formatted(shared, terms(ja, zh)));
  }

  private static Marked marked(List<ShownSegment> segments, int start, int end) {
    if (start < 0 || end < start || end > segments.size()) {
      throw new IllegalArgumentException("no segments " + start + ".." + end);
    }
    return Marked.of(segments.subList(start, end).stream().map(ShownSegment::text).toList());
  }

  private List<String> terms(Marked ja, Marked zh) {
    String foldedJa = FoldedText.of(ja.text()).folded();
    String foldedZh = FoldedText.of(zh.text()).folded();
    List<String> found = new ArrayList<>();
    for (GlossaryRow row : desk.terms().rows()) {
      if (foldedJa.contains(desk.terms().folded(row.ja()))
          && foldedZh.contains(desk.terms().folded(row.zh()))) {
        found.add(term(row, ja, zh));
      }
    }
    return found;
  }

  private static String term(GlossaryRow row, Marked ja, Marked zh) {
    String line =
        new JsonLine()
            .text("term", row.ja())
            .text("translation", row.zh())
            .text("reading", TermRows.shownReading(row))
            .text("status", row.status())
            .toString();
    return "%s,\"ja\":%s,\"zh\":%s}"
        .formatted(
            line.substring(0, line.length() - 1),
            ja.json(spans(row.ja(), ja.text())),
            zh.json(spans(row.zh(), zh.text())));
  }

  private static List<Span> spans(String term, String text) {
    BilingualUnit unit = new BilingualUnit("1", List.of(text), List.of(), List.of());
    return new Concordance(term)
        .find(unit)
        .map(entry -> entry.ja().get(0).spans())
        .orElse(List.of());
  }
}
