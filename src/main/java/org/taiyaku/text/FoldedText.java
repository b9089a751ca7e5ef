package org.taiyaku.text;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * A text in the form in which it is compared, which remembers where each character stood.
 *
 * <p>Folding is NFKC, lower case, and one representative for the forms of a Han character ({@link
 * HanFolding}). Spans of the folded text map back to spans of the original, which alone is ever
 * written.
 */
public final class FoldedText {

  private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

  private final String original;
  private final String folded;

  /** For each unit of the folded text, and its end, the index in the original. */
  private final int[] place;

  private FoldedText(String original, String folded, int[] place) {
    this.original = original;
    this.folded = folded;
    this.place = place;
  }

  /** Folds {@code original} for comparing it with a text of the other language. */
  public static FoldedText of(String original) {
    return map(original, HanFolding::fold);
  }

  /** NFKC alone, lower case and Han characters as they are: what a morphological analyser reads. */
  public static FoldedText compatible(String original) {
    return map(original, UnaryOperator.identity());
  }

  private static FoldedText map(String original, UnaryOperator<String> fold) {
    return isNormalized(original)
        ? new FoldedText(original, fold.apply(original), inPlace(original.length()))
        : mapParts(original, fold);
  }

  /** Most characters never change, whatever stands beside them; only the others need ICU's look. */
  private static boolean isNormalized(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        return NFKC.isNormalized(text);
      }
    }
    return true;
  }

  /** Whether NFKC leaves {@code c} alone beside any neighbour of the same kind. */
  static boolean isPlain(char c) {
    return c >= '\u4E00' && c <= '\u9FFF'
        || c >= '\u3041' && c <= '\u3096'
        || c >= '\u30A1' && c <= '\u30FE'
        || c >= '\u3001' && c <= '\u3020'
        || c >= ' ' && c <= '~';
  }

  /** Most texts are in NFKC already; folding then keeps every character where it was. */
  private static int[] inPlace(int length) {
    int[] place = new int[length + 1];
    for (int i = 0; i <= length; i++) {
      place[i] = i;
    }
    return place;
  }

  private static FoldedText mapParts(String original, UnaryOperator<String> fold) {
    StringBuilder folded = new StringBuilder(original.length());
    int[] place = new int[original.length() + 16];
    int start = 0;
    while (start < original.length()) {
      int end = nextBoundary(original, start);
      String part = fold.apply(NFKC.normalize(original.substring(start, end)));
      place = roomFor(place, folded.length() + part.length() + 1);
      for (int i = 0; i < part.length(); i++) {
        place[folded.length()] = start + (part.length() == end - start ? i : 0);
        folded.append(part.charAt(i));
      }
      start = end;
    }
    place[folded.length()] = original.length();
    return new FoldedText(original, folded.toString(), Arrays.copyOf(place, folded.length() + 1));
  }

  /** The end of the shortest stretch from {@code start} that NFKC treats by itself. */
  private static int nextBoundary(String text, int start) {
    int end = start;
    do {
      end += Character.charCount(text.codePointAt(end));
    } while (end < text.length() && !NFKC.hasBoundaryBefore(text.codePointAt(end)));
    return end;
  }

  private static int[] roomFor(int[] place, int length) {
    return length <= place.length
        ? place
        : Arrays.copyOf(place, Math.max(length, 2 * place.length));
  }

  public String original() {
    return original;
  }

  /** The text to compare. */
  public String folded() {
    return folded;
  }

  /**
   * The stretch of the original that a stretch of the folded text came from, whole characters of
   * the original always: a span inside the folded form of ㌔ gives all of ㌔.
   */
  public Span toOriginal(Span inFolded) {
    int start = place[inFolded.start()];
    if (inFolded.length() == 0) {
      return new Span(start, start);
    }
    int last = place[inFolded.end() - 1];
    int after = inFolded.end();
    while (after < folded.length() && place[after] == last) {
      after++;
    }
    return new Span(start, place[after]);
  }

  /** The stretch of the folded text that came from a stretch of the original. */
  public Span toFolded(Span inOriginal) {
    int start = firstFrom(inOriginal.start());
    return new Span(start, Math.max(start, firstFrom(inOriginal.end())));
  }

  private int firstFrom(int originalIndex) {
    int low = 0;
    int high = folded.length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (place[middle] < originalIndex) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
