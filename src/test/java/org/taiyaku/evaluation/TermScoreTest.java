package org.taiyaku.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermScoreTest {

  private static final List<Path> GOLD = List.of(Example.path("terms.tsv"));
  private static final Path GLOSSARY = Example.path("glossary.csv");

  @TempDir Path folder;

  /** Figures of an independent scorer. */
  @Test
  void givesTheUsualFigures() {
    TermScore score = TermScore.of(GOLD, GLOSSARY, OptionalInt.empty());

    assertThat(score.report())
        .containsExactly(
            "rows 7 precision 0.6667 recall 0.7500 F1 0.7059 core share 0.5000 (3 of 4 core)");
    assertThat(score.wrong()).containsExactly("wrong\t公開の,モデル\t開放模型", "wrong\t計算\t資源");
    assertThat(score.missed()).containsExactly("missed\t計算資源\t運算資源");
  }

  @Test
  void readsTheTopRowsOnly() {
    assertThat(TermScore.of(GOLD, GLOSSARY, OptionalInt.of(2)).report())
        .containsExactly(
            "rows 2 precision 1.0000 recall 0.2500 F1 0.4000 core share 0.5000 (1 of 4 core)");
    assertThatThrownBy(() -> TermScore.of(GOLD, GLOSSARY, OptionalInt.of(0)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void comparesWithoutWidthCaseAndSpace() {
    assertThat(TermGold.comparable(" Ｏｐｅｎ\u3000ＡＩ\u00A0ｶﾞﾗｽ")).isEqualTo("openaiガラス");
    assertThat(TermGold.comparable("Straße")).isEqualTo("strasse");
  }

  @Test
  void saysWhereTheTierIsUnknown() throws IOException {
    Path gold = Files.writeString(folder.resolve("t.tsv"), "一\t壹\tcore\n二\t貳\tgood\n");

    assertThatThrownBy(() -> TermScore.of(List.of(gold), GLOSSARY, OptionalInt.empty()))
        .hasMessage(gold + ":2: 'good' is no tier; write core, ok or context");
  }

  @Test
  void saysThatAGlossaryLacksAColumn() throws IOException {
    Path glossary = Files.writeString(folder.resolve("g.csv"), "ja,ko\n一,일\n");

    assertThatThrownBy(() -> TermScore.of(GOLD, glossary, OptionalInt.empty()))
        .hasMessage(glossary + ":1: no column whose name begins with zh");

    Files.writeString(glossary, "ja;zh-TW\n一;壹\n");
    assertThatThrownBy(() -> TermScore.of(GOLD, glossary, OptionalInt.empty()))
        .hasMessageEndingWith("begins with zh; part the columns with commas");
  }
}
