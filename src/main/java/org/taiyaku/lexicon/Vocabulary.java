package org.taiyaku.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The words of one language that stand in at least two passages, numbered in their order.
 *
 * <p>What stands in one passage only says nothing, and leaving it out keeps the tables in bounds.
 */
final class Vocabulary {

  private static final int LEAST_PASSAGES = 2;

  private final List<String> words = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final int[] counts;
  private final long sum;

  /** The words of one side of some passages. */
  Vocabulary(List<ParallelWords> passages, Function<ParallelWords, List<String>> side) {
    Map<String, Integer> all = new TreeMap<>();
    for (ParallelWords passage : passages) {
      new TreeSet<>(side.apply(passage)).forEach(word -> all.merge(word, 1, Integer::sum));
    }
    all.values().removeIf(count -> count < LEAST_PASSAGES);
    for (String word : all.keySet()) {
      numbers.put(word, words.size());
      words.add(word);
    }
    counts = all.values().stream().mapToInt(Integer::intValue).toArray();
    sum = Arrays.stream(counts).asLongStream().sum();
  }

  int size() {
    return words.size();
  }

  String word(int number) {
    return words.get(number);
  }

  /** In how many passages a word stands. */
  int count(int number) {
    return counts[number];
  }

  /** Share of a word among all. */
  double share(int number) {
    return (double) counts[number] / sum;
  }

  /** The numbers of those of some words that are known, each once, in order. */
  int[] numbers(List<String> some) {
    return some.stream()
        .filter(numbers::containsKey)
        .mapToInt(numbers::get)
        .sorted()
        .distinct()
        .toArray();
  }
}
