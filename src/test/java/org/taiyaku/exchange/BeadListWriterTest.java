package org.taiyaku.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taiyaku.alignment.Alignment;
import org.taiyaku.alignment.Bead;
import org.taiyaku.alignment.Segment;
import org.taiyaku.document.BlockKind;

class BeadListWriterTest {

  private static final List<Segment> JA =
      List.of(segment(0, "見出し"), segment(2, "一。"), segment(2, "二。"), segment(3, "タ\tブ"));

  private static final List<Segment> ZH =
      List.of(segment(0, "標題"), segment(1, "一、二。"), segment(1, "多的。"), segment(4, "跳\r格"));

  private static final Alignment ALIGNMENT =
      new Alignment(
          4,
          4,
          List.of(
              new Bead(0, 1, 0, 0, 0.5, false),
              new Bead(1, 3, 1, 2, 0.876, false),
              new Bead(3, 4, 0, 1, 1, true),
              new Bead(4, 4, 2, 4, 0.25, false)));

  @Test
  void writesEveryBead() throws IOException {
    StringWriter out = new StringWriter();

    new BeadListWriter(Direction.DEFAULT).write(out, ALIGNMENT, JA, ZH);

    assertThat(out.toString()).isEqualTo(Golden.text("beads.tsv"));
  }

  @Test
  void namesTheChineseColumnByItsCodeWhateverTheDirection() throws IOException {
    StringWriter out = new StringWriter();

    new BeadListWriter(new Direction("zh-HK", "ja")).write(out, ALIGNMENT, JA, ZH);

    assertThat(out.toString()).startsWith("ja\tzh-HK\tkind\t");
  }

  @Test
  void refusesOtherSegments() {
    assertThatThrownBy(
            () ->
                new BeadListWriter(Direction.DEFAULT)
                    .write(new StringWriter(), ALIGNMENT, JA, ZH.subList(0, 2)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Segment segment(int block, String text) {
    boolean heading = block == 0;
    BlockKind kind = heading ? BlockKind.HEADING : BlockKind.LIST_ITEM;
    return Segment.ofSentence(text, block, kind, heading ? 2 : 0);
  }
}
