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

  /** More units than are handed to a thread at once, in two files and both directions. */
  @Test
  void saysTheSameInTheSameOrderAtAnyNumberOfThreads() throws IOException {
    StringBuilder units = new StringBuilder("<tmx version=\"1.4\"><header/><body>");
    for (int i = 0; i < 1000; i++) {
      units
          .append("<tu><tuv xml:lang=\"%s\"><seg>".formatted(i % 3 == 0 ? "zh-TW" : "ja"))
          .append(i % 3 == 0 ? "跳槽到競品。" : "競合他社へ。人材流出が" + i)
          .append("</seg></tuv><tuv xml:lang=\"%s\"><seg>".formatted(i % 3 == 0 ? "ja" : "zh-TW"))
          .append(i % 3 == 0 ? "競合他社へ。" : i % 7 == 0 ? "人才流失" : "跳槽到同業。")
          .append("</seg></tuv></tu>");
    }
    Path large = write("large.tmx", units + "</body></tmx>");

    Run one = Run.of("check", large, memory, "--glossary", glossary, "--threads", "1");

    assertThat(one.err()).contains(" in 1003 units");
    assertThat(one.out().lines().filter(line -> line.startsWith("" + large)))
        .hasSizeGreaterThan(900);
    for (String threads : new String[] {"2", "5"}) {
      assertThat(Run.of("check", large, memory, "--glossary", glossary, "--threads", threads))
          .isEqualTo(one);
    }
    assertThat(Run.of("check", memory, "--glossary", glossary, "--threads", "0").err())
        .contains("--threads must be 1 or more, not 0");
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

  @Test
  void theTmxSaysFromWhichLanguage() throws IOException {
    Path chinese =
        write(
            "zh.tmx",
            """
            <tmx version="1.4"><header srclang="zh-TW"/><body>
            <tu><tuv xml:lang="ZH-tw"><seg>人才流失</seg></tuv>
            <tuv xml:lang="ja-JP"><seg>頭脳流出</seg></tuv></tu>
            <tu srclang="ja"><tuv xml:lang="zh-Hant-TW"><seg>人才流失</seg></tuv>
            <tuv xml:lang="ja"><seg>頭脳流出</seg></tuv></tu>
            </body></tmx>
            """);

    Run run = Run.of("check", chinese, "-g", glossary);
    assertThat(run.out())
        .isEqualTo(
            """
            %s:1: 人才流失: expected 人材流出, which is missing
              ja  頭脳流出
              zh  人才流失
            """
                .formatted(chinese));
    assertThat(Run.of("check", chinese, "-g", glossary, "--source-lang", "ja").exit()).isZero();
    Run wrong = Run.of("check", chinese, "-g", glossary, "--source-lang", "en");
    assertThat(wrong.exit()).isEqualTo(2);
    assertThat(wrong.err()).startsWith("--source-lang must be ja or zh-TW, not en");
  }

  @Test
  void theTwoVersionsOfAnArticleAreAligned() throws IOException {
    Path ja = write("a.ja.md", Run.JA);
    Path zh = write("a.zh-TW.md", Run.ZH);
    write("glossary.csv", "ja,zh-TW,status\n蔵書,館藏,approved\n図書館,圖書館,approved\n");

    for (Run run :
        new Run[] {
          Run.of("check", ja, zh, "-g", glossary), Run.of("check", zh, ja, "-g", glossary)
        }) {
      assertThat(run.exit()).as(run.err()).isEqualTo(1);
      assertThat(run.out()).startsWith(ja + ":2.2: 蔵書: expected 館藏, which is missing\n");
      assertThat(run.err()).isEqualTo("1 finding in 5 units\n");
    }
    Run same = Run.of("check", ja, ja, "-g", glossary);
    assertThat(same.exit()).isEqualTo(2);
    Run alone = Run.of("check", ja, "-g", glossary);
    assertThat(alone.exit()).isEqualTo(2);
    assertThat(alone.err()).startsWith(ja + ":1: no TMX, which begins with <; name");
  }

  @Test
  void aTermbaseWillDo() throws IOException {
    Path tbx =
        write(
            "base.tbx",
            """
            <martif type="TBX"><text><body><termEntry>
            <langSet xml:lang="ja"><tig><term>競合他社</term></tig></langSet>
            <langSet xml:lang="zh-TW"><tig><term>競爭對手</term></tig>
            <tig><term>競品</term><termNote type="administrativeStatus">deprecatedTerm</termNote></tig>
            </langSet></termEntry></body></text></martif>
            """);

    Run run = Run.of("check", memory, "-g", tbx);
    assertThat(run.exit()).as(run.err()).isEqualTo(1);
    assertThat(run.out())
        .contains(memory + ":7: 競合他社: 競品 is forbidden; expected 競爭對手\n")
        .contains(memory + ":3: 競合他社: expected 競爭對手, which is missing\n");
    assertThat(Run.of("lookup", "競合他社", "-g", tbx).out()).contains("競爭對手").contains("forbidden");
  }

  @Test
  void decisionsBesideTheGlossaryOfARunCount() throws IOException {
    write("glossary.csv", "ja,zh-TW,status\n競合他社,競爭對手,proposed\n人材流出,人才外流,approved\n");
    Path decisions =
        write(
            "decisions.csv",
            "ja,zh-TW,decision\n競合他社,競品,forbidden\n人材流出,人才外流,forbidden\n" + "人材流出,人才流失,approved\n");

    Run run = Run.of("check", memory, "-g", glossary);
    assertThat(Run.of("check", memory, "-g", decisions).out()).isEqualTo(run.out());
    write(
        "decisions.csv",
        Files.readString(decisions).replace("decision\n", "decision,note\n")
            + "競合他社,同業,forbidden,deleted by hand\n");
    assertThat(Run.of("check", memory, "-g", glossary).out()).isEqualTo(run.out());
    assertThat(run.out())
        .contains("人材流出: expected 人才流失, which is missing")
        .contains("競合他社: 競品 is forbidden\n");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
