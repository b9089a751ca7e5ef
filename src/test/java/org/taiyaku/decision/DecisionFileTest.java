package org.taiyaku.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taiyaku.exchange.InputFailed;
import org.taiyaku.terminology.Decision;
import org.taiyaku.terminology.Decision.Verdict;

class DecisionFileTest {

  private static final String HEADER = "ja,zh-TW,decision,note\n";

  @TempDir private Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("decisions.csv"), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF"})
  void readsWithAndWithoutByteOrderMark(String mark) throws IOException {
    Path file = file(mark + HEADER + "人材流出,人才流失,approved,\n経済, 经济 ,Forbidden,\"誤, \"\"簡\"\"\"\n");

    assertThat(DecisionFile.read(file))
        .containsExactly(
            new Decision("人材流出", "人才流失", Verdict.APPROVED, ""),
            new Decision("経済", "经济", Verdict.FORBIDDEN, "誤, \"簡\""));
  }

  @Test
  void columnsStandInAnyOrder() throws IOException {
    Path file = file("decision,zh-Hant,ja\r\napproved,模型,モデル\r\n");

    assertThat(DecisionFile.read(file))
        .containsExactly(new Decision("モデル", "模型", Verdict.APPROVED, ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          モデル,模型,yes,        | 2: decision is 'yes'; write approved or forbidden
          モデル,,approved,       | 2: no term in column zh-TW
          ,模型,approved,         | 2: no term in column ja
          """)
  void saysWhatIsWrongWhere(String row, String message) throws IOException {
    Path file = file(HEADER + row + "\n");

    assertThatThrownBy(() -> DecisionFile.read(file))
        .isInstanceOf(InputFailed.class)
        .hasMessageStartingWith(file + ":" + message);
  }

  @Test
  void refusesAPairDecidedBothWays() throws IOException {
    Path file = file(HEADER + "モデル,模型,approved,\n図書館,圖書館,approved,\nモデル,模型,forbidden,\n");

    assertThatThrownBy(() -> DecisionFile.read(file))
        .hasMessage(
            file
                + ":4: モデル and 模型 are forbidden here and approved in line 2;"
                + " remove one of the two lines");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja,zh-TW,note", "zh-TW,decision", "ja,zh-TW,decision,note,who"})
  void refusesWrongColumns(String header) throws IOException {
    Path file = file(header + "\n");

    assertThatThrownBy(() -> DecisionFile.read(file)).hasMessageStartingWith(file + ":1: ");
  }

  @Test
  void refusesWhatIsNotUtf8() throws IOException {
    Path file = folder.resolve("decisions.csv");
    Files.write(file, (HEADER + "モデル,模型,approved,\n").getBytes("windows-31j"));

    assertThatThrownBy(() -> DecisionFile.read(file)).hasMessageContaining("save it as UTF-8");
  }

  @Test
  void readsWhatItWrites() {
    List<Decision> decisions =
        List.of(
            new Decision("=1+1", "@模型", Verdict.APPROVED, "-"),
            new Decision("モ,デ\"ル", "'=模型", Verdict.FORBIDDEN, "a, b"));
    Path file = folder.resolve("decisions.csv");

    DecisionFile.write(file, "zh-TW", decisions);

    assertThat(DecisionFile.read(file)).isEqualTo(decisions);
  }
}
