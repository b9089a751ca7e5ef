package org.taiyaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taiyaku.pipeline.Version;

class MainTest {

  @TempDir private static Path temporary;
  private static Path glossary;

  @BeforeAll
  static void writeGlossary() throws IOException {
    glossary =
        Files.writeString(
            temporary.resolve("glossary.csv"),
            """
            ja,zh-TW,reading,pos,confidence,status,ja_count,zh_count,articles,variants_ja,\
            variants_zh,example_ja,example_zh,article,place,note
            人材流出,人才流失,ジンザイリュウシュツ,noun,0.80,proposed,2,2,1,,人才外流,\
            人材流出が続く。,人才流失不止。,a,7,
            人材,人才,ジンザイ,noun,0.70,proposed,3,3,2,,,人材が足りない。,人才不足。,a,9,also: 人力
            """);
  }

  @Test
  void theVersionIsThatOfThePom() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));

    assertThat(pom)
        .contains("<artifactId>taiyaku</artifactId>\n  <version>" + Version.NUMBER + "<");
    assertThat(Run.of("--version").out()).isEqualTo("taiyaku " + Version.NUMBER + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "help",
        "align --help",
        "lookup --help",
        "check --help",
        "concordance --help",
        "evaluate --help",
        "evaluate alignment --help",
        "evaluate terms --help",
        "evaluate pairs --help",
        "evaluate lexicon --help",
        "srx --help"
      })
  void helpHasExamples(String arguments) {
    Run run = Run.of((Object[]) arguments.split(" "));

    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("Usage: taiyaku").containsPattern("Examples?:\n +taiyaku ");
  }

  @ParameterizedTest
  @CsvSource({
    "algin, align",
    "allign seeds -o x, align",
    "lokup 人材, lookup",
    "chek x.tmx, check",
    "concordence 人材 x, concordance",
    "evalute terms, evaluate"
  })
  void aMistypedCommandIsToldFromAFile(String arguments, String meant) {
    Run run = Run.of((Object[]) arguments.split(" "));

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("is no command and no file; did you mean taiyaku " + meant);
  }

  @Test
  void aFolderNeedsNoCommand() throws IOException {
    Path in = Run.articles(temporary.resolve("in"));

    Run run = Run.of(in, "-o", temporary.resolve("out"));

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("1 pair");
    assertThat(Run.of(temporary.resolve("no-folder")).err()).contains("no-folder does not exist");
  }

  @Test
  void unknownOptionsAreNamedAndHelpIsPointedTo() {
    Run run = Run.of("--frobnicate");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.errors())
        .containsExactly("Unknown option: '--frobnicate'", "See taiyaku align --help");
    assertThat(Run.of("evaluate").exit()).isEqualTo(2);
    assertThat(Run.of("lookup").exit()).isEqualTo(2);
  }

  @Test
  void evaluateScoresTermsAndPairs() throws IOException {
    Path gold = Files.writeString(temporary.resolve("gold.tsv"), "人材流出\t人才流失\tcore\n");
    Run terms = Run.of("evaluate", "terms", gold, glossary, "--wrong", "--missed");
    assertThat(terms.exit()).as(terms.err()).isZero();
    assertThat(terms.out()).startsWith("rows 2 precision 0.5").contains("wrong\t人材\t人才");
    assertThat(Run.of("evaluate", "terms", gold, glossary, "--top", "0").exit()).isEqualTo(2);

    Path pairs = Files.writeString(temporary.resolve("pairs.csv"), "ja,zh\na,b\n");
    assertThat(Run.of("evaluate", "pairs", pairs, pairs).exit()).isZero();

    Run missing = Run.of("evaluate", "pairs", temporary.resolve("none.csv"), pairs);
    assertThat(missing.exit()).isEqualTo(1);
    assertThat(missing.err()).isEqualTo(temporary.resolve("none.csv") + ": no such file\n");
  }

  @Test
  void srxGoesToTheOutputOrAFile() {
    Run run = Run.of("srx");
    assertThat(run.out()).contains("<srx").contains("languagerulename");

    Path file = temporary.resolve("rules.srx");
    assertThat(Run.of("srx", "-o", file).exit()).isZero();
    assertThat(file).hasContent(run.out());
  }
}
