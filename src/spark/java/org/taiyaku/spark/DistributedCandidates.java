package org.taiyaku.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.taiyaku.pairing.BestCandidates;
import org.taiyaku.pairing.Candidate;
import org.taiyaku.pairing.InvertedIndex;
import org.taiyaku.pairing.Postings;
import org.taiyaku.pairing.SharedWeights;
import org.taiyaku.pairing.Signature;
import org.taiyaku.pairing.Weighted;
import scala.Tuple2;

/**
 * The few documents that are worth a closer look for each document, by an inverted index whose keys
 * are dealt to many workers.
 *
 * <p>Three shuffles, of arrays and not of objects: postings to the part of their key, where they
 * meet those of the other language; what two documents share by the keys of a part to the part of
 * the Japanese document, where it is added up; the best of a Japanese part to the part of the
 * Chinese document, where its best are chosen.
 */
final class DistributedCandidates {

  /** Documents whose postings are sent together: so many that few arrays are short. */
  private static final int AT_ONCE = 5_000;

  private final Broadcast<Pile> pile;
  private final int parts;

  DistributedCandidates(Broadcast<Pile> pile, int parts) {
    this.pile = pile;
    this.parts = parts;
  }

  /** Links, {@code ja << 32 | zh}, each once. */
  JavaRDD<Long> find(
      JavaPairRDD<Integer, Signature> japanese, JavaPairRDD<Integer, Signature> chinese) {
    Broadcast<Pile> all = pile;
    int count = parts;
    return postings(japanese, true)
        .cogroup(postings(chinese, false), count)
        .flatMapToPair(part -> shares(part._2()._1(), part._2()._2(), all.value(), count))
        .groupByKey(count)
        .flatMapToPair(part -> offers(part._2(), all.value(), count))
        .groupByKey(count)
        .flatMap(part -> chosen(part._2()));
  }

  private JavaPairRDD<Integer, Postings> postings(
      JavaPairRDD<Integer, Signature> documents, boolean ja) {
    Broadcast<Pile> all = pile;
    int count = parts;
    return documents.mapPartitionsToPair(some -> postings(some, ja, all.value(), count));
  }

  private static Iterator<Tuple2<Integer, Postings>> postings(
      Iterator<Tuple2<Integer, Signature>> documents, boolean ja, Pile pile, int parts) {
    List<Tuple2<Integer, Postings>> sent = new ArrayList<>();
    while (documents.hasNext()) {
      Postings.Builder builder = new Postings.Builder(pile.japanese(), pile.chinese(), parts);
      for (int taken = 0; taken < AT_ONCE && documents.hasNext(); taken++) {
        Tuple2<Integer, Signature> one = documents.next();
        builder.add(one._1(), Weighted.of(one._2(), ja ? pile.japanese() : pile.chinese()));
      }
      List<Postings> built = builder.build();
      IntStream.range(0, parts)
          .filter(part -> built.get(part).size() > 0)
          .forEach(part -> sent.add(new Tuple2<>(part, built.get(part))));
    }
    return sent.iterator();
  }

  /** What documents share by the keys of one part, for the part of each Japanese document. */
  private static Iterator<Tuple2<Integer, Shares>> shares(
      Iterable<Postings> japanese, Iterable<Postings> chinese, Pile pile, int parts) {
    InvertedIndex index = new InvertedIndex(Postings.joined(list(chinese)));
    SharedWeights shared = new SharedWeights(pile.chineseNorms().length);
    Map<Integer, Shares.Builder> byPart = new TreeMap<>();
    Postings.joined(list(japanese))
        .forEachDocument(
            (ja, keys, weights) -> {
              for (int i = 0; i < keys.length; i++) {
                int weight = weights[i];
                index.forEach(keys[i], (zh, other) -> shared.add(zh, (long) weight * other));
              }
              Shares.Builder part =
                  byPart.computeIfAbsent(ja % parts, number -> new Shares.Builder());
              shared.drainTo((zh, weight) -> part.add(ja, zh, weight));
            });
    return byPart.entrySet().stream()
        .filter(part -> !part.getValue().isEmpty())
        .map(part -> new Tuple2<>(part.getKey(), part.getValue().build()))
        .iterator();
  }

  /**
   * What a part of the Japanese documents has to say to a part of the Chinese ones.
   *
   * @param chosen the best for one of its own documents
   * @param offered the best that it has for one of the Chinese documents
   */
  private record Offers(ArrayList<Candidate> chosen, ArrayList<Candidate> offered)
      implements Serializable {
    Offers() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  private static Iterator<Tuple2<Integer, Offers>> offers(
      Iterable<Shares> shares, Pile pile, int parts) {
    Map<Integer, Offers> byPart = new TreeMap<>();
    Map<Integer, BestCandidates> ofChinese = new HashMap<>();
    Shares.sum(
        list(shares),
        pile.chineseNorms().length,
        (ja, shared) -> {
          BestCandidates best = new BestCandidates(1);
          double norm = pile.japaneseNorms()[ja];
          shared.drainTo(
              (zh, weight) -> {
                double share = Candidate.cosine(weight, norm, pile.chineseNorms()[zh]);
                best.offer(0, zh, share);
                ofChinese.computeIfAbsent(zh, k -> new BestCandidates(1)).offer(0, ja, share);
              });
          best.forEach(
              0, (zh, share) -> part(byPart, zh, parts).chosen().add(new Candidate(ja, zh, share)));
        });
    ofChinese.forEach(
        (zh, best) ->
            best.forEach(
                0,
                (ja, share) ->
                    part(byPart, zh, parts).offered().add(new Candidate(ja, zh, share))));
    return byPart.entrySet().stream()
        .map(part -> new Tuple2<>(part.getKey(), part.getValue()))
        .iterator();
  }

  private static Offers part(Map<Integer, Offers> byPart, int zh, int parts) {
    return byPart.computeIfAbsent(zh % parts, number -> new Offers());
  }

  private static Iterator<Long> chosen(Iterable<Offers> offers) {
    Set<Long> links = new HashSet<>();
    Map<Integer, BestCandidates> ofChinese = new HashMap<>();
    for (Offers offer : offers) {
      offer.chosen().forEach(candidate -> links.add(candidate.link()));
      for (Candidate one : offer.offered()) {
        ofChinese
            .computeIfAbsent(one.zh(), k -> new BestCandidates(1))
            .offer(0, one.ja(), one.share());
      }
    }
    ofChinese.forEach(
        (zh, best) ->
            best.forEach(0, (ja, share) -> links.add(new Candidate(ja, zh, share).link())));
    return links.iterator();
  }

  private static <T> List<T> list(Iterable<T> some) {
    List<T> list = new ArrayList<>();
    some.forEach(list::add);
    return list;
  }
}
