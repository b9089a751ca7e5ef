package org.taiyaku.consult;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.taiyaku.exchange.BilingualUnit;
import org.taiyaku.text.FoldedText;
import org.taiyaku.text.Span;

/**
 * Finds a term in units, on either side.
 *
 * <p>Texts are compared folded, so that 經濟, 経済 and 经济 find each other; inside longer words too.
 */
public final class Concordance {

  private final String wanted;

  /**
   * A concordance of a term.
   *
   * @param term not blank
   */
  public Concordance(String term) {
    this.wanted = FoldedText.of(term.strip()).folded();
    if (wanted.isEmpty()) {
      throw new IllegalArgumentException("nothing to look for");
    }
  }

  /**
   * A text and where the term stands in it.
   *
   * @param spans in their order, none over another; may be empty
   */
  public record MarkedText(String text, List<Span> spans) {
    public MarkedText {
      spans = List.copyOf(spans);
    }
  }

  /** A unit with the term on one side or both. */
  public record Entry(String position, List<MarkedText> ja, List<MarkedText> zh) {
    public Entry {
      ja = List.copyOf(ja);
      zh = List.copyOf(zh);
    }
  }

  /** The entry of a unit, if the term stands in it. */
  public Optional<Entry> find(BilingualUnit unit) {
    List<MarkedText> ja = unit.ja().stream().map(this::marked).toList();
    List<MarkedText> zh = unit.zh().stream().map(this::marked).toList();
    boolean found = Stream.concat(ja.stream(), zh.stream()).anyMatch(t -> !t.spans().isEmpty());
    return found ? Optional.of(new Entry(unit.position(), ja, zh)) : Optional.empty();
  }

  private MarkedText marked(String text) {
    FoldedText folded = FoldedText.of(text);
    List<Span> spans = new ArrayList<>();
    int at = folded.folded().indexOf(wanted);
    while (at >= 0) {
      Span span = folded.toOriginal(new Span(at, at + wanted.length()));
      // A sign such as ㌔ holds two letters that may both be found.
      if (spans.isEmpty() || !spans.get(spans.size() - 1).overlaps(span)) {
        spans.add(span);
      }
      at = folded.folded().indexOf(wanted, at + wanted.length());
    }
    return new MarkedText(text, spans);
  }
}
