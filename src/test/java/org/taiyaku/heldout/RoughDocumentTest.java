package org.taiyaku.heldout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoughDocumentTest {

  private static final List<String> JA =
      IntStream.range(0, 200).mapToObj(i -> "あ" + i + "。").toList();
  private static final List<String> ZH =
      IntStream.range(0, 200).mapToObj(i -> "甲" + i + "。").toList();

  private static List<String> entries(String bead, int side, List<String> lines) {
    String[] sides = bead.split(":", -1);
    return Stream.of(sides[side].split(","))
        .filter(index -> !index.isEmpty())
        .flatMap(index -> Stream.of(lines.get(Integer.parseInt(index)).split("。")))
        .map(text -> text.substring(1))
        .toList();
  }

  @Test
  void everyLineStandsInOneBeadAndEveryBeadHoldsWhatBelongsTogether() {
    RoughDocument rough = RoughDocument.of("表計算", JA, ZH);
    assertThat(
            rough.gold().stream().flatMap(bead -> entries(bead, 0, rough.ja()).stream()).toList())
        .as("entries in their order, without those lost")
        .isEqualTo(
            rough.ja().stream().flatMap(l -> Stream.of(l.replace("あ", "").split("。"))).toList());
    for (String bead : rough.gold()) {
      List<String> ja = entries(bead, 0, rough.ja());
      List<String> zh = entries(bead, 1, rough.zh());
      for (String other : rough.gold()) {
        boolean shared = entries(other, 1, rough.zh()).stream().anyMatch(ja::contains);
        assertThat(!shared || other.equals(bead)).as("%s and %s", bead, other).isTrue();
      }
      assertThat(ja.isEmpty() || zh.isEmpty() || ja.stream().anyMatch(zh::contains)).isTrue();
    }
  }

  @Test
  void linesAreLostAndJoinedOnBothSidesTheSameEachTime() {
    RoughDocument rough = RoughDocument.of("表計算", JA, ZH);
    assertThat(rough).isEqualTo(RoughDocument.of("表計算", JA, ZH));
    assertThat(rough).isNotEqualTo(RoughDocument.of("文書", JA, ZH));
    assertThat(rough.ja()).hasSizeBetween(130, 190);
    assertThat(rough.zh()).hasSizeBetween(130, 190);
    assertThat(rough.gold())
        .anyMatch(bead -> bead.startsWith(":"))
        .anyMatch(bead -> bead.endsWith(":"));
    assertThat(rough.gold()).anyMatch(bead -> bead.matches("\\d+,\\d+:\\d+"));
  }

  @Test
  void swappedStretchesCross() {
    RoughDocument swapped = RoughDocument.swapped("表計算", JA, ZH, 1, 3);
    assertThat(swapped.gold()).hasSize(JA.size());
    for (String bead : swapped.gold()) {
      assertThat(entries(bead, 0, swapped.ja())).isEqualTo(entries(bead, 1, swapped.zh()));
    }
    assertThat(IntStream.range(0, ZH.size()).filter(i -> !swapped.zh().get(i).equals(ZH.get(i))))
        .hasSize(4);
  }
}
