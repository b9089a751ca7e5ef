package org.taiyaku.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.taiyaku.alignment.Alignment;
import org.taiyaku.alignment.Bead;
import org.taiyaku.alignment.Segment;
import org.taiyaku.document.BlockKind;
import org.taiyaku.document.Mark;

class CoverageTest {

  private static Side side(int segments) {
    List<Segment> list =
        IntStream.range(0, segments)
            .mapToObj(i -> Segment.ofSentence("十個字的一句話在這裡", 0, BlockKind.PARAGRAPH, 0))
            .toList();
    return new Side("a", List.of("a"), list, list.stream().map(s -> List.<Mark>of()).toList());
  }

  /** Twelve beads of 1-1, then what the sides have beyond that. */
  private static Coverage coverage(int ja, int zh, double confidence) {
    List<Bead> beads =
        IntStream.range(0, Math.max(ja, zh))
            .mapToObj(
                i ->
                    i < Math.min(12, ja)
                        ? new Bead(i, i + 1, i, i + 1, confidence, false)
                        : ja > zh
                            ? new Bead(i, i + 1, 12, 12, 0.9, false)
                            : new Bead(12, 12, i, i + 1, 0.9, false))
            .toList();
    return Coverage.of(new AlignedPair("a", side(ja), side(zh), new Alignment(ja, zh, beads)), 0.4);
  }

  @Test
  void aWholeTranslationNeedsNoRemark() {
    assertThat(coverage(12, 15, 0.95).remark()).isEmpty();
  }

  @Test
  void saysWhichSideIsTranslatedInPart() {
    assertThat(coverage(30, 12, 0.95).remark())
        .isEqualTo("translated in part: 60 % of the Japanese text has no counterpart");
    assertThat(coverage(12, 24, 0.95).remark())
        .isEqualTo("translated in part: 50 % of the Chinese text has no counterpart");
  }

  @Test
  void aHardPairIsToldFromOneThatIsNone() {
    assertThat(coverage(12, 12, 0.7).remark())
        .isEqualTo("a free translation: its beads have a confidence of 0.70");
    assertThat(coverage(12, 30, 0.7).remark()).startsWith("hardly translations of each other");
    assertThat(coverage(12, 12, 0.3).remark()).startsWith("hardly translations of each other");
  }

  @Test
  void aFewSegmentsTellNothing() {
    assertThat(coverage(6, 6, 0.5).remark()).isEmpty();
  }
}
