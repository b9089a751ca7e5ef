package org.taiyaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StrictnessTest {

  @TempDir private Path temporary;
  private Path in;
  private Path out;

  @BeforeEach
  void writeArticles() throws IOException {
    in = Run.articles(temporary.resolve("in"));
    out = temporary.resolve("out");
  }

  @Test
  void theLooserTheMoreRows() {
    long strict = rows("strict");
    long normal = rows("Normal");
    long loose = rows("loose");

    assertThat(strict).isLessThanOrEqualTo(normal);
    assertThat(normal).isLessThan(loose);
  }

  private long rows(String strictness) {
    Run run = Run.of("align", in, "-o", out, "--strictness", strictness);
    assertThat(run.exit()).as(run.err()).isZero();
    return Run.files(out).get("glossary/glossary.csv").lines().count();
  }

  @Test
  void anUnknownStrictnessIsRefused() {
    Run run = Run.of("align", in, "-o", out, "--strictness", "lax");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("expected strict, normal or loose, but was 'lax'");
  }

  @Test
  void whatWasLeftOutIsWrittenWithItsReason() throws IOException {
    Path file = temporary.resolve("rejected.csv");
    Run run = Run.of("align", in, "-o", out, "--strictness", "strict", "--rejected", file);

    assertThat(run.exit()).as(run.err()).isZero();
    String csv = Files.readString(file);
    assertThat(csv)
        .startsWith("\uFEFFja,zh-TW,confidence,worth,article,place,reason\r\n")
        .contains("confidence below 0.85")
        .endsWith("\r\n");
    assertThat(csv.lines().skip(1)).allMatch(line -> line.split(",").length >= 7);
  }
}
