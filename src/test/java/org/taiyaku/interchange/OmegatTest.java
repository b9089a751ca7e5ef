package org.taiyaku.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taiyaku.document.Block;
import org.taiyaku.document.Document;
import org.taiyaku.document.DocumentReader;
import org.taiyaku.document.Reading;
import org.taiyaku.interchange.SeedUnits.Unit;
import org.taiyaku.segmentation.OmegatRules;

/** The outputs in a project of OmegaT, as Debian packs it. */
@Tag("tools")
class OmegatTest {

  private static final Path SEEDS = Path.of("seeds");

  @TempDir private Path folder;

  @Test
  void unitsAsParagraphsComeOutAsTheirTranslations() throws IOException {
    for (String article : SeedUnits.articles()) {
      Path tmx = SeedUnits.tmx("sentences", article);

      assertComesOut(article, tmx, tmx);
    }
  }

  @Test
  void paragraphsAndMergedUnitsDoSoToo() throws IOException {
    String article = SeedUnits.articles().get(0);
    Path paragraphs = SeedUnits.tmx("paragraphs", article);
    assertComesOut("paragraphs", paragraphs, paragraphs);

    assertComesOut("merged", SeedUnits.tmx("sentences", article), SeedUnits.merged(folder));
  }

  private void assertComesOut(String name, Path source, Path memory) throws IOException {
    List<Unit> units = SeedUnits.units(source);
    OmegatProject project = new OmegatProject(folder.resolve(name), false);
    project.source("units.txt", units.stream().map(Unit::ja).collect(Collectors.joining("\n\n")));
    project.memory(memory);

    project.translate();

    assertThat(project.target("units.txt").strip().split("\n\n"))
        .containsExactlyElementsOf(units.stream().map(Unit::zh).toList());
  }

  /** What stands in docs/interchange.md is printed here. */
  @Test
  void ourRulesRaiseTheShareOfSegmentsThatMatch() throws IOException {
    OmegatProject own = articles("own");
    OmegatProject ours = articles("ours");
    ours.setting("segmentation.conf", OmegatRules.write());

    own.translate();
    ours.translate();

    for (String article : SeedUnits.articles()) {
      for (String name : List.of(article + ".md.txt", article + ".txt")) {
        double before = share(own, name);
        double after = share(ours, name);
        System.out.printf(Locale.ROOT, "%s: %.2f, with our rules %.2f%n", name, before, after);
        assertThat(after).as(name).isGreaterThan(before);
      }
    }
  }

  /** Each article as it came, and as plain text with a blank line between its blocks. */
  private OmegatProject articles(String name) throws IOException {
    OmegatProject project = new OmegatProject(folder.resolve(name), true);
    for (String article : SeedUnits.articles()) {
      Path file = SEEDS.resolve(article + ".txt");
      project.source(article + ".md.txt", Files.readString(file));
      Reading reading = new DocumentReader().read(file, article + ".txt");
      Document document = ((Reading.Article) reading).document();
      project.source(
          article + ".txt",
          document.blocks().stream().map(Block::text).collect(Collectors.joining("\n\n")));
      project.memory(SeedUnits.tmx("sentences", article));
    }
    return project;
  }

  private static double share(OmegatProject project, String name) throws IOException {
    int[] segments = project.segments(name);
    return 1 - (double) segments[1] / segments[0];
  }
}
