package org.taiyaku.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taiyaku.exchange.Direction;
import org.taiyaku.exchange.glossary.GlossaryEntry;
import org.taiyaku.exchange.glossary.GlossaryFiles;
import org.taiyaku.exchange.glossary.GlossaryFormat;
import org.taiyaku.exchange.glossary.Losses;
import org.taiyaku.exchange.glossary.ReadEntry;

/** The glossary of seeds/ in the tools of others. */
@Tag("tools")
class GlossaryToolsTest {

  /**
   * Calls the readers that OmegaT has for the files of a project's glossary folder; that of TBX
   * asks the project for its languages.
   */
  private static final String READER =
      """
      import java.io.File;
      import java.util.List;
      import org.omegat.core.Core;
      import org.omegat.core.data.NotLoadedProject;
      import org.omegat.core.data.ProjectProperties;
      import org.omegat.gui.glossary.GlossaryEntry;
      import org.omegat.gui.glossary.GlossaryReaderTBX;
      import org.omegat.gui.glossary.GlossaryReaderTSV;

      public class Read {
        public static void main(String[] files) throws Exception {
          Core.setProject(
              new NotLoadedProject() {
                @Override
                public ProjectProperties getProjectProperties() {
                  try {
                    ProjectProperties properties = new ProjectProperties(new File("."));
                    properties.setSourceLanguage("ja");
                    properties.setTargetLanguage("zh-TW");
                    return properties;
                  } catch (Exception e) {
                    throw new IllegalStateException(e);
                  }
                }
              });
          File file = new File(files[0]);
          List<GlossaryEntry> entries =
              file.getName().endsWith(".tbx")
                  ? GlossaryReaderTBX.read(file, false)
                  : GlossaryReaderTSV.read(file, false);
          for (GlossaryEntry entry : entries) {
            for (String target : entry.getLocTerms(false)) {
              System.out.println(entry.getSrcText() + "\\t" + target);
            }
          }
        }
      }
      """;

  @TempDir private Path folder;
  private List<GlossaryEntry> entries;
  private List<String> pairs;

  @BeforeEach
  void readGlossary() {
    entries =
        GlossaryFiles.read(
                Path.of("glossary/glossary.csv"), Optional.empty(), Direction.DEFAULT, new Losses())
            .stream()
            .map(ReadEntry::entry)
            .toList();
    pairs =
        entries.stream()
            .flatMap(
                e ->
                    e.ja().stream()
                        .flatMap(ja -> e.zh().stream().map(zh -> ja.text() + "\t" + zh.text())))
            .toList();
  }

  private Path written(GlossaryFormat format) {
    Path file = folder.resolve("glossary." + format.extension());
    GlossaryFiles.write(file, format, entries, Direction.DEFAULT, new Losses());
    return file;
  }

  @Test
  void omegatLoadsTheTableForIt() throws IOException {
    assertThat(readByOmegat(written(GlossaryFormat.OMEGAT)))
        .containsExactlyInAnyOrderElementsOf(pairs);
  }

  @Test
  void omegatLoadsTbx2() throws IOException {
    assertThat(readByOmegat(written(GlossaryFormat.TBX2)))
        .containsExactlyInAnyOrderElementsOf(pairs);
  }

  private List<String> readByOmegat(Path glossary) throws IOException {
    Path reader = Files.writeString(folder.resolve("Read.java"), READER);
    return Tool.output(
            folder,
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dfile.encoding=UTF-8",
            "-Djava.awt.headless=true",
            "-cp",
            Tool.OMEGAT.toString(),
            reader.toString(),
            glossary.toString())
        .lines()
        .filter(line -> line.contains("\t"))
        .toList();
  }

  @Test
  void tbx2IsValid() {
    Tool.output(
        folder,
        "xmllint",
        "--nonet",
        "--noout",
        "--schema",
        Tool.schemas(folder).resolve("tbx.xsd").toString(),
        written(GlossaryFormat.TBX2).toString());
  }

  @Test
  void translateToolkitConvertsTbx2ToPo() throws IOException {
    Path po = folder.resolve("glossary.po");
    Path tbx = written(GlossaryFormat.TBX2);

    Tool.output(folder, "tbx2po", "-i", tbx.toString(), "-o", po.toString());

    String terms = Files.readString(po);
    assertThat(entries)
        .allSatisfy(
            entry ->
                assertThat(terms)
                    .contains("\nmsgid \"" + entry.ja().get(0).text() + "\"\n")
                    .contains("\nmsgstr \"" + entry.zh().get(0).text() + "\"\n"));
  }
}
