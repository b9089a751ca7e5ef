package org.taiyaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what comes out. */
class ReadmeTest {

  @TempDir static Path output;

  private static List<String> readme;
  private static Run align;

  @BeforeAll
  static void runTheMainJob() throws IOException {
    readme = Files.readAllLines(Path.of("README.md"));
    align = Run.of("align", "seeds", "-o", output.toString());
  }

  @Test
  void showsTheSummaryOfTheMainJob() {
    String there = output.toString() + "/";
    List<String> printed = align.out().replace(there, "").lines().toList();

    assertThat(printed).hasSize(3);
    assertThat(readme).containsSequence(printed);
  }

  @Test
  void showsWhatALookupPrints() {
    Run lookup =
        Run.of("lookup", "人材流出", "--glossary", output.resolve("glossary/glossary.csv").toString());
    int shown = readme.indexOf("$ ./taiyaku lookup 人材流出");

    assertThat(shown).isNotNegative();
    assertThat(lookup.out().lines().toList())
        .startsWith(readme.get(shown + 1), readme.get(shown + 2), readme.get(shown + 3));
  }
}
