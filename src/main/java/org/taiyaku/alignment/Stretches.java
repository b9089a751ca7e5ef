package org.taiyaku.alignment;

import java.util.ArrayList;
import java.util.List;

/** Finds the best path through an article, stretch by stretch between its fixed beads. */
final class Stretches {

  private final Side ja;
  private final Side zh;
  private final BeadModels models;
  private final InnerEvidence.Source inside;
  private final FixedBeads settled;
  private final HelpingThreads helpers;
  private final Crossings crossings;

  Stretches(Side ja, Side zh, BeadModels models, FixedBeads settled, HelpingThreads helpers) {
    this.ja = ja;
    this.zh = zh;
    this.models = models;
    this.inside = Sentences.of(ja, zh, helpers);
    this.settled = settled;
    this.helpers = helpers;
    this.crossings = new Crossings(ja, zh, models);
  }

  /**
   * The beads of the chain, and between them those that can be most relied on; of two neighbouring
   * stretches that have changed places one is marked as moved.
   */
  List<Bead> path() {
    List<List<Rectangle>> stretches =
        settled.stretches().stream().map(stretch -> Cuts.find(zh, stretch, inside)).toList();
    long cells = (long) ja.size() * zh.size();
    return cells <= Cuts.MOST_CELLS ? together(stretches) : oneByOne(stretches);
  }

  /** All lattices at once, so that each knows what beads the whole article has. */
  private List<Bead> together(List<List<Rectangle>> stretches) {
    List<List<Lattice>> lattices =
        stretches.stream().map(parts -> parts.stream().map(this::lattice).toList()).toList();
    BeadCounts counts = BeadCounts.of(settled.chain());
    for (List<Lattice> parts : lattices) {
      for (Lattice lattice : parts) {
        counts = counts.plus(lattice.expected(BeadPrior.before()));
      }
    }
    BeadPrior prior = BeadPrior.after(counts);
    List<Bead> path = new ArrayList<>();
    for (int s = 0; s < lattices.size(); s++) {
      lattices.get(s).forEach(lattice -> path.addAll(beads(lattice, prior)));
      addFixed(s, path);
    }
    return path;
  }

  /** As memory must not grow with the square of the article, each lattice by itself. */
  private List<Bead> oneByOne(List<List<Rectangle>> stretches) {
    List<Bead> path = new ArrayList<>();
    for (int s = 0; s < stretches.size(); s++) {
      List<Rectangle> parts = stretches.get(s);
      helpers.map(parts.size(), p -> path(parts.get(p))).forEach(path::addAll);
      addFixed(s, path);
    }
    return path;
  }

  /** The beads of one rectangle, whatever stands in the others. */
  private List<Bead> path(Rectangle rectangle) {
    Lattice lattice = lattice(rectangle);
    BeadPrior prior = BeadPrior.after(lattice.expected(BeadPrior.before()));
    return beads(lattice, prior);
  }

  private List<Bead> beads(Lattice lattice, BeadPrior prior) {
    return lattice.mostReliable(prior).beads().stream()
        .flatMap(bead -> crossings.part(bead, prior).stream())
        .toList();
  }

  private void addFixed(int stretch, List<Bead> path) {
    if (stretch < settled.chain().size()) {
      path.add(settled.chain().get(stretch));
    }
  }

  private Lattice lattice(Rectangle rectangle) {
    Evidence evidence = Evidence.of(ja, zh, rectangle);
    BeadScorer scorer = new BeadScorer(ja, zh, evidence, models, rectangle);
    Corridor corridor = Corridor.of(scorer, rectangle, settled.taken());
    InnerEvidence inner = inside.within(rectangle, corridor);
    Edges edges = Edges.of(scorer, inner, corridor, rectangle, settled.taken());
    return new Lattice(edges, rectangle, settled.taken());
  }
}
