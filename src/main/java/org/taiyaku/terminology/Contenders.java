package org.taiyaku.terminology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The pairs that may stand in a glossary at a strictness, and which of them do: the rows, each with
 * its other forms.
 *
 * <p>The pairs are gone through twice: for those that pass, and again for those that do not, but
 * may be forms of one that does. No others are held.
 */
final class Contenders {

  private final List<Contender> byKeys = new ArrayList<>();
  private final Contender[] ranked;
  private final KeyTable<Contender> firstOfForm = new KeyTable<>(Contender::form);
  private final KeyTable<Contender> firstOfZh = new KeyTable<>(Contender::zhKey);

  /**
   * Decides which pairs stand.
   *
   * @param judged all pairs, in the order of their keys
   */
  Contenders(Iterable<Judged> judged, Strictness strictness) {
    int[] forms = forms(judged, strictness);
    for (Judged pair : judged) {
      if (pair.passes(strictness)
          || Contender.mayBeVariant(pair.confidence())
              && Arrays.binarySearch(forms, formHash(pair)) >= 0) {
        byKeys.add(new Contender(pair, strictness));
      }
    }
    ranked = byKeys.toArray(Contender[]::new);
    Arrays.sort(ranked, Contender.BEST_FIRST);
    for (int rank = 0; rank < ranked.length; rank++) {
      ranked[rank].rank(rank);
      take(ranked[rank]);
    }
  }

  /** Hashes of what passes; two forms of one hash do no harm, for no form is taken by its hash. */
  private static int[] forms(Iterable<Judged> judged, Strictness strictness) {
    IntStream.Builder forms = IntStream.builder();
    for (Judged pair : judged) {
      if (pair.passes(strictness)) {
        forms.add(formHash(pair));
      }
    }
    return forms.build().sorted().toArray();
  }

  private static int formHash(Judged pair) {
    return Concept.plain(pair.pair().jaKey()).hashCode();
  }

  /** A form of a pair that passes need not pass by itself. */
  private void take(Contender pair) {
    Optional<Contender> first = firstOfForm.find(pair.form());
    Optional<Contender> head =
        first.stream().flatMap(Contender::alike).filter(pair::isFormOf).findFirst();
    if (head.isPresent()) {
      pair.standsUnder(head.get());
    } else if (pair.passes() && !isCutBetter(pair)) {
      pair.standsUnder(pair);
      first.ifPresentOrElse(one -> one.addAlike(pair), () -> firstOfForm.add(pair));
      firstOfZh
          .find(pair.zhKey())
          .ifPresentOrElse(one -> one.addOfZh(pair), () -> firstOfZh.add(pair));
    }
  }

  private boolean isCutBetter(Contender pair) {
    return firstOfZh.find(pair.zhKey()).stream()
        .flatMap(Contender::ofZh)
        .anyMatch(other -> other.isCutBetterThan(pair));
  }

  /** The pairs that have a row, the best first. */
  Stream<Contender> heads() {
    return Arrays.stream(ranked).filter(Contender::isHead);
  }

  /** The contender of a rank. */
  Contender ranked(int rank) {
    return ranked[rank];
  }

  /** The first head of the Japanese term of a head. */
  Contender firstAlike(Contender head) {
    return firstOfForm.find(head.form()).orElseThrow();
  }

  /** How soon a reader would rescue a dropped pair: 0 first, as the glossary has nothing of it. */
  int rescue(PairEvidence pair) {
    if (pair.isUntranslated()) {
      return 2;
    }
    boolean hasRow =
        firstOfForm.find(Concept.plain(pair.jaKey())).isPresent()
            || firstOfZh.find(pair.zhKey()).isPresent();
    return hasRow ? 1 : 0;
  }

  /**
   * Goes through the pairs beside those that stand in the glossary.
   *
   * @param pairs all pairs, in the order of their keys
   * @param taker is given each pair, and what stands for it if it stands in the glossary
   */
  void beside(Iterable<Standing> pairs, BiConsumer<Standing, Optional<Contender>> taker) {
    int next = 0;
    for (Standing pair : pairs) {
      Optional<Contender> contender = Optional.empty();
      if (next < byKeys.size() && byKeys.get(next).is(pair.pair())) {
        contender = Optional.of(byKeys.get(next)).filter(Contender::stands);
        next++;
      }
      taker.accept(pair, contender);
    }
  }
}
