package org.taiyaku.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taiyaku.document.UnitKey;

/**
 * Aligns the two sides of bilingual files by the keys of their units: what a person or a tool has
 * put side by side is not guessed anew.
 *
 * <p>A bead of two finished units has confidence 1: that they belong together is certain, how good
 * the translation is nobody asks an aligner. Where one side is unfinished, it is 0, so that the
 * bead is listed and never written unless everything is.
 */
public final class KeyAlignment {

  /** With less than this share of the smaller side's keys in common, texts have to be compared. */
  private static final double LEAST_SHARED = 0.5;

  private static final int NONE = -1;

  private final List<UnitKey> ja;
  private final List<UnitKey> zh;

  /** For each Japanese unit its counterpart, or {@link #NONE}. */
  private final int[] partners;

  private KeyAlignment(List<UnitKey> ja, List<UnitKey> zh) {
    this.ja = ja;
    this.zh = zh;
    Map<String, Integer> places = new HashMap<>();
    for (int j = 0; j < zh.size(); j++) {
      places.put(zh.get(j).key(), j);
    }
    this.partners = ja.stream().mapToInt(unit -> places.getOrDefault(unit.key(), NONE)).toArray();
  }

  /** Whether two documents have keys, and enough of the same ones. */
  public static boolean isPossible(List<UnitKey> ja, List<UnitKey> zh) {
    if (ja.isEmpty() || zh.isEmpty()) {
      return false;
    }
    Set<String> shared = new HashSet<>();
    zh.forEach(unit -> shared.add(unit.key()));
    long common = ja.stream().filter(unit -> shared.contains(unit.key())).count();
    return common >= LEAST_SHARED * Math.min(ja.size(), zh.size());
  }

  /**
   * The beads of two lists of units, of which no key stands twice in a list.
   *
   * @param ja a key for each Japanese segment
   * @param zh a key for each Chinese segment
   */
  public static Alignment of(List<UnitKey> ja, List<UnitKey> zh) {
    return new Alignment(ja.size(), zh.size(), new KeyAlignment(ja, zh).beads());
  }

  private List<Bead> beads() {
    boolean[] inOrder = inOrder();
    boolean[] matched = new boolean[zh.size()];
    for (int partner : partners) {
      if (partner != NONE) {
        matched[partner] = true;
      }
    }
    List<Bead> beads = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] == NONE) {
        beads.add(new Bead(i, i + 1, next, next, 1, false));
      } else {
        if (inOrder[i]) {
          addOmissions(matched, next, partners[i], i, beads);
          next = partners[i] + 1;
        }
        beads.add(bead(i, partners[i], !inOrder[i]));
      }
    }
    addOmissions(matched, next, matched.length, ja.size(), beads);
    return beads;
  }

  private Bead bead(int i, int j, boolean moved) {
    boolean finished = ja.get(i).finished() && zh.get(j).finished();
    return new Bead(i, i + 1, j, j + 1, finished ? 1 : 0, moved);
  }

  private static void addOmissions(
      boolean[] matched, int from, int to, int place, List<Bead> beads) {
    for (int j = from; j < to; j++) {
      if (!matched[j]) {
        beads.add(new Bead(place, place, j, j + 1, 1, false));
      }
    }
  }

  /** Which units belong to the longest sequence that has the same order on both sides. */
  private boolean[] inOrder() {
    int[] last = new int[partners.length];
    int[] previous = new int[partners.length];
    int length = 0;
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] != NONE) {
        int at = place(last, length, partners[i]);
        previous[i] = at == 0 ? NONE : last[at - 1];
        last[at] = i;
        length = Math.max(length, at + 1);
      }
    }
    boolean[] inOrder = new boolean[partners.length];
    for (int i = length == 0 ? NONE : last[length - 1]; i != NONE; i = previous[i]) {
      inOrder[i] = true;
    }
    return inOrder;
  }

  /** How many of the sequences so far end before {@code partner}; their ends ascend. */
  private int place(int[] last, int length, int partner) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (partners[last[middle]] < partner) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
