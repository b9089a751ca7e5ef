package org.taiyaku.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.taiyaku.exchange.ListedBead;

/** Where beads stand in their articles. */
class PlacedBeadTest {

  private static ListedBead bead(int number, String ja, String zh, String jaPlace, String zhPlace) {
    String type = (ja.isEmpty() ? 0 : 1) + "-" + (zh.isEmpty() ? 0 : 1);
    return new ListedBead(number, ja, zh, type, false, 1, jaPlace, zhPlace, "", "");
  }

  @Test
  void whatHasMovedStandsWhereItStandsInTheChineseArticle() {
    List<PlacedBead> placed =
        PlacedBead.of(
            List.of(
                bead(1, "あああ", "丙丙", "1.1", "10.1"),
                bead(2, "い", "", "1.2", ""),
                bead(3, "うう", "甲", "2.1", "2.1"),
                bead(4, "え", "乙乙乙", "2.2", "2.2-9.1")));

    assertThat(placed).extracting(PlacedBead::jaStart).containsExactly(0, 3, 4, 6);
    assertThat(placed).extracting(PlacedBead::zhStart).containsExactly(4, 6, 0, 1);
    assertThat(placed)
        .extracting(PlacedBead::opensJaBlock)
        .containsExactly(true, false, true, false);
    assertThat(placed)
        .extracting(PlacedBead::opensZhBlock)
        .containsExactly(true, false, true, false);
  }
}
