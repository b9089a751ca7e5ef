package org.taiyaku.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.taiyaku.decision.JournalEntry;
import org.taiyaku.decision.ReviewJournal;

/** A server that is killed while somebody works, and the next batch after that. */
@Tag("browser")
@Timeout(240)
class KilledReviewBrowserTest {

  private static final int SENTENCES = 30;

  @TempDir private Path folder;

  @Test
  void nothingThatWasShownAsDoneIsLostAndTheNextBatchKeepsIt() throws Exception {
    Path in = folder.resolve("in");
    Path output = folder.resolve("out");
    write(in);
    Taiyaku.align(in, output);
    try (Browser browser = new Browser("en")) {
      int shown = killedWhileAccepting(output, browser);
      List<JournalEntry> entries = ReviewJournal.read(output.resolve("review"));
      assertThat(entries).hasSizeGreaterThanOrEqualTo(shown).hasSizeLessThan(SENTENCES);
      goOn(output, browser, entries.size());
      Taiyaku.align(in, output);
      theReportIsAPageForAll(output, browser);
    }

    String beads = Files.readString(output.resolve("aligned/beads/a.tsv"));
    assertThat(beads).contains("港に9隻の船が着いた。港に10隻の船が着いた。\t港口來了9艘船。港口來了10艘船。\t2-2\t1.00");
    String units = Files.readString(output.resolve("aligned/sentences/a.tmx"));
    assertThat(units).contains("港口停了12艘船。", "review", "港口來了12艘船。");
  }

  /** What is mailed to a colleague: a file that needs nothing else. */
  private static void theReportIsAPageForAll(Path output, Browser browser) throws IOException {
    for (int width : List.of(1280, 640)) {
      for (boolean dark : List.of(false, true)) {
        browser.look(width, 900, dark);
        browser.driver().get(output.resolve("aligned/report.html").toUri().toString());
        browser.shoot("report-" + width + (dark ? "-dark" : "-light"));
        assertThat(browser.axe()).isEqualTo("");
        assertThat(browser.run("return performance.getEntriesByType('resource').length"))
            .as("what was fetched beside the page")
            .isEqualTo(0L);
      }
    }
  }

  private static void write(Path in) throws IOException {
    Files.createDirectories(in);
    Files.writeString(in.resolve("a.ja.txt"), lines("港に%d隻の船が着いた。"));
    Files.writeString(in.resolve("a.zh.txt"), lines("港口來了%d艘船。"));
  }

  private static String lines(String sentence) {
    return IntStream.rangeClosed(1, SENTENCES)
        .mapToObj(i -> sentence.formatted(i) + "\n")
        .collect(Collectors.joining());
  }

  /** Gives how many beads the page showed as reviewed when the server was gone. */
  private static int killedWhileAccepting(Path output, Browser browser) throws Exception {
    try (Taiyaku server = Taiyaku.review(output)) {
      browser.open(server.address() + "article?name=a");
      for (int i = 0; i < 8; i++) {
        browser.press("a", "j");
      }
      browser.until(() -> browser.all("#rows .decided").size() >= 3);
      server.kill();
      browser.until(() -> browser.text("#alarm").startsWith("The server does not answer"));
      return browser.all("#rows .decided").size();
    }
  }

  private static void goOn(Path output, Browser browser, int accepted) throws Exception {
    try (Taiyaku server = Taiyaku.review(output)) {
      browser.open(server.address() + "article?name=a");
      browser.until(() -> browser.all("#rows .decided").size() == accepted);
      browser.find("#rows [data-index='8'] [data-side=ja]").click();
      browser.press("m");
      browser.until(
          () -> browser.rows().get(8).contains("9隻") && browser.rows().get(8).contains("10隻"));
      browser.press("j", "j", "e");
      browser.find("dialog[open] textarea[lang=zh-Hant]").clear();
      browser.find("dialog[open] textarea[lang=zh-Hant]").sendKeys("港口停了12艘船。");
      browser.press(Keys.CONTROL, Keys.ENTER);
      browser.until(() -> !browser.all("#rows .current .edit").isEmpty());
    }
  }
}
