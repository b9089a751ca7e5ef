package org.taiyaku.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignmentTest {

  private static Bead bead(int jaStart, int jaEnd, int zhStart, int zhEnd) {
    return new Bead(jaStart, jaEnd, zhStart, zhEnd, 1, false);
  }

  @Test
  void takesBeadsThatHoldEverySegmentOnce() {
    List<Bead> beads = List.of(bead(0, 1, 1, 2), bead(1, 3, 0, 1), bead(3, 3, 2, 3));
    assertThat(new Alignment(3, 3, beads).beads()).isEqualTo(beads);
    assertThat(beads).extracting(Bead::type).containsExactly("1-1", "2-1", "0-1");
    assertThat(beads).extracting(Bead::isOmission).containsExactly(false, false, true);
    assertThat(new Alignment(0, 0, List.of()).beads()).isEmpty();
  }

  @Test
  void refusesASegmentWithoutBead() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Alignment(2, 1, List.of(bead(0, 1, 0, 1))))
        .withMessage("Japanese segment 1 has no bead");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Alignment(1, 2, List.of(bead(0, 1, 1, 2))))
        .withMessage("Chinese segment 0 has no bead");
  }

  @Test
  void refusesASegmentInTwoBeads() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Alignment(2, 1, List.of(bead(0, 2, 0, 1), bead(1, 2, 0, 0))))
        .withMessage("Japanese segment 1 stands in two beads");
  }

  @Test
  void refusesASegmentThatTheTextDoesNotHave() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Alignment(1, 1, List.of(bead(0, 1, 0, 2))))
        .withMessage("Chinese segment 1 is beyond the last of 1");
  }

  @ParameterizedTest
  @CsvSource({
    "-1, 0, 0, 1, 1",
    "1, 0, 0, 1, 1",
    "0, 1, 2, 1, 1",
    "0, 0, 0, 0, 1",
    "0, 1, 0, 1, 1.01",
    "0, 1, 0, 1, -0.1",
    "0, 1, 0, 1, NaN"
  })
  void refusesBeadsThatAreNone(int jaStart, int jaEnd, int zhStart, int zhEnd, double confidence) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Bead(jaStart, jaEnd, zhStart, zhEnd, confidence, false));
  }

  @Test
  void refusesRectanglesThatAreNone() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Rectangle(1, 0, 0, 1));
    assertThat(new Rectangle(0, 100_000, 0, 100_000).cells()).isEqualTo(10_000_000_000L);
  }
}
