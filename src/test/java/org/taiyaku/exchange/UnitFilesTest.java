package org.taiyaku.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnitFilesTest {

  private static final String HEADER = "ja\tzh-TW\tkind\tconfidence\tja_place\tzh_place\n";

  @TempDir private Path folder;

  @Test
  void ofAFolderTheSentencesStandForTheParagraphs() throws IOException {
    Path both = write("aligned/sentences/a.tmx", "");
    write("aligned/paragraphs/a.tmx", "");
    Path alone = write("aligned/paragraphs/b/b.TMX", "");
    Path tsv = write("aligned/beads/a.tsv", HEADER);

    assertThat(UnitFiles.at(folder)).containsExactly(alone, both);
    assertThat(UnitFiles.at(folder.resolve("aligned/paragraphs"))).hasSize(2);
    assertThat(UnitFiles.at(tsv)).containsExactly(tsv);
  }

  @Test
  void readsBeadsWithOmissions() throws IOException {
    Path file = write("a.tsv", HEADER + "株\t股\t1-1\t1.00\t1.1\t1.1\n\t漏\t0-1\t1.00\t\t1.2\n");
    List<BilingualUnit> units = new ArrayList<>();

    UnitFiles.read(file, units::add);

    assertThat(units)
        .containsExactly(
            new BilingualUnit("1", List.of("株"), List.of("股"), List.of()),
            new BilingualUnit("2", List.of(), List.of("漏"), List.of()));
  }

  @Test
  void refusesOtherTables() throws IOException {
    for (String text : List.of("", "ja\tzh-CN\tx\n", "a,b\n", "zh-TW\tja\tx\n")) {
      Path file = write("b.tsv", text);
      assertThatThrownBy(() -> UnitFiles.read(file, unit -> {}))
          .hasMessage(file + ":1: no bead list: its first columns must be ja and zh-…");
    }
    Path file = write("c.tsv", HEADER + "株\n");
    assertThatThrownBy(() -> UnitFiles.read(file, unit -> {})).hasMessageContaining("c.tsv:2: ");
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
