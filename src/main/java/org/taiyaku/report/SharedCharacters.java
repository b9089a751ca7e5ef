package org.taiyaku.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.taiyaku.text.FoldedText;
import org.taiyaku.text.Span;

/**
 * The characters of a text that stand in its translation too, once both are folded: Han characters
 * one by one, numbers and Latin words as a whole.
 */
final class SharedCharacters {

  private SharedCharacters() {}

  /** A stretch that is compared as a whole, and where it stands in the folded text. */
  private record Piece(String text, Span place) {}

  /** Writes a text with what it shares with the other side in elements of the class {@code s}. */
  static void write(HtmlWriter html, String text, String other) throws IOException {
    BitSet shared = of(text, other);
    int from = 0;
    while (from < text.length()) {
      int start = shared.nextSetBit(from);
      if (start < 0) {
        html.text(text.substring(from));
        return;
      }
      html.text(text.substring(from, start));
      from = shared.nextClearBit(start);
      html.element("span", text.substring(start, from), "class", "s");
    }
  }

  /** The places of {@code text} whose characters are shared. */
  static BitSet of(String text, String other) {
    Set<String> there = new HashSet<>();
    pieces(FoldedText.of(other).folded()).forEach(piece -> there.add(piece.text()));
    FoldedText folded = FoldedText.of(text);
    BitSet shared = new BitSet(text.length());
    for (Piece piece : pieces(folded.folded())) {
      if (there.contains(piece.text())) {
        Span place = folded.toOriginal(piece.place());
        shared.set(place.start(), place.end());
      }
    }
    return shared;
  }

  private static List<Piece> pieces(String folded) {
    List<Piece> pieces = new ArrayList<>();
    int start = 0;
    while (start < folded.length()) {
      int c = folded.codePointAt(start);
      int end = start + Character.charCount(c);
      if (isOfWord(c)) {
        while (end < folded.length() && isOfWord(folded.charAt(end))) {
          end++;
        }
      }
      if (isOfWord(c) || Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN) {
        pieces.add(new Piece(folded.substring(start, end), new Span(start, end)));
      }
      start = end;
    }
    return pieces;
  }

  private static boolean isOfWord(int c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
  }
}
