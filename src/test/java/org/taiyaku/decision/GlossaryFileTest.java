package org.taiyaku.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taiyaku.exchange.Direction;
import org.taiyaku.exchange.InputFailed;
import org.taiyaku.exchange.glossary.Losses;
import org.taiyaku.terminology.Decision;
import org.taiyaku.terminology.Decision.Verdict;

class GlossaryFileTest {

  private static final Decision APPROVED = new Decision("人材流出", "人才流失", Verdict.APPROVED, "");
  private static final Decision FORBIDDEN = new Decision("人材流出", "人材流出", Verdict.FORBIDDEN, "");

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void readsCsv() throws IOException {
    Path file = file("g.csv", "zh-TW,ja,status\n人才流失,人材流出,proposed\n人材流出,人材流出,forbidden\n");

    assertThat(GlossaryFile.read(file, Direction.DEFAULT, new Losses()))
        .containsExactly(APPROVED, FORBIDDEN);
  }

  @Test
  void readsTbx2() throws IOException {
    Path file =
        file(
            "g.tbx",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
            <martif type="TBX" xml:lang="en"><text><body>
            <termEntry id="1">
              <langSet xml:lang="ja-JP"><tig><term>人材<hi>流出</hi></term></tig></langSet>
              <langSet xml:lang="zh-TW">
                <tig><term>人才流失</term>
                  <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig>
                <ntig><termGrp><term>人材流出</term>
                  <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>
                </termGrp></ntig>
              </langSet>
              <langSet xml:lang="zh-CN"><tig><term>人才流失了</term></tig></langSet>
            </termEntry>
            </body></text></martif>
            """);

    assertThat(GlossaryFile.read(file, Direction.DEFAULT, new Losses()))
        .containsExactly(APPROVED, FORBIDDEN);
  }

  @Test
  void readsTbx3() throws IOException {
    Path file =
        file(
            "g.tbx",
            """
            <tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
                 xmlns:min="http://www.tbxinfo.net/ns/min"><text><body>
            <conceptEntry id="1">
              <langSec xml:lang="zh-Hant"><termSec><term>人才流失</term></termSec>
              <termSec><term>人材流出</term>
                <min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus>
              </termSec></langSec>
              <langSec xml:lang="ja"><termSec><term>人材流出</term></termSec></langSec>
            </conceptEntry>
            </body></text></tbx>
            """);

    assertThat(GlossaryFile.read(file, Direction.DEFAULT, new Losses()))
        .containsExactly(APPROVED, FORBIDDEN);
  }

  @Test
  void opensNothingButTheFile() throws IOException {
    Path secret = file("secret.txt", "秘密");
    Path file =
        file(
            "g.tbx",
            """
            <!DOCTYPE martif [<!ENTITY secret SYSTEM "%s">]>
            <martif><text><body><termEntry>
            <langSet xml:lang="ja"><tig><term>a&secret;</term></tig></langSet>
            <langSet xml:lang="zh-TW"><tig><term>乙</term></tig></langSet>
            </termEntry></body></text></martif>
            """
                .formatted(secret.toUri()));

    // Whether the term is refused or read without the entity, the other file is not in it.
    assertThat(read(file)).doesNotContain("秘密");
  }

  private static String read(Path file) {
    try {
      return GlossaryFile.read(file, Direction.DEFAULT, new Losses()).toString();
    } catch (InputFailed refused) {
      return refused.getMessage();
    }
  }

  @Test
  void refusesWhatIsNoTbx() throws IOException {
    Path broken = file("broken.tbx", "<martif>\n<text>");
    Path other = file("other.tbx", "<html/>");

    assertThatThrownBy(() -> GlossaryFile.read(broken, Direction.DEFAULT, new Losses()))
        .hasMessageStartingWith(broken + ":2: ");
    assertThatThrownBy(() -> GlossaryFile.read(other, Direction.DEFAULT, new Losses()))
        .hasMessageStartingWith(other + ": no entry");
  }

  @Test
  void refusesAPairDecidedBothWays() throws IOException {
    Path file = file("g.csv", "ja,zh-TW,status\nモデル,模型,\nモデル,模型,forbidden\n");

    assertThatThrownBy(() -> GlossaryFile.read(file, Direction.DEFAULT, new Losses()))
        .hasMessageContaining(":3: ");
  }
}
