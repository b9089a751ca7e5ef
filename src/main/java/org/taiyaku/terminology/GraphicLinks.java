package org.taiyaku.terminology;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.taiyaku.segmentation.PartOfSpeech;
import org.taiyaku.text.HanFolding;
import org.taiyaku.text.Span;

/**
 * Links by what the two scripts share: runs of the same Han characters, words with one of two
 * characters in common (流出 and 流失), and Latin words and numbers, after folding.
 */
final class GraphicLinks {

  private static final double SAME_WORD = 0.95;
  private static final double SAME_RUN = 0.85;
  private static final double SAME_PLACE = 0.55;
  private static final double OTHER_PLACE = 0.4;
  private static final double SINGLE = 0.45;

  private final SideText ja;
  private final SideText zh;
  private final Consumer<Link> links;

  GraphicLinks(SideText ja, SideText zh, Consumer<Link> links) {
    this.ja = ja;
    this.zh = zh;
    this.links = links;
  }

  void find() {
    findRuns();
    for (int t = 0; t < ja.tokens().size(); t++) {
      Span span = ja.spans().get(t);
      PartOfSpeech pos = ja.tokens().get(t).partOfSpeech();
      if (span.length() >= 1 && span.length() <= 3 && pos != PartOfSpeech.SYMBOL) {
        findWords(span);
      }
    }
  }

  /** Longest common runs of two units or more, of Han characters or of Latin letters and digits. */
  private void findRuns() {
    // Each character of a side meets each of the other, so these are arrays.
    char[] a = ja.folded().toCharArray();
    char[] b = zh.folded().toCharArray();
    // By place in b the length of the run that ends there and where a is.
    int[] run = new int[b.length + 1];
    for (int i = 1; i <= a.length; i++) {
      char c = a[i - 1];
      boolean shared = isShared(c);
      for (int j = b.length; j > 0; j--) {
        run[j] = shared && c == b[j - 1] ? run[j - 1] + 1 : 0;
      }
      for (int j = 1; shared && j <= b.length; j++) {
        boolean goesOn = i < a.length && j < b.length && a[i] == b[j] && isShared(a[i]);
        if (run[j] > 1 && !goesOn) {
          addRun(i - run[j], j - run[j], run[j]);
        }
      }
    }
  }

  private static boolean isShared(char c) {
    return HanFolding.isHan(c) || c < 0x250 && Character.isLetterOrDigit(c);
  }

  /** A run counts in full and by each two-character stretch, as a candidate may end inside it. */
  private void addRun(int i, int j, int length) {
    if (!HanFolding.isHan(ja.folded().charAt(i))) {
      addLatin(i, j, length);
      return;
    }
    links.accept(new Link(i, i + length, j, j + length, length > 2 ? SAME_WORD : 0.9));
    for (int at = 0; length > 2 && at + 2 <= length && at < 8; at++) {
      links.accept(new Link(i + at, i + at + 2, j + at, j + at + 2, SAME_RUN));
    }
  }

  private void addLatin(int i, int j, int length) {
    if (isEdge(ja.folded(), i, length) && isEdge(zh.folded(), j, length)) {
      links.accept(new Link(i, i + length, j, j + length, SAME_WORD));
    }
  }

  private static boolean isEdge(String text, int start, int length) {
    return (start == 0 || !isLatin(text.charAt(start - 1)))
        && (start + length == text.length() || !isLatin(text.charAt(start + length)));
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }

  private void findWords(Span word) {
    for (int i = word.start(); i < word.end(); i++) {
      char c = ja.folded().charAt(i);
      if (!HanFolding.isHan(c)) {
        continue;
      }
      for (int j = zh.folded().indexOf(c); j >= 0; j = zh.folded().indexOf(c, j + 1)) {
        links.accept(new Link(i, i + 1, j, j + 1, SINGLE));
        for (Span other : wordsAround(j)) {
          addWord(word, i, other, j);
        }
      }
    }
  }

  private void addWord(Span word, int i, Span other, int j) {
    boolean first = i == word.start() && j == other.start();
    boolean last = i == word.end() - 1 && j == other.end() - 1;
    double strength = first || last ? SAME_PLACE : OTHER_PLACE;
    links.accept(new Link(word.start(), word.end(), other.start(), other.end(), strength));
  }

  /** The Chinese words of two characters that the character at {@code j} may stand in. */
  private List<Span> wordsAround(int j) {
    List<Span> words = new ArrayList<>(2);
    if (j > 0 && HanFolding.isHan(zh.folded().charAt(j - 1))) {
      words.add(new Span(j - 1, j + 1));
    }
    if (j + 1 < zh.folded().length() && HanFolding.isHan(zh.folded().charAt(j + 1))) {
      words.add(new Span(j, j + 2));
    }
    return words;
  }
}
