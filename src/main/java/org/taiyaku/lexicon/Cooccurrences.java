package org.taiyaku.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Which words keep each other company in which passages, all as numbers.
 *
 * <p>The passages are in a fixed order, whatever order they came in; a word that stands twice in
 * one counts once.
 */
final class Cooccurrences {

  private static final Comparator<ParallelWords> ORDER =
      Comparator.comparing((ParallelWords words) -> String.join("\t", words.ja()))
          .thenComparing(words -> String.join("\t", words.zh()))
          .thenComparing(ParallelWords::source);

  private final List<ParallelWords> passages;
  private final Vocabulary ja;
  private final Vocabulary zh;

  /** Pairs in order, the Japanese word in the upper half, the Chinese one in the lower. */
  private final long[] pairs;

  private final int[] passagesOf;
  private final List<int[]> cells = new ArrayList<>();
  private final int[] widths;

  private Cooccurrences(List<ParallelWords> passages) {
    this.passages = passages;
    this.ja = new Vocabulary(passages, ParallelWords::ja);
    this.zh = new Vocabulary(passages, ParallelWords::zh);
    List<long[]> keys = new ArrayList<>();
    widths = new int[passages.size()];
    for (int p = 0; p < widths.length; p++) {
      int[] right = zh.numbers(passages.get(p).zh());
      widths[p] = right.length;
      keys.add(product(ja.numbers(passages.get(p).ja()), right));
    }
    pairs = keys.stream().flatMapToLong(Arrays::stream).sorted().distinct().toArray();
    passagesOf = new int[pairs.length];
    keys.forEach(this::enter);
  }

  /** Numbers the pairs of some passages, which may come in any order. */
  static Cooccurrences of(Collection<ParallelWords> passages) {
    return new Cooccurrences(passages.stream().sorted(ORDER).toList());
  }

  private static long[] product(int[] left, int[] right) {
    long[] keys = new long[left.length * right.length];
    for (int c = 0; c < keys.length; c++) {
      keys[c] = (long) left[c / right.length] << Integer.SIZE | right[c % right.length];
    }
    return keys;
  }

  private void enter(long[] keys) {
    int[] numbers = new int[keys.length];
    for (int c = 0; c < keys.length; c++) {
      numbers[c] = Arrays.binarySearch(pairs, keys[c]);
      passagesOf[numbers[c]]++;
    }
    cells.add(numbers);
  }

  /** Number of pairs of words. */
  int size() {
    return pairs.length;
  }

  int jaWords() {
    return ja.size();
  }

  int zhWords() {
    return zh.size();
  }

  /** The number of the Japanese word of a pair. */
  int ja(int pair) {
    return (int) (pairs[pair] >>> Integer.SIZE);
  }

  /** The number of the Chinese word of a pair. */
  int zh(int pair) {
    return (int) pairs[pair];
  }

  String jaWord(int pair) {
    return ja.word(ja(pair));
  }

  String zhWord(int pair) {
    return zh.word(zh(pair));
  }

  /** In how many passages both words stand. */
  int passagesOf(int pair) {
    return passagesOf[pair];
  }

  /** In how many passages the Japanese word of a pair stands. */
  int jaCount(int pair) {
    return ja.count(ja(pair));
  }

  /** In how many passages the Chinese word of a pair stands. */
  int zhCount(int pair) {
    return zh.count(zh(pair));
  }

  /** Share of the Japanese word of a pair among all. */
  double jaShare(int pair) {
    return ja.share(ja(pair));
  }

  /** Share of the Chinese word of a pair among all. */
  double zhShare(int pair) {
    return zh.share(zh(pair));
  }

  /** Number of passages. */
  int passages() {
    return passages.size();
  }

  /** The article of a passage. */
  String source(int passage) {
    return passages.get(passage).source();
  }

  /** The pairs of a passage, row by row, a row for each Japanese word. */
  int[] cells(int passage) {
    return cells.get(passage);
  }

  /** Chinese words of a passage that count. */
  int zhSize(int passage) {
    return widths[passage];
  }

  /** Japanese words of a passage that count; 0 if no Chinese one does. */
  int jaSize(int passage) {
    return widths[passage] == 0 ? 0 : cells.get(passage).length / widths[passage];
  }
}
