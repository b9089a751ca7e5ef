package org.taiyaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  @TempDir private Path folder;
  private Path glossary;
  private Path memory;

  @BeforeEach
  void write() throws IOException {
    glossary =
        write(
            "glossary.csv",
            """
            ja,zh-TW,status
            人材流出,人才流失,approved
            競合他社,競爭對手,proposed
            競合他社,競品,forbidden
            """);
    memory =
        write(
            "memory.tmx",
            """
            <tmx version="1.4"><header/><body>
            <tu><tuv xml:lang="ja"><seg>人材流出が
             続く。</seg></tuv><tuv xml:lang="zh-TW"><seg>人才不斷外流。</seg></tuv></tu>
            <tu><prop type="x-position">7</prop><tuv xml:lang="ja"><seg>競合他社へ。</seg></tuv>
            <tuv xml:lang="zh-TW"><seg>跳槽到競品。</seg></tuv></tu>
            <tu><tuv xml:lang="ja"><seg>競合他社へ。</seg></tuv>
            <tuv xml:lang="zh-TW"><seg>跳槽到同業。</seg></tuv></tu>
            </body></tmx>
            """);
  }

  @Test
  void saysPlaceTermExpectedAndFound() {
    Run run = Run.of("check", memory, "--glossary", glossary);

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out())
        .isEqualTo(
            """
            %1$s:1: 人材流出: expected 人才流失, which is missing
              ja  人材流出が 続く。
              zh  人才不斷外流。
            %1$s:7: 競合他社: 競品 is forbidden
              ja  競合他社へ。
              zh  跳槽到競品。
            """
                .formatted(memory));
    assertThat(run.err()).isEqualTo("2 findings in 3 units\n");
  }

  @Test
  void allAsksForWhatIsProposedToo() {
    Run run = Run.of("check", memory, "-g", glossary, "--all", "--json");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out().lines())
        .hasSize(3)
        .last()
        .asString()
        .endsWith(
            "\"position\":\"3\",\"kind\":\"missing\",\"term\":\"競合他社\",\"expected\":[\"競爭對手\"],"
                + "\"found\":\"\",\"ja\":\"競合他社へ。\",\"zh\":\"跳槽到同業。\"}");
  }

  @Test
  void aGlossaryThatNobodyApprovedIsCheckedWhole() throws IOException {
    write("glossary.csv", "ja,zh-TW,status\n人材流出,人才流失,proposed\n");

    Run run = Run.of("check", memory, "-g", glossary);

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.errors())
        .containsExactly(
            glossary + ": no row is approved; all are checked, as with --all",
            "1 finding in 3 units");
  }

  @Test
  void cleanBeadsGiveZero() throws IOException {
    Path beads = write("a.tsv", "ja\tzh-TW\tkind\n人材流出\t人才流失\t1-1\n人材流出\t\t1-0\n");

    Run run = Run.of("check", beads, "-g", glossary);

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("0 findings in 2 units\n");
  }

  @Test
  void whatCannotBeReadIsNotTakenForAFinding() throws IOException {
    Path broken = write("broken.tmx", "<tmx>\n</body>");

    Run run = Run.of("check", broken, memory, "-g", glossary);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.errors()).hasSize(2).first().asString().startsWith(broken + ":2:");
    assertThat(run.out()).contains(memory + ":1: ");

    assertThat(Run.of("check", memory, "-g", folder.resolve("none.csv")).exit()).isEqualTo(2);
    assertThat(Run.of("check", memory, "-g", write("b.csv", "x,y\n")).exit()).isEqualTo(2);
    assertThat(Run.of("check", folder.resolve("none.tmx"), "-g", glossary).exit()).isEqualTo(2);
    assertThat(Run.of("check", "-g", glossary).exit()).isEqualTo(2);
  }

  @Test
  void simplifiedChineseIsTakenOnRequest() throws IOException {
    Path simplified =
        write("cn.tmx", Files.readString(memory).replace("zh-TW", "zh-CN").replace("對", "对"));

    Run run = Run.of("check", simplified, "-g", glossary);
    assertThat(run.exit()).isZero();
    assertThat(run.err())
        .startsWith(
            simplified + ": no Chinese but Simplified in 3 units; take it with --simplified\n");
    assertThat(Run.of("check", simplified, "-g", glossary, "--simplified").exit()).isEqualTo(1);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
