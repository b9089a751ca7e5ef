package org.taiyaku.consult;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.taiyaku.text.FoldedText;
import org.taiyaku.text.Span;

/**
 * Finds any number of terms in a text at once, in a time that follows the text alone.
 *
 * <p>A tree of characters: from each place of the text it is followed as far as the text goes with
 * it. Texts and terms are compared folded.
 */
final class TermIndex {

  /** By the first character: at most places of a text no term begins, which is then soon told. */
  private final Node[] roots = new Node[Character.MAX_VALUE + 1];

  private final BiPredicate<String, Span> edges;

  /**
   * An index of terms, each not blank.
   *
   * @param edges whether a stretch of a folded text may be a word
   */
  TermIndex(Collection<String> terms, BiPredicate<String, Span> edges) {
    this.edges = edges;
    terms.forEach(this::add);
  }

  /** The form in which terms are compared; two terms of the same key are one. */
  static String key(String term) {
    return FoldedText.of(term.strip()).folded();
  }

  /**
   * A term in a text.
   *
   * @param key the term as it is compared
   * @param span where it stands in the original text
   */
  record Occurrence(String key, Span span) {}

  private static final class Node {
    private final Map<Character, Node> next = new HashMap<>(2);
    private boolean isTerm;
  }

  private void add(String term) {
    String key = key(term);
    char first = key.charAt(0);
    if (roots[first] == null) {
      roots[first] = new Node();
    }
    Node node = roots[first];
    for (int i = 1; i < key.length(); i++) {
      node = node.next.computeIfAbsent(key.charAt(i), unused -> new Node());
    }
    node.isTerm = true;
  }

  /** All terms that stand in a text as words, by place, also those inside others. */
  List<Occurrence> all(String text) {
    FoldedText folded = FoldedText.of(text);
    List<Occurrence> found = new ArrayList<>();
    for (int start = 0; start < folded.folded().length(); start++) {
      addFrom(start, folded, found);
    }
    return found;
  }

  private void addFrom(int start, FoldedText text, List<Occurrence> found) {
    String folded = text.folded();
    Node node = roots[folded.charAt(start)];
    for (int end = start + 1; node != null; end++) {
      Span span = new Span(start, end);
      if (node.isTerm && edges.test(folded, span)) {
        found.add(new Occurrence(span.of(folded), text.toOriginal(span)));
      }
      node = end < folded.length() ? node.next.get(folded.charAt(end)) : null;
    }
  }

  /** Those that do not lie inside a longer one; of terms that overlap both are kept. */
  static List<Occurrence> outermost(List<Occurrence> all) {
    List<Occurrence> outermost = new ArrayList<>();
    int furthest = -1;
    for (int i = 0; i < all.size(); i++) {
      Span span = all.get(i).span();
      boolean longerFollows = i + 1 < all.size() && all.get(i + 1).span().start() == span.start();
      if (!longerFollows && span.end() > furthest) {
        outermost.add(all.get(i));
        furthest = span.end();
      }
    }
    return outermost;
  }
}
