package org.taiyaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookupCommandTest {

  @TempDir private static Path temporary;
  private static Path glossary;

  @BeforeAll
  static void copyGlossary() throws IOException {
    glossary = Files.writeString(temporary.resolve("glossary.csv"), resource("glossary.csv"));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = LookupCommandTest.class.getResourceAsStream("lookup/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 80})
  void theTableFitsTheTerminal(int width) throws IOException {
    Run run = Run.of("lookup", "人材", "-g", glossary, "--width", width);

    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEqualTo(resource("table-" + width + ".txt"));
    assertThat(run.out().lines()).allMatch(line -> TextWidth.of(line) <= width);
  }

  @Test
  void whatIsSimilarIsSaidToBe() throws IOException {
    Run run = Run.of("lookup", "ウィンドー", "-g", glossary, "--width", "80");

    assertThat(run.out()).isEqualTo(resource("similar.txt"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"人材流出", "人才流失", "人才外流", "じんざいりゅう", "流失", "人材流岀"})
  void findsEitherLanguagePartsAndReadings(String term) {
    Run run = Run.of("lookup", term, "-g", glossary);

    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("人材流出").contains("人才流失");
  }

  @ParameterizedTest
  @CsvSource({"経済, exact", "經濟, exact", "经济, exact", "ケイザイ, reading", "けいざ, part"})
  void findsTheCharactersOfEitherScript(String term, String match) {
    Run run = Run.of("lookup", term, "-g", glossary, "--json");

    assertThat(run.out())
        .startsWith("{\"ja\":\"経済\",\"zh\":\"經濟\",\"reading\":\"ケイザイ\",\"pos\":\"noun\",")
        .endsWith(",\"note\":\"\",\"match\":\"%s\"}\n".formatted(match));
  }

  @Test
  void theExactTermComesFirstAndThereIsALimit() {
    Run all = Run.of("lookup", "人材", "-g", glossary, "--json");
    assertThat(all.out().lines()).hasSize(3).first().asString().contains("\"match\":\"exact\"");

    Run one = Run.of("lookup", "人材", "-g", glossary, "--limit", "1", "--json");
    assertThat(one.out().lines()).hasSize(1);
    assertThat(one.err()).isEqualTo("2 more; see them with --limit 3\n");
    assertThat(Run.of("lookup", "人材", "-g", glossary, "--limit", "0").exit()).isEqualTo(2);
  }

  @Test
  void namesTheNearestOfWhatItDoesNotKnow() {
    Run run = Run.of("lookup", "経斉", "-g", glossary, "--json");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo(glossary + " knows nothing of 経斉; nearest: 経済, 經濟\n");
    assertThat(Run.of("lookup", "経済", "-g", glossary, "--width", "39").err())
        .startsWith("--width must be 40 or more, not 39");
  }

  @Test
  void saysWhatItDoesNotKnow() throws IOException {
    Run unknown = Run.of("lookup", "猫", "-g", glossary);
    assertThat(unknown.exit()).isEqualTo(1);
    assertThat(unknown.err()).contains("knows nothing of 猫");
    assertThat(Run.of("lookup", " ", "-g", glossary).err()).contains("nothing to look for");

    Run missing = Run.of("lookup", "猫", "-g", temporary.resolve("none.csv"));
    assertThat(missing.exit()).isEqualTo(2);
    assertThat(missing.err()).contains("none.csv does not exist\nTaiyaku align writes a glossary");

    Path broken = Files.writeString(temporary.resolve("broken.csv"), "ja,zh-TW\n\"x,y\n");
    Run unreadable = Run.of("lookup", "猫", "-g", broken);
    assertThat(unreadable.exit()).isEqualTo(1);
    assertThat(unreadable.errors()).hasSize(1);
    assertThat(unreadable.err()).startsWith(broken + ":2: ");
  }
}
