package org.taiyaku.pairing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Chooses for each document the few of the other language that are worth a closer look.
 *
 * <p>They are those that share most weight in the inverted index, in proportion to what they have
 * of it, and those that alone have a name in common.
 */
final class Candidates {

  private final List<Weighted> japanese;
  private final InvertedIndex index;
  private final double[] chineseNorms;
  private final List<BestCandidates> ofJapanese;
  private final List<BestCandidates> ofChinese;
  private final SharedWeights shared;

  private Candidates(List<Weighted> japanese, List<Weighted> chinese, Postings.Builder postings) {
    this.japanese = japanese;
    for (int document = 0; document < chinese.size(); document++) {
      postings.add(document, chinese.get(document));
    }
    this.index = new InvertedIndex(postings.build().get(0));
    this.chineseNorms = chinese.stream().mapToDouble(Weighted::norm).toArray();
    this.ofJapanese = best(japanese.size());
    this.ofChinese = best(chinese.size());
    this.shared = new SharedWeights(chinese.size());
  }

  private static List<BestCandidates> best(int size) {
    return IntStream.range(0, size).mapToObj(i -> new BestCandidates()).toList();
  }

  /**
   * Pairs of places in the two lists, {@code ja << 32 | zh}, ascending, each once.
   *
   * @param postings where those of the index are gathered
   */
  static long[] find(
      List<Weighted> japanese,
      List<Weighted> chinese,
      Postings.Builder postings,
      UniqueNames names) {
    Candidates candidates = new Candidates(japanese, chinese, postings);
    for (int ja = 0; ja < japanese.size(); ja++) {
      candidates.look(ja);
    }
    return LongStream.concat(
            Stream.concat(candidates.ofJapanese.stream(), candidates.ofChinese.stream())
                .flatMap(best -> best.all().stream())
                .mapToLong(Candidate::link),
            byName(japanese, chinese, names))
        .sorted()
        .distinct()
        .toArray();
  }

  private void look(int ja) {
    int[] keys = japanese.get(ja).signature().content.key();
    int[] weights = japanese.get(ja).weights();
    for (int i = 0; i < keys.length; i++) {
      int weight = weights[i];
      index.forEach(keys[i], (zh, other) -> shared.add(zh, (long) weight * other));
    }
    double norm = japanese.get(ja).norm();
    shared.drainTo(
        (zh, weight) -> {
          Candidate candidate = Candidate.of(ja, zh, weight, norm, chineseNorms[zh]);
          ofJapanese.get(ja).offer(candidate);
          ofChinese.get(zh).offer(candidate);
        });
  }

  private static LongStream byName(
      List<Weighted> japanese, List<Weighted> chinese, UniqueNames names) {
    Map<Integer, Integer> chineseByName = new HashMap<>();
    for (int zh = 0; zh < chinese.size(); zh++) {
      for (int name : chinese.get(zh).signature().names) {
        chineseByName.put(name, zh);
      }
    }
    return IntStream.range(0, japanese.size())
        .boxed()
        .flatMapToLong(
            ja ->
                Arrays.stream(japanese.get(ja).signature().names)
                    .filter(names::contain)
                    .mapToLong(name -> (long) ja << 32 | chineseByName.get(name)));
  }
}
