package org.taiyaku.segmentation;

import java.util.List;
import java.util.Set;
import org.taiyaku.text.CjkCharacters;
import org.taiyaku.text.Span;

/**
 * Tells by the words of a text whether a stretch of it is a word of its own: 京都 is none in 東京都, and
 * 設備 is only a part of 設備投資.
 *
 * <p>Stretches of more than three characters hardly ever stand somewhere by chance, while the
 * analysers do cut them wrongly at times, so they are believed.
 *
 * @param words the words of the text in order
 */
public record WordBorders(List<Token> words) {

  /** In UTF-16 units. */
  private static final int LONGEST_CHANCE = 3;

  /** Suffixes that leave the noun before them as it is. */
  private static final Set<String> LOOSE_SUFFIXES =
      Set.of(
          "等", "ら", "たち", "達", "側", "内", "外", "用", "上", "中", "間", "後", "前", "別", "毎", "ごと", "全体",
          "同士", "自体", "自身", "以外", "以上", "以下", "さん", "氏", "様", "們", "们");

  public WordBorders {
    words = List.copyOf(words);
  }

  /** Whether a stretch is long enough to be believed, so that nobody need analyse its text. */
  public static boolean isBelieved(Span span) {
    return span.length() > LONGEST_CHANCE;
  }

  /** Whether a word goes on over one of the borders of a short stretch. */
  public boolean cut(Span span) {
    return !isBelieved(span)
        && words.stream().anyMatch(w -> cuts(w.span(), span.start()) || cuts(w.span(), span.end()));
  }

  private static boolean cuts(Span word, int index) {
    return word.start() < index && index < word.end();
  }

  /** Whether a short stretch lies inside one longer word. */
  public boolean surround(Span span) {
    return !isBelieved(span)
        && words.stream()
            .anyMatch(w -> w.span().contains(span) && w.span().length() > span.length());
  }

  /**
   * Whether a stretch is one word beside another noun, so that the two may mean something else
   * together. A stretch of several words is a compound itself and keeps its meaning in a longer
   * one.
   */
  public boolean compound(Span span) {
    for (int i = 0; i < words.size(); i++) {
      Token word = words.get(i);
      if (word.span().equals(span)) {
        return i > 0 && joins(words.get(i - 1), word)
            || i + 1 < words.size() && joins(word, words.get(i + 1));
      }
    }
    return false;
  }

  private boolean joins(Token left, Token right) {
    return left.span().end() == right.span().start()
        && isNoun(left)
        && isNoun(right)
        && !LOOSE_SUFFIXES.contains(right.surface());
  }

  private static boolean isNoun(Token word) {
    return switch (word.partOfSpeech()) {
      // A name stands beside a word and leaves it as it is; a Latin word shows where it ends.
      case NOUN, VERBAL_NOUN, SUFFIX -> word.surface().codePoints().allMatch(CjkCharacters::isCjk);
      default -> false;
    };
  }
}
