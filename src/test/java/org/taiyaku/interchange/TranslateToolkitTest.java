package org.taiyaku.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taiyaku.interchange.SeedUnits.Unit;

/** The TMX in translate-toolkit: read, counted, loaded into a memory, converted to PO and back. */
@Tag("tools")
class TranslateToolkitTest {

  /** Debian's Python, for which the toolkit is installed; another may stand before it. */
  private static final String PYTHON = "/usr/bin/python3";

  private static final String TO_PO =
      """
      import sys
      from translate.storage import factory, po
      tmx = factory.getobject(sys.argv[1])
      out = po.pofile()
      for unit in tmx.units:
          new = out.UnitClass(unit.source)
          new.target = unit.target
          out.addunit(new)
      out.savefile(sys.argv[2])
      """;

  private static final String MEMORY =
      """
      import sqlite3, sys
      rows = sqlite3.connect(sys.argv[1]).execute(
          "select s.text, t.text from sources s join targets t on t.sid = s.sid order by t.tid")
      for row in rows:
          print("\\t".join(row))
      """;

  @TempDir private Path folder;

  @Test
  void everyUnitIsCountedAsTranslated() throws IOException {
    for (String article : SeedUnits.articles()) {
      for (String units : List.of("sentences", "paragraphs")) {
        Path tmx = SeedUnits.tmx(units, article);

        String counts = Tool.output(folder, "pocount", "--csv", tmx.toString());

        int all = SeedUnits.units(tmx).size();
        String[] figures = counts.lines().reduce((a, b) -> b).orElseThrow().split(",\\s*");
        assertThat(figures[1]).as(counts).isEqualTo(Integer.toString(all));
        assertThat(figures[8]).as(counts).isEqualTo(Integer.toString(all));
      }
    }
  }

  @Test
  void aTranslationMemoryHoldsEveryUnit() throws IOException {
    Path tmx = SeedUnits.merged(folder);
    Path memory = folder.resolve("tm.db");

    Tool.output(
        folder, "build_tmdb", "-d", memory.toString(), "-s", "ja", "-t", "zh_TW", tmx.toString());

    String rows = Tool.output(folder, PYTHON, "-c", MEMORY, memory.toString());
    assertThat(rows.lines())
        .containsExactlyElementsOf(
            SeedUnits.units(tmx).stream().map(u -> u.ja() + "\t" + u.zh()).toList());
  }

  @Test
  void toPoAndBackNothingIsLost() throws IOException {
    Path tmx = SeedUnits.merged(folder);
    Path po = folder.resolve("units.po");
    Path back = folder.resolve("back.tmx");

    Tool.output(folder, PYTHON, "-c", TO_PO, tmx.toString(), po.toString());
    Tool.output(
        folder, "po2tmx", "-l", "zh-TW", "--source-language=ja", po.toString(), back.toString());

    assertThat(Files.readString(po)).contains("msgid", "msgstr");
    List<Unit> units = SeedUnits.units(tmx);
    assertThat(SeedUnits.units(back).stream().collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(units);
  }
}
