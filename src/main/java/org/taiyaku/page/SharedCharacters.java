package org.taiyaku.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.taiyaku.text.FoldedText;
import org.taiyaku.text.Span;

/**
 * The characters of a text that stand in its translation too, once both are folded: Han characters
 * one by one, numbers and Latin words as a whole.
 */
public final class SharedCharacters {

  private SharedCharacters() {}

  /** A stretch that is compared as a whole, and where it stands in the folded text. */
  private record Piece(String text, Span place) {}

  /**
   * The stretches of {@code text} that are shared, such as {@code 2-3 7-9}: indices (UTF-16) of the
   * first character and after the last one; empty if there are none.
   */
  public static String stretches(String text, String other) {
    BitSet shared = of(text, other);
    StringJoiner stretches = new StringJoiner(" ");
    int start = shared.nextSetBit(0);
    while (start >= 0) {
      int end = shared.nextClearBit(start);
      stretches.add(start + "-" + end);
      start = shared.nextSetBit(end);
    }
    return stretches.toString();
  }

  /** The places of {@code text} whose characters are shared. */
  public static BitSet of(String text, String other) {
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
