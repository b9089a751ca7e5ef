package org.taiyaku.spark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.broadcast.Broadcast;
import org.taiyaku.pairing.KeyCounts;
import org.taiyaku.pairing.KeyWeights;
import org.taiyaku.pairing.Signature;
import org.taiyaku.pairing.UniqueNames;
import org.taiyaku.pairing.Weighted;
import scala.Tuple2;

/**
 * Counts over all documents of a pile, by their places.
 *
 * @param japanese signatures of the Japanese documents
 * @param chinese those of the Chinese ones
 * @param parts into how many parts keys are dealt
 */
record PileCounts(
    JavaPairRDD<Integer, Signature> japanese, JavaPairRDD<Integer, Signature> chinese, int parts) {

  /** Signatures whose keys are sorted at once. */
  private static final int AT_ONCE = 2_000;

  /** How much each key tells in the documents of one language. */
  KeyWeights weights(JavaPairRDD<Integer, Signature> documents) {
    int count = parts;
    List<KeyCounts> counted =
        documents
            .values()
            .mapPartitionsToPair(signatures -> counts(signatures, count))
            .reduceByKey(KeyCounts::plus, count)
            .map(part -> part._2().repeated())
            .collect();
    List<Integer> limits = documents.values().map(Signature::limit).collect();
    return KeyWeights.of(
        KeyCounts.joined(counted), limits.stream().mapToInt(Integer::intValue).toArray());
  }

  private static Iterator<Tuple2<Integer, KeyCounts>> counts(
      Iterator<Signature> signatures, int parts) {
    List<Tuple2<Integer, KeyCounts>> counted = new ArrayList<>();
    List<Signature> some = new ArrayList<>();
    while (signatures.hasNext()) {
      some.add(signatures.next());
      if (some.size() == AT_ONCE || !signatures.hasNext()) {
        List<KeyCounts> dealt = KeyCounts.of(some).parts(parts);
        for (int part = 0; part < parts; part++) {
          counted.add(new Tuple2<>(part, dealt.get(part)));
        }
        some.clear();
      }
    }
    return counted.iterator();
  }

  /**
   * A name that one document of each language has.
   *
   * @param name its key
   * @param ja place of the Japanese document
   * @param zh place of the Chinese one
   */
  record Shared(int name, int ja, int zh) {}

  /** The names that one document of each language has, and no other. */
  List<Shared> sharedNames() {
    return bearers(japanese, true)
        .union(bearers(chinese, false))
        .reduceByKey(PileCounts::plus, parts)
        .filter(name -> name._2()[0] == 1 && name._2()[1] == 1)
        .collect()
        .stream()
        .map(name -> new Shared(name._1(), name._2()[2], name._2()[3]))
        .toList();
  }

  /** By name: how many Japanese and Chinese documents have it, and the place of the last. */
  private static JavaPairRDD<Integer, int[]> bearers(
      JavaPairRDD<Integer, Signature> documents, boolean ja) {
    return documents.flatMapToPair(
        one -> {
          int place = one._1();
          int[] bearer = ja ? new int[] {1, 0, place, 0} : new int[] {0, 1, 0, place};
          return IntStream.of(one._2().names())
              .mapToObj(name -> new Tuple2<>(name, bearer))
              .iterator();
        });
  }

  /** Of names that several documents of a language have the places mean nothing. */
  private static int[] plus(int[] one, int[] other) {
    return new int[] {
      one[0] + other[0], one[1] + other[1], Math.max(one[2], other[2]), Math.max(one[3], other[3])
    };
  }

  static UniqueNames unique(Collection<Shared> names, int japanese, int chinese) {
    return UniqueNames.of(names.stream().mapToInt(Shared::name).toArray(), japanese, chinese);
  }

  /** The norm of each of {@code size} documents, by its place. */
  static double[] norms(
      JavaPairRDD<Integer, Signature> documents, Broadcast<KeyWeights> weights, int size) {
    double[] norms = new double[size];
    documents
        .mapToPair(one -> new Tuple2<>(one._1(), Weighted.of(one._2(), weights.value()).norm()))
        .collect()
        .forEach(one -> norms[one._1()] = one._2());
    return norms;
  }

  /** Links of documents that alone have a name in common. */
  static Stream<Long> links(Collection<Shared> names) {
    return names.stream().map(name -> (long) name.ja() << 32 | name.zh()).distinct();
  }
}
