package org.taiyaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConcordanceCommandTest {

  private static final String UNIT =
      """
      <tu><prop type="x-position">%d</prop><tuv xml:lang="ja"><seg>日本の経済と経済学。</seg></tuv>\
      <tuv xml:lang="zh-TW"><seg>日本的經濟<bpt i="1">経済</bpt>與&#x20;經濟學。</seg></tuv></tu>
      """;

  @TempDir private Path folder;

  private Path memory(String name, String units) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "<tmx version='1.4'><body>" + units + "</body></tmx>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"経済", "經濟", "经济"})
  void showsBothSidesOfEveryUnit(String term) throws IOException {
    Path a = memory("in/a.tmx", "<tu/>" + UNIT.formatted(12));
    Path b = memory("in/b/b.tmx", UNIT.formatted(3));

    Run run = Run.of("concordance", term, folder.resolve("in"), a);

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            %s:12
              ja  日本の経済と経済学。
              zh  日本的經濟與 經濟學。
            %s:3
              ja  日本の経済と経済学。
              zh  日本的經濟與 經濟學。
            """
                .formatted(a, b));
  }

  @Test
  void marksTheTerm() throws IOException {
    Run run = Run.of("concordance", "経済", memory("a.tmx", UNIT), "--color", "always");

    assertThat(run.out())
        .contains("日本の\u001B[1;31m経済\u001B[0mと\u001B[1;31m経済\u001B[0m学。\n")
        .contains("日本的\u001B[1;31m經濟\u001B[0m與 \u001B[1;31m經濟\u001B[0m學。\n");
  }

  @Test
  void saysWhatIsNotThere() throws IOException {
    Path file = memory("a.tmx", UNIT);

    Run run = Run.of("concordance", "猫", file);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).isEqualTo("no unit has 猫\n");
    assertThat(Run.of("concordance", "猫", folder.resolve("none")).exit()).isEqualTo(2);
    assertThat(Run.of("concordance", "猫").exit()).isEqualTo(2);
    Path empty = Files.createDirectories(folder.resolve("empty"));
    assertThat(Run.of("concordance", "猫", empty).err()).startsWith(empty + " holds no TMX file");
  }

  @Test
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void memoryDoesNotFollowTheFile() throws Exception {
    Path big = folder.resolve("big.tmx");
    try (BufferedWriter out = Files.newBufferedWriter(big)) {
      out.write("<tmx version='1.4'><body>");
      String unit = UNIT.replace("経済", "生活").replace("經濟", "生活");
      for (int i = 0; i < 250_000; i++) {
        out.write(unit.replace("%d", Integer.toString(i)));
      }
      out.write(UNIT.replace("%d", "last") + "</body></tmx>");
    }
    assertThat(Files.size(big)).isGreaterThan(50_000_000);

    // A heap a third of the file; what Java and the tables of characters need is half of that.
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx16m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "concordance",
                "経済",
                big.toString())
            .redirectError(folder.resolve("err").toFile())
            .redirectOutput(folder.resolve("out").toFile())
            .start();

    assertThat(java.waitFor()).as(Files.readString(folder.resolve("err"))).isZero();
    assertThat(Files.readAllLines(folder.resolve("out"))).hasSize(3).contains(big + ":last");
  }
}
