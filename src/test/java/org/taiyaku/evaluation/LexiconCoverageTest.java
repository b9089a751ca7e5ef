package org.taiyaku.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taiyaku.exchange.InputFailed;
import org.taiyaku.lexicon.Lexicon;
import org.taiyaku.lexicon.Translation;
import org.taiyaku.text.FoldedText;

class LexiconCoverageTest {

  private static final Lexicon STAMPS =
      word ->
          Map.of(folded("切手"), List.of(new Translation(folded("郵票"), 1)))
              .getOrDefault(word, List.of());

  @TempDir Path folder;

  private static String folded(String word) {
    return FoldedText.of(word).folded();
  }

  /** The second sentence of each side stands alone and is not counted. */
  @BeforeEach
  void writeTexts() throws IOException {
    Files.writeString(folder.resolve("a.ja.txt"), "経済の切手はりんご\n\n省いた文\n");
    Files.writeString(folder.resolve("a.zh.txt"), "經濟郵票蘋果\n");
    Files.writeString(folder.resolve("a.gold"), "0:0\n1:\n");
  }

  @Test
  void tellsTheSameWordFromAnEquivalent() {
    assertThat(LexiconCoverage.of(STAMPS, folder).report())
        .containsExactly(
            "documents 1, beads 1",
            "ja 3 words: the same 0.3333, by the lexicon 0.3333, neither 0.3333",
            "zh 3 words: the same 0.3333, by the lexicon 0.3333, neither 0.3333");
  }

  @Test
  void withoutALexiconWhatIsNotTheSameIsLeft() {
    assertThat(LexiconCoverage.of(word -> List.of(), folder).report())
        .contains("ja 3 words: the same 0.3333, by the lexicon 0.0000, neither 0.6667");
  }

  @Test
  void refusesGoldOfOtherTexts() throws IOException {
    Files.writeString(folder.resolve("a.gold"), "0:1\n");

    assertThatThrownBy(() -> LexiconCoverage.of(STAMPS, folder))
        .isInstanceOf(InputFailed.class)
        .hasMessageContaining("a.gold")
        .hasMessageContaining("there is no zh segment 1; its text has 1 lines that are not blank");
  }
}
