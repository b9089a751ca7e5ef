package org.taiyaku.pairing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
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

  /** The right one is nearly always the first or second; the rest show what chance gives. */
  static final int MOST = 12;

  private static final Comparator<Candidate> WORST_FIRST =
      Comparator.comparingDouble(Candidate::share)
          .thenComparing(Candidate::ja, Comparator.reverseOrder())
          .thenComparing(Candidate::zh, Comparator.reverseOrder());

  private final List<Weighted> japanese;
  private final List<Weighted> chinese;
  private final InvertedIndex index;
  private final double[] chineseNorms;
  private final List<PriorityQueue<Candidate>> ofJapanese;
  private final List<PriorityQueue<Candidate>> ofChinese;

  /** What each Chinese document shares with the Japanese one that is looked at; 0 of the others. */
  private final long[] shared;

  /** Those that share something, in the order met; without it the cost would grow as a square. */
  private final int[] sharing;

  private int sharers;

  private Candidates(List<Weighted> japanese, List<Weighted> chinese) {
    this.japanese = japanese;
    this.chinese = chinese;
    this.index = new InvertedIndex(chinese);
    this.chineseNorms = chinese.stream().mapToDouble(Candidates::norm).toArray();
    this.ofJapanese = queues(japanese.size());
    this.ofChinese = queues(chinese.size());
    this.shared = new long[chinese.size()];
    this.sharing = new int[chinese.size()];
  }

  /** Two documents by their places in the lists, and the cosine of what the index has of them. */
  record Candidate(int ja, int zh, double share) {}

  private static List<PriorityQueue<Candidate>> queues(int size) {
    return IntStream.range(0, size)
        .mapToObj(i -> new PriorityQueue<>(MOST + 1, WORST_FIRST))
        .toList();
  }

  /** Pairs of places in the two lists, {@code ja << 32 | zh}, ascending, each once. */
  static long[] find(List<Weighted> japanese, List<Weighted> chinese, NameCounts names) {
    Candidates candidates = new Candidates(japanese, chinese);
    for (int ja = 0; ja < japanese.size(); ja++) {
      candidates.look(ja);
    }
    return LongStream.concat(
            Stream.concat(candidates.ofJapanese.stream(), candidates.ofChinese.stream())
                .flatMap(PriorityQueue::stream)
                .mapToLong(c -> (long) c.ja() << 32 | c.zh()),
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
      index.forEach(keys[i], (zh, other) -> add(zh, (long) weight * other));
    }
    double norm = norm(japanese.get(ja));
    for (int i = 0; i < sharers; i++) {
      int zh = sharing[i];
      double share = shared[zh] / (norm * chineseNorms[zh]);
      offer(ofJapanese.get(ja), ja, zh, share);
      offer(ofChinese.get(zh), ja, zh, share);
      shared[zh] = 0;
    }
    sharers = 0;
  }

  private void add(int zh, long weight) {
    if (shared[zh] == 0) {
      sharing[sharers++] = zh;
    }
    shared[zh] += weight;
  }

  private static void offer(PriorityQueue<Candidate> queue, int ja, int zh, double share) {
    if (queue.size() == MOST && share < queue.peek().share()) {
      return;
    }
    queue.add(new Candidate(ja, zh, share));
    if (queue.size() > MOST) {
      queue.poll();
    }
  }

  private static double norm(Weighted document) {
    long squares = Arrays.stream(document.weights()).mapToLong(w -> (long) w * w).sum();
    return Math.max(1, Math.sqrt(squares));
  }

  private static LongStream byName(
      List<Weighted> japanese, List<Weighted> chinese, NameCounts names) {
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
                    .filter(names::unique)
                    .mapToLong(name -> (long) ja << 32 | chineseByName.get(name)));
  }
}
