package org.taiyaku.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.taiyaku.anchor.Anchor;
import org.taiyaku.anchor.AnchorFinder;
import org.taiyaku.text.HanFolding;
import org.taiyaku.text.Span;

/**
 * What of a segment can be explained by the other language: its Han characters one by one, numbers,
 * Latin words, katakana words, and words that the lexicon knows.
 *
 * <p>Particles and endings are no units: nothing on the other side stands for them.
 */
final class Units {

  /** What a unit is, as far as it matters how likely the other side repeats it. */
  enum Kind {
    HAN,
    NUMBER,
    LATIN,
    KATAKANA,
    WORD
  }

  private final String folded;
  private final List<Anchor> anchors;
  private final List<Kind> kinds = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();

  /** For each character of the folded text its unit, or -1. */
  private final int[] unitAt;

  private Units(String folded, List<Anchor> anchors) {
    this.folded = folded;
    this.anchors = new ArrayList<>(anchors);
    this.unitAt = new int[folded.length()];
    Arrays.fill(unitAt, -1);
  }

  static Units of(Segment segment) {
    String folded = segment.folded().folded();
    Units units = new Units(folded, AnchorFinder.find(folded));
    for (Anchor anchor : units.anchors) {
      units.add(anchor.kind() == Anchor.Kind.NUMBER ? Kind.NUMBER : Kind.LATIN, anchor.span());
    }
    units.addHanAndKatakana();
    units.addSymbols();
    return units;
  }

  /** What holds no word at all, as an operator in a table does, stands for itself. */
  private void addSymbols() {
    if (kinds.isEmpty()
        && !folded.isBlank()
        && folded.codePoints().noneMatch(Character::isLetter)) {
      Span all = new Span(0, folded.length());
      String key = folded.replaceAll("\\s", "");
      anchors.add(new Anchor(Anchor.Kind.LATIN, key, all));
      add(Kind.LATIN, all);
    }
  }

  private void addHanAndKatakana() {
    int i = 0;
    while (i < folded.length()) {
      int end = i + 1;
      if (unitAt[i] < 0 && HanFolding.isHan(folded.charAt(i))) {
        add(Kind.HAN, new Span(i, end));
      } else if (isKatakana(folded.charAt(i))) {
        while (end < folded.length() && isKatakana(folded.charAt(end))) {
          end++;
        }
        if (end - i > 1) {
          add(Kind.KATAKANA, new Span(i, end));
        }
      }
      i = end;
    }
  }

  static boolean isKatakana(char c) {
    return c >= 'ァ' && c <= 'ヺ' || c == 'ー';
  }

  /**
   * Makes a unit of a kana word that the lexicon knows, unless its characters are units already.
   */
  void addWord(Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (unitAt[i] >= 0) {
        return;
      }
    }
    add(Kind.WORD, span);
  }

  private void add(Kind kind, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      unitAt[i] = kinds.size();
    }
    kinds.add(kind);
    spans.add(span);
  }

  /**
   * The units of stretches of the text, each stretch by itself and without the anchors.
   *
   * @param units of each stretch, in the same order
   * @param stretch by unit of the whole the stretch that it stands in, or -1
   * @param index by unit of the whole which one of that stretch it is
   */
  record Parts(List<Units> units, int[] stretch, int[] index) {}

  /** Cuts the units at the ends of stretches of the folded text, which do not overlap. */
  Parts parts(List<Span> inFolded) {
    int[] stretchAt = new int[folded.length()];
    Arrays.fill(stretchAt, -1);
    List<Units> parts = new ArrayList<>();
    for (Span span : inFolded) {
      Arrays.fill(stretchAt, span.start(), span.end(), parts.size());
      parts.add(new Units(span.of(folded), List.of()));
    }
    int[] stretch = new int[count()];
    int[] index = new int[count()];
    for (int u = 0; u < count(); u++) {
      Span span = spans.get(u);
      int first = stretchAt[span.start()];
      stretch[u] = first == stretchAt[span.end() - 1] ? first : -1;
      if (stretch[u] >= 0) {
        Units part = parts.get(first);
        int start = span.start() - inFolded.get(first).start();
        index[u] = part.count();
        part.add(kinds.get(u), new Span(start, start + span.length()));
      }
    }
    return new Parts(parts, stretch, index);
  }

  int count() {
    return kinds.size();
  }

  Kind kind(int unit) {
    return kinds.get(unit);
  }

  /** The folded text of a unit. */
  String key(int unit) {
    return spans.get(unit).of(folded);
  }

  Span span(int unit) {
    return spans.get(unit);
  }

  /** The unit that holds the character at {@code index} of the folded text; -1 if none does. */
  int at(int index) {
    return unitAt[index];
  }

  List<Anchor> anchors() {
    return anchors;
  }

  String folded() {
    return folded;
  }
}
