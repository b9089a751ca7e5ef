package org.taiyaku.alignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Beads that a person has settled, around which all else is aligned.
 *
 * <p>A chain of them that rises on both sides cuts the article into stretches: no path leads past
 * such a bead. What crosses the chain, and what stands for nothing, is taken out of the stretch
 * that it lies in, and put back when the rest is aligned. In the chain is what agrees best with the
 * other fixed beads and with what the texts certainly show: whoever settles nothing but a moved
 * bead does not want all others to give way to it.
 */
final class FixedBeads {

  /** What a fixed bead, a moved one and a place that the texts show weigh against each other. */
  private static final int FIXED = 4;

  private static final int MOVED = 1;
  private static final int CERTAIN = 2;

  private final int jaSegments;
  private final int zhSegments;

  /** In the order of both sides. */
  private final List<Bead> chain = new ArrayList<>();

  private final Taken taken = new Taken(new BitSet(), new BitSet());

  /** The beads outside the chain by their segments. */
  private final Map<Integer, Bead> asideByJa = new HashMap<>();

  private final Map<Integer, Bead> asideByZh = new HashMap<>();

  /**
   * Sorts beads into the chain and what lies aside of it.
   *
   * @param certain places that the texts certainly show to stand for each other
   * @throws IllegalArgumentException if a segment stands in two beads, or is beyond the last
   */
  FixedBeads(List<Bead> beads, List<CertainPlaces.Place> certain, int jaSegments, int zhSegments) {
    this.jaSegments = jaSegments;
    this.zhSegments = zhSegments;
    requireDisjoint(beads);
    List<HeaviestChain.Link> links = new ArrayList<>();
    Taken all = Taken.of(beads);
    for (CertainPlaces.Place place : certain) {
      if (all.isFree(1, place.ja() + 1, 1, place.zh() + 1)) {
        links.add(new HeaviestChain.Link(place.ja(), place.zh(), CERTAIN, null));
      }
    }
    for (Bead bead : beads) {
      if (!bead.isOmission()) {
        int weight = bead.moved() ? MOVED : FIXED;
        links.add(new HeaviestChain.Link(bead.jaStart(), bead.zhStart(), weight, bead));
      }
    }
    HeaviestChain.of(links, zhSegments).stream()
        .map(HeaviestChain.Link::bead)
        .filter(Objects::nonNull)
        .forEach(bead -> chain.add(settled(bead, bead.jaStart(), bead.zhStart(), false)));
    Set<Bead> chained = new HashSet<>(chain);
    beads.stream()
        .filter(bead -> !chained.contains(settled(bead, bead.jaStart(), bead.zhStart(), false)))
        .forEach(this::putAside);
  }

  private void requireDisjoint(List<Bead> beads) {
    Taken so = new Taken(new BitSet(), new BitSet());
    for (Bead bead : beads) {
      if (!so.isFree(bead.jaSize(), bead.jaEnd(), bead.zhSize(), bead.zhEnd())) {
        throw new IllegalArgumentException("a segment of " + bead + " stands in two fixed beads");
      }
      so.add(bead);
    }
    if (so.ja().length() > jaSegments || so.zh().length() > zhSegments) {
      throw new IllegalArgumentException("a fixed bead ends beyond the last segment");
    }
  }

  private void putAside(Bead bead) {
    taken.add(bead);
    for (int i = bead.jaStart(); i < bead.jaEnd(); i++) {
      asideByJa.put(i, bead);
    }
    for (int j = bead.zhStart(); j < bead.zhEnd(); j++) {
      asideByZh.put(j, bead);
    }
  }

  private static Bead settled(Bead bead, int jaStart, int zhStart, boolean moved) {
    return new Bead(jaStart, jaStart + bead.jaSize(), zhStart, zhStart + bead.zhSize(), 1, moved);
  }

  /** The beads that all others keep the order of. */
  List<Bead> chain() {
    return chain;
  }

  /** The segments that no bead may hold which is found. */
  Taken taken() {
    return taken;
  }

  /** The stretches before, between and after the beads of the chain; one more than those. */
  List<Rectangle> stretches() {
    List<Rectangle> stretches = new ArrayList<>();
    int ja = 0;
    int zh = 0;
    for (Bead bead : chain) {
      stretches.add(new Rectangle(ja, bead.jaStart(), zh, bead.zhStart()));
      ja = bead.jaEnd();
      zh = bead.zhEnd();
    }
    stretches.add(new Rectangle(ja, jaSegments, zh, zhSegments));
    return stretches;
  }

  /**
   * Puts the beads aside of the chain in the place of the omissions that a path has for them.
   *
   * @param path the chain and what was found between its beads
   */
  List<Bead> putBack(List<Bead> path) {
    List<Bead> beads = new ArrayList<>();
    for (Bead bead : path) {
      if (!bead.isOmission() || !taken.holds(bead)) {
        beads.add(bead);
      } else if (bead.zhSize() == 0) {
        Bead aside = asideByJa.get(bead.jaStart());
        if (aside.jaStart() == bead.jaStart()) {
          beads.add(
              aside.isOmission()
                  ? settled(aside, aside.jaStart(), bead.zhStart(), false)
                  : settled(aside, aside.jaStart(), aside.zhStart(), true));
        }
      } else {
        Bead aside = asideByZh.get(bead.zhStart());
        if (aside.jaSize() == 0 && aside.zhStart() == bead.zhStart()) {
          beads.add(settled(aside, bead.jaStart(), aside.zhStart(), false));
        }
      }
    }
    return beads;
  }

  /**
   * Lays settled beads over an alignment that is not to be made anew; what is left over of the
   * beads that they cut into stands for nothing.
   */
  static Alignment over(Alignment alignment, List<Bead> fixed) {
    int ja = alignment.jaSegments();
    int zh = alignment.zhSegments();
    new FixedBeads(fixed, List.of(), ja, zh);
    Taken all = Taken.of(fixed);
    List<Bead> beads = new ArrayList<>(fixed.stream().map(FixedBeads::settledAgain).toList());
    for (Bead bead : alignment.beads()) {
      if (all.isFree(bead.jaSize(), bead.jaEnd(), bead.zhSize(), bead.zhEnd())) {
        beads.add(bead);
      } else {
        addOmissions(bead, all, beads);
      }
    }
    beads.sort(
        Comparator.comparingInt(Bead::jaStart)
            .thenComparing(bead -> bead.jaSize() > 0)
            .thenComparingInt(Bead::zhStart));
    return new Alignment(ja, zh, beads);
  }

  private static Bead settledAgain(Bead bead) {
    return settled(bead, bead.jaStart(), bead.zhStart(), bead.moved());
  }

  private static void addOmissions(Bead bead, Taken taken, List<Bead> beads) {
    for (int i = bead.jaStart(); i < bead.jaEnd(); i++) {
      if (!taken.ja().get(i)) {
        beads.add(new Bead(i, i + 1, bead.zhStart(), bead.zhStart(), 0, false));
      }
    }
    for (int j = bead.zhStart(); j < bead.zhEnd(); j++) {
      if (!taken.zh().get(j)) {
        beads.add(new Bead(bead.jaStart(), bead.jaStart(), j, j + 1, 0, false));
      }
    }
  }
}
