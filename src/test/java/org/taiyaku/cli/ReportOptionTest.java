package org.taiyaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code align --report}. */
class ReportOptionTest {

  @TempDir private Path temporary;
  private Path in;
  private Path out;
  private Path report;

  @BeforeEach
  void writeArticles() throws IOException {
    in = Run.articles(temporary.resolve("in"));
    Files.writeString(in.resolve("alone.ja.md"), "# 別の話\n\n山の上に古い寺がある。\n");
    out = temporary.resolve("out");
    report = out.resolve("aligned/report.html");
  }

  @Test
  void itIsTheSameAtAnyNumberOfThreads() throws IOException {
    assertThat(Run.of("align", in, "-o", out, "--report", "--threads", 1).exit()).isZero();
    String first = Files.readString(report);
    Path other = temporary.resolve("other");
    assertThat(Run.of("align", in, "-o", other, "--report", "--threads", 4).exit()).isZero();

    assertThat(first)
        .contains("library.zh-TW.md", "alone.ja.md", "class=\"side heading-1 opens\" lang=\"ja\"")
        .doesNotContain(temporary.toString());
    assertThat(other.resolve("aligned/report.html")).hasContent(first);
  }

  @Test
  void aRunThatDoesNotAskForItRemovesIt() {
    Run.of("align", in, "-o", out, "--report");
    assertThat(out.resolve("aligned/.taiyaku-outputs")).content().contains("report.html\n");

    Run run = Run.of("align", in, "-o", out);

    assertThat(report).doesNotExist();
    assertThat(run.out()).contains("removed   1 output");
  }

  @Test
  void aReportThatNoRunWroteStays() throws IOException {
    Files.createDirectories(report.getParent());
    Files.writeString(report, "mine");

    Run.of("align", in, "-o", out);

    assertThat(report).hasContent("mine");
  }
}
