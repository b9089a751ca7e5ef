package org.taiyaku.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.taiyaku.document.UnitKey;

class KeyAlignmentTest {

  @Test
  void unitsOfOneKeyAreABead() {
    assertThat(beads(keys("a", "b", "c"), keys("a", "b", "c")))
        .containsExactly("0:0 1.0", "1:1 1.0", "2:2 1.0");
  }

  @Test
  void whatOneSideLacksIsAnOmissionInItsPlace() {
    assertThat(beads(keys("a", "x", "b"), keys("a", "y", "b", "z")))
        .containsExactly("0:0 1.0", "1:- 1.0", "-:1 1.0", "2:2 1.0", "-:3 1.0");
  }

  @Test
  void anotherOrderIsMoved() {
    assertThat(beads(keys("a", "b", "c", "d"), keys("d", "a", "b", "c")))
        .containsExactly("0:1 1.0", "1:2 1.0", "2:3 1.0", "3:0 1.0 moved");
  }

  @Test
  void anUnfinishedSideTakesTheConfidence() {
    assertThat(beads(List.of(new UnitKey("a", false), new UnitKey("b", true)), keys("a", "b")))
        .containsExactly("0:0 0.0", "1:1 1.0");
  }

  @Test
  void keysMustBeThereAndShared() {
    assertThat(KeyAlignment.isPossible(List.of(), keys("a"))).isFalse();
    assertThat(KeyAlignment.isPossible(keys("a", "b", "c"), keys("a", "x", "y"))).isFalse();
    assertThat(KeyAlignment.isPossible(keys("a", "b", "c"), keys("a"))).isTrue();
  }

  private static List<UnitKey> keys(String... keys) {
    return Stream.of(keys).map(key -> new UnitKey(key, true)).toList();
  }

  private static List<String> beads(List<UnitKey> ja, List<UnitKey> zh) {
    return KeyAlignment.of(ja, zh).beads().stream()
        .map(
            bead ->
                (bead.jaSize() == 0 ? "-" : bead.jaStart())
                    + ":"
                    + (bead.zhSize() == 0 ? "-" : bead.zhStart())
                    + " "
                    + bead.confidence()
                    + (bead.moved() ? " moved" : ""))
        .toList();
  }
}
