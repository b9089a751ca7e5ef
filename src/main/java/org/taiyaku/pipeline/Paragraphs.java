package org.taiyaku.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.taiyaku.alignment.Bead;
import org.taiyaku.alignment.Segment;
import org.taiyaku.exchange.SentenceJoiner;
import org.taiyaku.exchange.TranslationUnit;

/**
 * The paragraph units of an article: blocks that trusted sentence beads connect.
 *
 * @param units in the order of the Japanese text
 * @param chained how many groups were left to the sentences as they would chain too many blocks, or
 *     blocks that do not follow each other
 */
record Paragraphs(List<TranslationUnit> units, int chained) {

  /** Most blocks on a side of a unit: one page run into one line must not become one unit. */
  static final int MOST_BLOCKS = 3;

  Paragraphs {
    units = List.copyOf(units);
  }

  static Paragraphs of(AlignedPair pair, double least) {
    Components components = new Components(pair.ja().blocks().size(), pair.zh().blocks().size());
    for (Bead bead : pair.trusted(least)) {
      components.connect(
          blocks(pair.ja().segments().subList(bead.jaStart(), bead.jaEnd())),
          blocks(pair.zh().segments().subList(bead.zhStart(), bead.zhEnd())),
          bead);
    }
    ParagraphReview review = new ParagraphReview(pair);
    List<TranslationUnit> units = new ArrayList<>();
    int chained = 0;
    for (Component component : components.all()) {
      if (component.isUnit()) {
        component
            .unit(pair, units.size() + 1)
            .map(unit -> review.reviewed(unit, component.ja(), component.zh()))
            .ifPresent(units::add);
      } else {
        chained++;
      }
    }
    return new Paragraphs(units, chained);
  }

  private static TreeSet<Integer> blocks(List<Segment> segments) {
    TreeSet<Integer> blocks = new TreeSet<>();
    segments.forEach(segment -> blocks.add(segment.block()));
    return blocks;
  }

  /** Blocks of both sides that belong together, and the beads that say so. */
  private record Component(TreeSet<Integer> ja, TreeSet<Integer> zh, List<Bead> beads) {

    boolean isUnit() {
      return isStretch(ja) && isStretch(zh);
    }

    private static boolean isStretch(TreeSet<Integer> blocks) {
      return blocks.size() <= MOST_BLOCKS && blocks.last() - blocks.first() < blocks.size();
    }

    /** The unit; none if a side shows nothing, such as a lone control character. */
    Optional<TranslationUnit> unit(AlignedPair pair, int position) {
      String left = SentenceJoiner.join(pair.ja().blocks().subList(ja.first(), ja.last() + 1));
      String right = SentenceJoiner.join(pair.zh().blocks().subList(zh.first(), zh.last() + 1));
      if (!TranslationUnit.isText(left) || !TranslationUnit.isText(right)) {
        return Optional.empty();
      }
      double confidence = beads.stream().mapToDouble(Bead::confidence).min().orElseThrow();
      boolean moved = beads.stream().allMatch(Bead::moved);
      return Optional.of(
          new TranslationUnit(left, right, pair.name(), position, confidence, moved));
    }
  }

  /** Union–find over the blocks of both sides, the Chinese ones numbered after the Japanese. */
  private static final class Components {
    private final int jaBlocks;
    private final int[] parent;
    private final List<Bead>[] beads;

    @SuppressWarnings({"unchecked", "rawtypes"})
    Components(int jaBlocks, int zhBlocks) {
      this.jaBlocks = jaBlocks;
      this.parent = new int[jaBlocks + zhBlocks];
      this.beads = new List[parent.length];
      for (int i = 0; i < parent.length; i++) {
        parent[i] = i;
        beads[i] = new ArrayList<>();
      }
    }

    void connect(TreeSet<Integer> ja, TreeSet<Integer> zh, Bead bead) {
      int root = ja.first();
      beads[root].add(bead);
      ja.forEach(block -> parent[find(block)] = find(root));
      zh.forEach(block -> parent[find(jaBlocks + block)] = find(root));
    }

    private int find(int block) {
      int root = block;
      while (parent[root] != root) {
        root = parent[root];
      }
      parent[block] = root;
      return root;
    }

    /** The components that some bead connects, in the order of their first Japanese block. */
    List<Component> all() {
      TreeMap<Integer, Component> byRoot = new TreeMap<>();
      List<Component> ordered = new ArrayList<>();
      for (int block = 0; block < parent.length; block++) {
        int root = find(block);
        Component component = byRoot.get(root);
        if (component == null) {
          component = new Component(new TreeSet<>(), new TreeSet<>(), new ArrayList<>());
          byRoot.put(root, component);
          ordered.add(component);
        }
        if (block < jaBlocks) {
          component.ja().add(block);
          component.beads().addAll(beads[block]);
        } else {
          component.zh().add(block - jaBlocks);
        }
      }
      return ordered.stream().filter(c -> !c.beads().isEmpty()).toList();
    }
  }
}
