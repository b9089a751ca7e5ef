package org.taiyaku.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.StreamSupport;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.taiyaku.pairing.Brief;
import org.taiyaku.pairing.Comparison;
import org.taiyaku.pairing.Contest;
import org.taiyaku.pairing.Distinct;
import org.taiyaku.pairing.KeyWeights;
import org.taiyaku.pairing.Link;
import org.taiyaku.pairing.Pairer;
import org.taiyaku.pairing.Pairing;
import org.taiyaku.pairing.Signature;
import org.taiyaku.pairing.Standing;
import org.taiyaku.pairing.Weighted;
import org.taiyaku.text.Language;
import scala.Tuple2;

/**
 * Pairs documents as {@link Pairer#pair} does, by the same steps; what is known of single documents
 * and links stays with the workers, and the driver decides on the few links that matter.
 */
final class DistributedPairing {

  private final JavaSparkContext context;
  private final int parts;

  /** Pairing whose data is dealt into so many parts. */
  DistributedPairing(JavaSparkContext context, int parts) {
    this.context = context;
    this.parts = parts;
  }

  /**
   * Pairs documents.
   *
   * @param signatures of all articles, by number
   * @param briefs of the same
   */
  Pairing pair(JavaPairRDD<Integer, Signature> signatures, Collection<Brief> briefs) {
    Distinct ja = distinct(briefs, Language.JAPANESE);
    Distinct zh = distinct(briefs, Language.TRADITIONAL_CHINESE);
    JavaPairRDD<Integer, Signature> japanese = placed(signatures, ja);
    JavaPairRDD<Integer, Signature> chinese = placed(signatures, zh);
    Collection<Contest> contests = List.of();
    if (!ja.documents().isEmpty() && !zh.documents().isEmpty()) {
      contests = contests(japanese, ja.documents().size(), chinese, zh.documents().size());
    }
    return Pairer.decide(ja, zh, contests);
  }

  private static Distinct distinct(Collection<Brief> briefs, Language language) {
    return Distinct.of(
        briefs.stream().filter(brief -> brief.language() == language).toList(), language);
  }

  /** The signatures of documents by their places, without duplicates. */
  private JavaPairRDD<Integer, Signature> placed(
      JavaPairRDD<Integer, Signature> signatures, Distinct documents) {
    int most = documents.documents().stream().mapToInt(Brief::number).max().orElse(-1);
    int[] places = new int[most + 1];
    Arrays.fill(places, -1);
    for (int place = 0; place < documents.documents().size(); place++) {
      places[documents.documents().get(place).number()] = place;
    }
    Broadcast<int[]> all = context.broadcast(places);
    return signatures
        .filter(one -> one._1() < all.value().length && all.value()[one._1()] >= 0)
        .mapToPair(one -> new Tuple2<>(all.value()[one._1()], one._2()));
  }

  private Collection<Contest> contests(
      JavaPairRDD<Integer, Signature> japanese,
      int japaneseSize,
      JavaPairRDD<Integer, Signature> chinese,
      int chineseSize) {
    PileCounts counts = new PileCounts(japanese, chinese, parts);
    context.setCallSite("taiyaku: weights of keys");
    Broadcast<KeyWeights> jaWeights = context.broadcast(counts.weights(japanese));
    Broadcast<KeyWeights> zhWeights = context.broadcast(counts.weights(chinese));
    List<PileCounts.Shared> names = counts.sharedNames();
    Broadcast<Pile> pile =
        context.broadcast(
            new Pile(
                jaWeights.value(),
                zhWeights.value(),
                PileCounts.unique(names, japaneseSize, chineseSize),
                PileCounts.norms(japanese, jaWeights, japaneseSize),
                PileCounts.norms(chinese, zhWeights, chineseSize)));
    context.setCallSite("taiyaku: candidates");
    JavaRDD<Long> byName = context.parallelize(PileCounts.links(names).toList(), 1);
    JavaRDD<Long> candidates =
        new DistributedCandidates(pile, parts)
            .find(japanese, chinese)
            .union(byName)
            .distinct(parts);
    context.setCallSite("taiyaku: comparing");
    return standing(links(candidates, japanese, chinese, pile)).collect();
  }

