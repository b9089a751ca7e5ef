package org.taiyaku.pairing;

import java.util.Arrays;

/**
 * Chooses for each document the few of the other language that are worth a closer look.
 *
 * <p>They are those that share most weight in the inverted index, in proportion to what they have
 * of it, and those that alone have a name in common.
 *
 * <p>The index holds a block of the Chinese documents at a time, past which all Japanese ones go.
 * What two documents share depends on nothing else, so that the blocks do not show in the result.
 */
final class Candidates {

  private final Documents japanese;
  private final Documents chinese;
  private final BestCandidates ofJapanese;
  private final BestCandidates ofChinese;

  private Candidates(Documents japanese, Documents chinese) {
    this.japanese = japanese;
    this.chinese = chinese;
    this.ofJapanese = new BestCandidates(japanese.size());
    this.ofChinese = new BestCandidates(chinese.size());
  }

  /**
   * Pairs of places, {@link Candidate#link}, ascending, each once.
   *
   * @param block how many Chinese documents are in the index at once, 1 or more
   * @param byName pairs of places of documents that alone have a name in common
   */
  static long[] find(Documents japanese, Documents chinese, int block, long[] byName) {
    Candidates candidates = new Candidates(japanese, chinese);
    for (int from = 0; from < chinese.size(); from += block) {
      candidates.look(from, Math.min(from + block, chinese.size()));
    }
    return candidates.links(byName);
  }

  /** Looks what all Japanese documents share with the Chinese ones of a block. */
  private void look(int from, int to) {
    Postings.Builder postings = new Postings.Builder(japanese.weights(), chinese.weights(), 1);
    double[] norms = new double[to - from];
    for (int zh = from; zh < to; zh++) {
      Weighted weighted = chinese.weighted(zh);
      postings.add(zh - from, weighted);
      norms[zh - from] = weighted.norm();
    }
    InvertedIndex index = new InvertedIndex(postings.build().get(0));
    SharedWeights shared = new SharedWeights(norms.length);
    for (int ja = 0; ja < japanese.size(); ja++) {
      look(ja, index, shared, from, norms);
    }
  }

  private void look(int ja, InvertedIndex index, SharedWeights shared, int from, double[] norms) {
    Weighted weighted = japanese.weighted(ja);
    int[] keys = weighted.signature().content.key();
    for (int i = 0; i < keys.length; i++) {
      int weight = weighted.weights()[i];
      index.forEach(keys[i], (zh, other) -> shared.add(zh, (long) weight * other));
    }
    double norm = weighted.norm();
    shared.drainTo(
        (zh, weight) -> {
          double share = Candidate.cosine(weight, norm, norms[zh]);
          ofJapanese.offer(ja, from + zh, share);
          ofChinese.offer(from + zh, ja, share);
        });
  }

  private long[] links(long[] byName) {
    long[] links = Arrays.copyOf(byName, byName.length + ofJapanese.size() + ofChinese.size());
    int[] filled = {byName.length};
    for (int document = 0; document < japanese.size(); document++) {
      int ja = document;
      ofJapanese.forEach(ja, (zh, share) -> links[filled[0]++] = Candidate.link(ja, zh));
    }
    for (int document = 0; document < chinese.size(); document++) {
      int zh = document;
      ofChinese.forEach(zh, (ja, share) -> links[filled[0]++] = Candidate.link(ja, zh));
    }
    Arrays.sort(links);
    int distinct = 0;
    for (int i = 0; i < links.length; i++) {
      if (i == 0 || links[i] != links[i - 1]) {
        links[distinct++] = links[i];
      }
    }
    return Arrays.copyOf(links, distinct);
  }
}
