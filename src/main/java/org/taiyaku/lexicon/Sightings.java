package org.taiyaku.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** In how many passages and articles the words of each pair were seen to stand for each other. */
final class Sightings {

  private final int[] passages;
  private final Map<Integer, Set<String>> sources = new HashMap<>();

  Sightings(int pairs) {
    this.passages = new int[pairs];
  }

  /** Notes a passage of an article. */
  void add(int pair, String source) {
    passages[pair]++;
    sources.computeIfAbsent(pair, k -> new HashSet<>(4)).add(source);
  }

  int passages(int pair) {
    return passages[pair];
  }

  /** Number of articles. */
  int sources(int pair) {
    return sources.getOrDefault(pair, Set.of()).size();
  }
}
