package org.taiyaku.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taiyaku.exchange.Direction;
import org.taiyaku.exchange.GlossaryReader;
import org.taiyaku.exchange.GlossaryRow;
import org.taiyaku.exchange.glossary.EntryRows;
import org.taiyaku.exchange.glossary.GlossaryEntry;
import org.taiyaku.exchange.glossary.GlossaryFiles;
import org.taiyaku.exchange.glossary.GlossaryFormat;
import org.taiyaku.exchange.glossary.Losses;

/** The glossary of the seeds in the formats of tools that Debian packs, read by those tools. */
@Tag("tools")
class GlossaryToolsTest {

  @TempDir private static Path folder;

  private static List<String> pairs;

  @BeforeAll
  static void write() {
    List<GlossaryRow> rows = new ArrayList<>();
    // Terms that look like something else to a reader.
    rows.add(row("#標識", "標識 <b>&"));
    rows.add(row("\"引用\"", "引用, '等'"));
    rows.addAll(GlossaryReader.read(Path.of("glossary/glossary.csv")));
    List<GlossaryEntry> entries = rows.stream().map(EntryRows::entry).toList();
    for (GlossaryFormat format : List.of(GlossaryFormat.values())) {
      GlossaryFiles.write(file(format), format, entries, Direction.DEFAULT, new Losses());
    }
    pairs = rows.stream().map(row -> row.ja() + "\t" + row.zh()).toList();
  }

  private static GlossaryRow row(String ja, String zh) {
    List<String> none = List.of();
    return new GlossaryRow(ja, zh, "", "", 0, "", 0, 0, 0, none, none, "", "", "", "", "註");
  }

  private static Path file(GlossaryFormat format) {
    return folder.resolve("glossary." + format.extension());
  }

  @Test
  void omegatLoadsOurGlossaryFromTheFolderOfAProject(@TempDir Path project) throws IOException {
    OmegatGlossaryFolder loaded = load(project, GlossaryFormat.OMEGAT);

    // Variants follow as lines of their own.
    assertThat(loaded.pairs()).containsAll(pairs).hasSizeGreaterThanOrEqualTo(pairs.size());
    assertThat(loaded.log()).doesNotContain("Exception").doesNotContain("Error");
  }

  @Test
  void omegatLoadsTbx2FromTheFolderOfAProject(@TempDir Path project) throws IOException {
    OmegatGlossaryFolder loaded = load(project, GlossaryFormat.TBX2);

    assertThat(loaded.pairs()).containsAll(pairs);
    assertThat(loaded.log()).doesNotContain("Exception").doesNotContain("Error");
  }

  /** Why version 2 is written for it; and a proof that this test can fail. */
  @Test
  void omegatLoadsNothingOfTbx3(@TempDir Path project) throws IOException {
    assertThat(load(project, GlossaryFormat.TBX3).pairs()).isEmpty();
  }

  private static OmegatGlossaryFolder load(Path parent, GlossaryFormat format) throws IOException {
    OmegatProject project = new OmegatProject(parent.resolve("project"), false);
    project.glossary(file(format));
    return OmegatGlossaryFolder.load(parent, project);
  }

  @Test
  void tbx2IsValidByTheSchemaOfOmegat() {
    Path schemas = Tool.schemas(folder);

    Tool.output(
        folder,
        "xmllint",
        "--nonet",
        "--noout",
        "--schema",
        schemas.resolve("tbx.xsd").toString(),
        file(GlossaryFormat.TBX2).toString());
  }

  @Test
  void translateToolkitReadsTbx2AndUtx() throws IOException {
    Path program =
        Files.writeString(
            folder.resolve("read.py"),
            """
            import sys
            from translate.storage import tbx, utx
            with open(sys.argv[2], "rb") as file:
                store = tbx.tbxfile.parsefile(file) if sys.argv[1] == "tbx" else utx.UtxFile(file)
            for unit in store.units:
                print(str(unit.source).strip() + "\\t" + str(unit.target))
            """);

    assertThat(translateToolkit(program, "tbx", GlossaryFormat.TBX2)).isEqualTo(pairs);
    assertThat(translateToolkit(program, "utx", GlossaryFormat.UTX)).isEqualTo(pairs);
  }

  private static List<String> translateToolkit(Path program, String kind, GlossaryFormat format) {
    return Tool.output(
            folder, "/usr/bin/python3", program.toString(), kind, file(format).toString())
        .lines()
        .toList();
  }

  @Test
  void translateToolkitConvertsTbx2ToPo() throws IOException {
    Path po = folder.resolve("glossary.po");

    Tool.output(folder, "tbx2po", "-i", file(GlossaryFormat.TBX2).toString(), "-o", po.toString());

    String terms = Files.readString(po);
    assertThat(pairs.stream().filter(pair -> pair.indexOf('"') < 0))
        .allSatisfy(
            pair ->
                assertThat(terms)
                    .contains("\nmsgid \"" + pair.split("\t")[0] + "\"\n")
                    .contains("\nmsgstr \"" + pair.split("\t")[1] + "\"\n"));
  }
}