  /**
   * A signature on its way to where it is compared.
   *
   * @param ja place of the Japanese document; -1 if this is the Chinese one
   */
  private record Arrival(int ja, Signature signature) implements Serializable {}

  /**
   * Compares candidates.
   *
   * <p>To each Chinese document come the signatures of the Japanese ones, sorted behind its own, so
   * that of a document that is everybody's candidate not all need be held at once.
   */
  private JavaRDD<Link> links(
      JavaRDD<Long> candidates,
      JavaPairRDD<Integer, Signature> japanese,
      JavaPairRDD<Integer, Signature> chinese,
      Broadcast<Pile> pile) {
    JavaPairRDD<Long, Arrival> asking =
        candidates
            .mapToPair(link -> new Tuple2<>((int) (link >>> 32), (int) (long) link))
            .cogroup(japanese, parts)
            .flatMapToPair(one -> arrivals(one._1(), one._2()._1(), one._2()._2()));
    JavaPairRDD<Long, Arrival> asked =
        chinese.mapToPair(one -> new Tuple2<>((long) one._1() << 32, new Arrival(-1, one._2())));
    return asked
        .union(asking)
        .repartitionAndSortWithinPartitions(new ByChinese(parts))
        .mapPartitions(arrivals -> new Comparing(arrivals, pile.value()));
  }

  private static Iterator<Tuple2<Long, Arrival>> arrivals(
      int ja, Iterable<Integer> chinese, Iterable<Signature> signature) {
    Arrival arrival = new Arrival(ja, signature.iterator().next());
    return StreamSupport.stream(chinese.spliterator(), false)
        .map(zh -> new Tuple2<>((long) zh << 32 | ja + 1L, arrival))
        .iterator();
  }

  /** By the place of the Chinese document, which stands in the high half of the key. */
  private static final class ByChinese extends Partitioner {
    private static final long serialVersionUID = 1L;
    private final int parts;

    ByChinese(int parts) {
      this.parts = parts;
    }

    @Override
    public int numPartitions() {
      return parts;
    }

    @Override
    public int getPartition(Object key) {
      return (int) ((Long) key >>> 32) % parts;
    }
  }

  /** Compares as documents arrive: a Chinese one, then the Japanese ones that ask for it. */
  private static final class Comparing implements Iterator<Link> {
    private final Iterator<Tuple2<Long, Arrival>> arrivals;
    private final Pile pile;
    private final Comparison comparison;
    private Weighted chinese;
    private Link next;

    Comparing(Iterator<Tuple2<Long, Arrival>> arrivals, Pile pile) {
      this.arrivals = arrivals;
      this.pile = pile;
      this.comparison = new Comparison(pile.names());
    }

    @Override
    public boolean hasNext() {
      while (next == null && arrivals.hasNext()) {
        Tuple2<Long, Arrival> arrival = arrivals.next();
        Signature signature = arrival._2().signature();
        if (arrival._2().ja() < 0) {
          chinese = Weighted.of(signature, pile.chinese());
        } else {
          int zh = (int) (arrival._1() >>> 32);
          Weighted japanese = Weighted.of(signature, pile.japanese());
          next = comparison.link(arrival._2().ja(), japanese, zh, chinese).orElse(null);
        }
      }
      return next != null;
    }

    @Override
    public Link next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Link link = next;
      next = null;
      return link;
    }
  }

  /** How each link stands among those of its two documents; only of those that matter. */
  private JavaRDD<Contest> standing(JavaRDD<Link> links) {
    return links
        .mapToPair(link -> new Tuple2<>(link.ja(), link))
        .groupByKey(parts)
        .flatMapToPair(
            one ->
                Standing.of(list(one._2())).stream()
                    .map(standing -> new Tuple2<>(standing.link().zh(), standing))
                    .iterator())
        .groupByKey(parts)
        .flatMap(one -> contests(list(one._2())).iterator());
  }

  private static List<Contest> contests(List<Standing> ofJapanese) {
    return Standing.contests(ofJapanese).stream().filter(Contest::matters).toList();
  }

  private static <T> List<T> list(Iterable<T> some) {
    List<T> list = new ArrayList<>();
    some.forEach(list::add);
    return list;
  }
}
