package org.taiyaku.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PairingScoreTest {

  private static final Path GOLD = Example.path("pairs-gold.csv");

  /** Figures of an independent scorer. */
  @Test
  void givesTheUsualFigures() {
    assertThat(PairingScore.of(GOLD, Example.path("pairs.csv")).report())
        .containsExactly(
            "pairs 2 of 3 precision 0.5000 recall 0.3333 F1 0.4000",
            "wrong 3.md 6.md",
            "missed 3.md 4.md",
            "missed 5.md 6.md");
  }

  @Test
  void findsGoldPerfect() {
    assertThat(PairingScore.of(GOLD, GOLD).report())
        .containsExactly("pairs 3 of 3 precision 1.0000 recall 1.0000 F1 1.0000");
  }

  @Test
  void saysThatAFileIsMissing() {
    Path none = Path.of("none.csv");
    assertThatThrownBy(() -> PairingScore.of(GOLD, none)).hasMessage("none.csv: no such file");
  }
}
