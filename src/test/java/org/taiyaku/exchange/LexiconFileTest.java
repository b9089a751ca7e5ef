package org.taiyaku.exchange;

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
import org.taiyaku.lexicon.TrainedLexicon;
import org.taiyaku.lexicon.TrainedWord;

class LexiconFileTest {

  private static final String MARK = "# taiyaku lexicon 1\n";

  private static final TrainedLexicon LEXICON =
      new TrainedLexicon(
          List.of(
              new TrainedWord("送出", "引发", 886, 854, 47),
              new TrainedWord("クラス", "class", 812, 866, 39),
              new TrainedWord("文", "陈述", 868, 891, 33),
              new TrainedWord("文", "句", 35, 1000, 2)));

  @TempDir private Path folder;

  @Test
  void isSortedAndSaysWhatItIs() {
    Path file = folder.resolve("new/lexicon.tsv");
    LexiconFile.write(file, LEXICON);

    assertThat(file)
        .content()
        .isEqualTo(
            """
            # taiyaku lexicon 1: words learned from aligned articles, for align --lexicon; in folded form, shares in thousandths
            ja\tzh\tforward\tbackward\tpassages
            クラス\tclass\t812\t866\t39
            文\t陈述\t868\t891\t33
            文\t句\t35\t1000\t2
            送出\t引发\t886\t854\t47
            """);
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    Path file = folder.resolve("lexicon.tsv");
    LexiconFile.write(file, LEXICON);
    TrainedLexicon read = LexiconFile.read(file);
    Path again = folder.resolve("again.tsv");
    LexiconFile.write(again, read);

    assertThat(read.words()).isEqualTo(LEXICON.words());
    assertThat(again).hasSameBinaryContentAs(file);
  }

  @Test
  void whatPeopleWriteIsFoldedAndTheirCommentsArePassedOver() throws IOException {
    Path file = folder.resolve("lexicon.tsv");
    Files.writeString(
        file, "\uFEFF# taiyaku lexicon 1\r\n# mine\r\n\r\n経済学\t經濟學 \t900\t800\t5\r\n");

    assertThat(LexiconFile.read(file).words())
        .containsExactly(new TrainedWord("经济学", "经济学", 900, 800, 5));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "文;句子;500;500|1 columns where there must be five, parted by tabs: ja, zh, forward, backward, passages",
        "文→句子→500→500|4 columns where there must be five, parted by tabs: ja, zh, forward, backward, passages",
        "→句子→500→500→2|no word in column ja; write it, or remove the line",
        "文→ →500→500→2|no word in column zh; write it, or remove the line",
        "文→句子→0→500→2|forward is '0'; write a whole number from 1 to 1000",
        "文→句子→500→0.5→2|backward is '0.5'; write a whole number from 1 to 1000",
        "文→句子→500→500→-2|passages is '-2'; write a whole number of 1 or more",
        "送出→引發→1→1→1|stands in line 2 already; remove one of the two",
      })
  void aBrokenLineIsNamed(String line, String reason) throws IOException {
    Path file = folder.resolve("lexicon.tsv");
    Files.writeString(file, MARK + "送出\t引發\t886\t854\t47\n" + line.replace('→', '\t') + "\n");

    assertThatThrownBy(() -> LexiconFile.read(file))
        .isInstanceOf(InputFailed.class)
        .hasMessage(file + ":3: " + reason);
  }

  @ParameterizedTest
  @CsvSource({"''", "ja\tzh\tforward", "# taiyaku lexicon 10: later"})
  void anotherFileIsNoLexicon(String text) throws IOException {
    Path file = folder.resolve("lexicon.tsv");
    Files.writeString(file, text);

    assertThatThrownBy(() -> LexiconFile.read(file))
        .isInstanceOf(InputFailed.class)
        .hasMessageStartingWith(file + ":1: no lexicon that this version reads")
        .hasMessageEndingWith("write one with --save-lexicon");
  }
}
