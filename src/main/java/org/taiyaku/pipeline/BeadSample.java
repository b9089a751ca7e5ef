package org.taiyaku.pipeline;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The beads with the smallest hashes of all that were added, each once.
 *
 * <p>So much of a batch is kept as fits, whatever its size; and since the hash is that of the
 * content, samples of parts of a batch may be merged in any order and give the same. Of articles
 * that hold the same bead the one with the first name is kept.
 */
public final class BeadSample implements Serializable {

  private static final long serialVersionUID = 1L;

  private final int most;
  private final TreeMap<SampledBead, String> articles = new TreeMap<>();

  /** An empty sample that grows to {@code most} beads. */
  BeadSample(int most) {
    this.most = most;
  }

  /** Adds a bead of an article. */
  void add(SampledBead bead, String article) {
    articles.merge(bead, article, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    if (articles.size() > most) {
      articles.pollLastEntry();
    }
  }

  /** Adds what {@code other} holds. */
  public void addAll(BeadSample other) {
    other.articles.forEach(this::add);
  }

  /** How many beads it holds. */
  public int size() {
    return articles.size();
  }

  /** The beads in the order of their hashes. */
  List<SampledBead> beads() {
    return new ArrayList<>(articles.keySet());
  }

  /** The article that a bead of the sample stands in. */
  String article(SampledBead bead) {
    return articles.get(bead);
  }
}
