package org.taiyaku.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taiyaku.exchange.InputFailed;

class AlignmentScoreTest {

  @TempDir Path folder;

  /** Figures of an independent scorer. */
  @Test
  void givesTheUsualFigures() {
    assertThat(AlignmentScore.of(Example.path("gold"), Example.path("answer")).report())
        .containsExactly(
            "documents 3 (no output for 1)",
            "strict P 0.5000 R 0.4444 F1 0.4706",
            "lax    P 0.7500 R 0.6667 F1 0.7059",
            "null   P 0.5000 R 0.3333 F1 0.4000",
            "recall 1-1 0.5714 of 7",
            "recall 1-2 0.0000 of 1",
            "recall 2-1 0.0000 of 1",
            "precision of the most confident 80 %: 0.6000",
            "expected calibration error 0.2586");
  }

  @Test
  void sayNothingOfConfidenceWhereThereIsNone() throws IOException {
    Files.writeString(folder.resolve("a.gold"), "0:0\n");
    Files.writeString(folder.resolve("a.align"), "[0]:[0]\n");

    assertThat(AlignmentScore.of(folder, folder).report())
        .containsExactly(
            "documents 1 (no output for 0)",
            "strict P 1.0000 R 1.0000 F1 1.0000",
            "lax    P 1.0000 R 1.0000 F1 1.0000",
            "null   P 0.0000 R 0.0000 F1 0.0000",
            "recall 1-1 1.0000 of 1");
  }

  @Test
  void refusesAnAnswerThatDropsASegment() throws IOException {
    assertRefused("[0]:[0]\n[]:[1]\n", "ja", 1);
  }

  @Test
  void refusesAnAnswerThatInventsASegment() throws IOException {
    assertRefused("[0]:[0]\n[1]:[1, 2]\n", "zh", 2);
  }

  @Test
  void refusesAnAnswerThatUsesASegmentTwice() throws IOException {
    assertRefused("[0]:[0]\n[0, 1]:[1]\n", "ja", 0);
  }

  private void assertRefused(String answer, String side, int segment) throws IOException {
    Files.writeString(folder.resolve("a.gold"), "0:0\n1:1\n");
    Path file = Files.writeString(folder.resolve("a.align"), answer);

    assertThatThrownBy(() -> AlignmentScore.of(folder, folder))
        .isInstanceOf(InputFailed.class)
        .hasMessage(
            file
                + ": every "
                + side
                + " segment must stand in exactly one bead; see segment "
                + segment);
  }

  @Test
  void saysWhereABeadIsNone() throws IOException {
    Path gold = Files.writeString(folder.resolve("a.gold"), "0:0\nnothing\n");

    assertThatThrownBy(() -> AlignmentScore.of(folder, folder))
        .hasMessage(gold + ":2: not a bead with a confidence in 0..1: nothing");
  }

  @Test
  void refusesAFolderWithoutGold() {
    assertThatThrownBy(() -> AlignmentScore.of(folder, folder))
        .hasMessage(folder + ": no file here ends in .gold; name a folder of gold");
    Path none = folder.resolve("none");
    assertThatThrownBy(() -> AlignmentScore.of(none, folder)).hasMessage(none + ": no such file");
  }
}
