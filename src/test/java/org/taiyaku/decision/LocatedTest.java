package org.taiyaku.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LocatedTest {

  private static final List<String> ZH = List.of("一", "二", "對", "三", "對", "四");
  private static final List<String> JA = List.of("壱", "弐", "はい", "参", "はい", "肆");

  private static ReviewedBead bead(int at) {
    return ReviewedArticle.found(at, at, JA.subList(at, at + 1), ZH.subList(at, at + 1));
  }

  private static List<ReviewedBead> all() {
    List<ReviewedBead> beads = new ArrayList<>();
    for (int at = 0; at < JA.size(); at++) {
      beads.add(bead(at));
    }
    return beads;
  }

  private static Located located(List<ReviewedBead> beads, List<String> ja, List<String> zh) {
    return Located.of(beads, List.of(), ja, zh);
  }

  @Test
  void inTheSameTextEveryBeadStandsWhereItStood() {
    assertThat(located(all(), JA, ZH)).isEqualTo(new Located(all(), List.of()));
  }

  @Property(tries = 100)
  void segmentsPutInBeforeAreSteppedOver(
      @ForAll @IntRange(max = 6) int jaPlace, @ForAll @IntRange(max = 6) int zhPlace) {
    List<String> ja = new ArrayList<>(JA);
    ja.addAll(jaPlace, List.of("新", "はい"));
    List<String> zh = new ArrayList<>(ZH);
    zh.add(zhPlace, "新的");
    Located located = located(all(), ja, zh);
    assertThat(located.stale()).isEmpty();
    assertThat(located.found()).hasSize(6);
    for (int at : List.of(0, 1, 3, 5)) {
      int jaNow = at + (at >= jaPlace ? 2 : 0);
      assertThat(located.found()).contains(bead(at).at(jaNow, at + (at >= zhPlace ? 1 : 0)));
    }
  }

  @Test
  void whatStandsTwiceIsTakenWhereItsNeighboursAre() {
    // The first はい is gone; the second one stands where the first would be looked for.
    List<String> ja = List.of("壱", "参", "はい", "肆");
    List<String> zh = List.of("一", "三", "對", "四");
    assertThat(located(List.of(bead(3), bead(4), bead(5)), ja, zh).found())
        .containsExactly(bead(3).at(1, 1), bead(4).at(2, 2), bead(5).at(3, 3));
  }

  @Test
  void aBeadOfWhichOneSideChangedIsStale() {
    List<String> zh = List.of("一", "二點", "對", "三", "對", "四");
    Located located = located(all(), JA, zh);
    assertThat(located.stale()).containsExactly(bead(1));
    assertThat(located.found()).doesNotContain(bead(1)).hasSize(5);
  }

  @Test
  void noSegmentIsGivenTwice() {
    List<String> ja = List.of("はい");
    List<String> zh = List.of("對");
    Located located = located(List.of(bead(2), bead(4)), ja, zh);
    assertThat(located.found()).hasSize(1);
    assertThat(located.stale()).hasSize(1);
  }

  @Test
  void segmentsThatStoodTogetherMustStandTogether() {
    ReviewedBead two = ReviewedArticle.found(0, 0, JA.subList(0, 2), ZH.subList(0, 1));
    assertThat(located(List.of(two), List.of("壱", "新", "弐"), ZH).stale()).containsExactly(two);
  }

  @Test
  void whatWasStaleIsFoundWhenItsTextComesBack() {
    Located located = Located.of(List.of(bead(0)), List.of(bead(1)), JA, ZH);
    assertThat(located.found()).containsExactly(bead(0), bead(1));
  }
}
