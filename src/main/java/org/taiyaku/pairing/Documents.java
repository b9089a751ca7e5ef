package org.taiyaku.pairing;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The documents of one language by their places, whose signatures are fetched and weighed when they
 * are looked at: of each is held what stands here and no more.
 */
final class Documents {

  private final List<Brief> briefs;
  private final Signatures signatures;
  private final KeyWeights weights;
  private final long[] names;

  /** Looks at each of {@code briefs} once to learn how much its keys tell. */
  Documents(List<Brief> briefs, Signatures signatures) {
    this.briefs = briefs;
    this.signatures = signatures;
    KeyCounts.Builder counts = new KeyCounts.Builder();
    LongStream.Builder bearers = LongStream.builder();
    int[] limits = new int[briefs.size()];
    for (int place = 0; place < limits.length; place++) {
      Signature signature = signature(place);
      counts.add(signature);
      limits[place] = signature.limit();
      for (int name : signature.names) {
        bearers.add((long) name << 32 | place);
      }
    }
    this.weights = KeyWeights.of(counts.build().repeated(), limits);
    this.names = bearers.build().sorted().toArray();
  }

  /** A document by itself. */
  static Documents of(Signature one) {
    return new Documents(List.of(Brief.of(0, one)), number -> one);
  }

  int size() {
    return briefs.size();
  }

  String path(int place) {
    return briefs.get(place).path();
  }

  /** How much keys tell in these documents. */
  KeyWeights weights() {
    return weights;
  }

  /** Every name of every document, {@code name << 32 | place}, ascending. */
  long[] names() {
    return names;
  }

  /** A document with what its keys weigh; worked out anew each time. */
  Weighted weighted(int place) {
    return Weighted.of(signature(place), weights);
  }

  /** The documents from one place up to another. */
  List<Weighted> weighted(int from, int to) {
    return IntStream.range(from, to).mapToObj(this::weighted).toList();
  }

  private Signature signature(int place) {
    return signatures.get(briefs.get(place).number());
  }
}
