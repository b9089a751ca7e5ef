package org.taiyaku.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class PairsWriterTest {

  @Test
  void writesEveryFileOnceSortedByPath() throws IOException {
    StringWriter out = new StringWriter();

    int guarded =
        new PairsWriter(Direction.DEFAULT)
            .write(
                out,
                List.of(
                    alone("", "d.txt", "", "no counterpart among 3 Japanese articles"),
                    alone("-x.md", "", "", "too short"),
                    alone("", "", "c.txt", "Simplified Chinese, \"not Traditional\""),
                    PairsRow.pair("b/1.md", "a/9.md", "paired", 0.91239, "characters, URL")));

    assertThat(out.toString()).isEqualTo(Golden.text("pairs.csv"));
    assertThat(guarded).isEqualTo(1);
  }

  @Test
  void aRowNamesFilesOfTheLanguagesOrOneOfNeither() {
    assertThatThrownBy(() -> alone("", "", "", "r")).hasMessageContaining("a row names files");
    assertThatThrownBy(() -> alone("a", "", "b", "r")).hasMessageContaining("a row names files");
    assertThatThrownBy(() -> PairsRow.pair("a", "b", " ", 1, "")).hasMessageContaining("status");
    assertThatThrownBy(() -> PairsRow.pair("a", "b", "paired", Double.NaN, ""))
        .hasMessageContaining("score NaN");
  }

  private static PairsRow alone(String ja, String zh, String file, String reason) {
    return new PairsRow(ja, zh, file, "alone", OptionalDouble.empty(), "", reason);
  }
}
