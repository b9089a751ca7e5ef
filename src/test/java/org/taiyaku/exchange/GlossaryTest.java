package org.taiyaku.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossaryTest {

  private static final GlossaryRow OUTFLOW =
      new GlossaryRow(
          "人材流出",
          "人才流失",
          "ジンザイリュウシュツ",
          "noun",
          0.91,
          "candidate",
          3,
          2,
          1,
          List.of("人材の流出"),
          List.of("人才外流", "流失"),
          "大規模な人材流出が起きた、\"と\"。",
          "發生大規模人才流失,等等。",
          "news/1",
          "3.1",
          "");

  private static final GlossaryRow FORMULA = row("=SUM", "-總和", 0);

  @TempDir Path folder;

  @Test
  void writesTheFixedColumns() throws IOException {
    StringWriter out = new StringWriter();

    int guarded = new GlossaryWriter(Direction.DEFAULT).write(out, List.of(OUTFLOW, FORMULA));

    assertThat(out.toString()).isEqualTo(Golden.text("glossary.csv"));
    assertThat(guarded).isEqualTo(2);
  }

  @Test
  void putsTheSourceFirst() throws IOException {
    assertThat(written(new Direction("zh-HK", "ja")))
        .startsWith("\uFEFFzh-HK,ja,reading,")
        .contains("\r\n人才流失,人材流出,ジンザイ");
  }

  @Test
  void readsBackWhatItWroteInBothDirections() throws IOException {
    for (Direction direction : List.of(Direction.DEFAULT, new Direction("zh-Hant", "ja"))) {
      assertThat(GlossaryReader.read(file(written(direction)))).containsExactly(OUTFLOW, FORMULA);
    }
  }

  @Test
  void readsWhatASpreadsheetSavedAgain() throws IOException {
    Path file = file("articles,ja_count,zh-TW,ja\n,,流失,流出\n2,4,人才,人材\n");

    assertThat(GlossaryReader.read(file))
        .extracting(GlossaryRow::ja, GlossaryRow::zh, GlossaryRow::jaCount, GlossaryRow::articles)
        .containsExactly(tuple("流出", "流失", 0, 0), tuple("人材", "人才", 4, 2));
  }

  @Test
  void writesABarWithinAVariantFullWidth() throws IOException {
    GlossaryRow row =
        new GlossaryRow(
            "a", "b", "", "", 0, "", 0, 0, 0, List.of("x|y"), List.of(), "", "", "", "", "");
    StringWriter out = new StringWriter();

    new GlossaryWriter(Direction.DEFAULT).write(out, List.of(row));

    assertThat(GlossaryReader.read(file(out.toString())).get(0).variantsJa())
        .containsExactly("x｜y");
  }

  @Test
  void saysInWhichLineTheFaultIs() throws IOException {
    assertFault("ja,zh\n一,壹\n二,\n", ":3: a row needs both terms: '二' ''");
    assertFault("ja,zh,confidence\n一,壹,high\n", ":2: not a number: ");
    assertFault("ja,zh,confidence\n一,壹,2\n", ":2: confidence 2.0 is not in 0..1");
    assertFault("ja,zh,articles\n一,壹,-1\n", ":2: a count below 0");
    assertFault("ja_count,zh\n1,壹\n", ":1: no column named ja or ja-…");
  }

  private void assertFault(String text, String message) throws IOException {
    Path file = file(text);
    assertThatThrownBy(() -> GlossaryReader.read(file))
        .isInstanceOf(InputFailed.class)
        .hasMessageStartingWith(file + message);
  }

  private static GlossaryRow row(String ja, String zh, double confidence) {
    return new GlossaryRow(
        ja, zh, "", "", confidence, "", 0, 0, 0, List.of(), List.of(), "", "", "", "", "");
  }

  private static String written(Direction direction) throws IOException {
    StringWriter out = new StringWriter();
    new GlossaryWriter(direction).write(out, List.of(OUTFLOW, FORMULA));
    return out.toString();
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("glossary.csv"), text);
  }
}
