package org.taiyaku.terminology;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Finds the dropped pairs that a reader would rescue first, without holding more of them. */
final class Rescue {

  /** A pair that does not stand in the glossary, and how soon a reader would want it. */
  private record Dropped(int rescue, Judged judged) {}

  private static final Comparator<Dropped> FIRST =
      Comparator.comparingInt(Dropped::rescue)
          .thenComparingInt(dropped -> -dropped.judged().passing())
          .thenComparing(Dropped::judged, Judged.BEST_FIRST);

  private final int most;
  private final PriorityQueue<Dropped> lastFirst = new PriorityQueue<>(FIRST.reversed());

  /** Finds {@code most} of them or fewer. */
  Rescue(int most) {
    this.most = most;
  }

  /** The dropped pairs of a glossary, the first to rescue first. */
  List<Judged> of(Contenders contenders, Glossary glossary) {
    contenders.beside(
        glossary.pairs(),
        (pair, standing) -> {
          if (standing.isEmpty()) {
            add(new Dropped(contenders.rescue(pair.pair()), glossary.judged(pair)));
          }
        });
    return lastFirst.stream().sorted(FIRST).map(Dropped::judged).toList();
  }

  private void add(Dropped dropped) {
    lastFirst.add(dropped);
    if (lastFirst.size() > most) {
      lastFirst.remove();
    }
  }
}
