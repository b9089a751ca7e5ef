package org.taiyaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code align --lexicon FILE} and {@code --save-lexicon FILE}. */
class LexiconOptionTest {

  @TempDir private Path temporary;
  private Path in;
  private Path out;
  private Path lexicon;

  @BeforeEach
  void writeArticles() throws IOException {
    in = Run.articles(temporary.resolve("in"));
    out = temporary.resolve("out");
    lexicon = temporary.resolve("lexicon.tsv");
  }

  @Test
  void aSmallBatchSavesAnEmptyLexiconAndSaysWhy() throws IOException {
    Run run = Run.of("align", in, "-o", out, "--save-lexicon", lexicon);

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out())
        .contains(
            "learned   nothing: words are learned from 10 pairs and 200 confident beads up\n");
    assertThat(Files.readAllLines(lexicon)).hasSize(2).first().asString().startsWith("# taiyaku");

    Run again = Run.of("align", in, "-o", temporary.resolve("again"), "--lexicon", lexicon);
    assertThat(again.exit()).isZero();
    assertThat(again.out()).doesNotContain("learned");
    assertThat(Run.files(temporary.resolve("again"))).isEqualTo(Run.files(out));
  }

  @Test
  void aBrokenLexiconIsNamedBeforeAnythingIsRead() throws IOException {
    Files.writeString(lexicon, "# taiyaku lexicon 1\n文\t句子\n");

    Run run = Run.of("align", in, "-o", out, "--lexicon", lexicon);

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.errors())
        .containsExactly(
            lexicon
                + ":2: 2 columns where there must be five, parted by tabs: ja, zh, forward,"
                + " backward, passages");
    assertThat(out).doesNotExist();
  }

  @Test
  void aLexiconThatIsNotThereIsAnError() {
    Run run = Run.of("align", in, "-o", out, "--lexicon", lexicon);

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains(lexicon + " does not exist");
  }

  @Test
  void aLexiconThatCannotBeSavedIsFoundOutFirst() throws IOException {
    Run folder = Run.of("align", in, "-o", out, "--save-lexicon", in);
    assertThat(folder.exit()).isEqualTo(2);
    assertThat(folder.err()).contains("--save-lexicon " + in + " is a folder; name a file");

    Files.writeString(lexicon, "a file");
    Run below = Run.of("align", in, "-o", out, "--save-lexicon", lexicon.resolve("x.tsv"));
    assertThat(below.exit()).isEqualTo(2);
    assertThat(below.err()).contains("a file stands where a folder is needed");
    assertThat(out).doesNotExist();
  }
}
