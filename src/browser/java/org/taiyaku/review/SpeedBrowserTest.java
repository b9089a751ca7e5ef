package org.taiyaku.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an article of 10,000 beads costs in the browser; the figures are printed. */
@Tag("browser")
class SpeedBrowserTest {

  private static final int BEADS = 10_000;

  /** Presses a key and measures until what it changed has been painted. */
  private static final String PRESS =
      """
      const [key, changed] = arguments;
      const done = arguments[arguments.length - 1];
      const before = document.querySelector(changed)?.textContent;
      const start = performance.now();
      const observer = new MutationObserver(() => {
        if (document.querySelector(changed)?.textContent !== before) {
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
        }
      });
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      document.activeElement.dispatchEvent(
        new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      """;

  @TempDir private Path folder;

  @Test
  void aBookOpensAtOnceAndActionsShowAtOnce() throws IOException {
    OutputFolder.large(folder, BEADS);
    try (Browser browser = new Browser("en");
        OpenReview review = new OpenReview(folder, browser)) {
      List<Double> openings = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        openings.add(open(browser, review.article()));
      }
      print("open, the first time", openings.subList(0, 1));
      print("open again", openings.subList(1, 5));
      assertThat(browser.all("#rows .bead").size()).isLessThan(60);
      for (String[] action : ACTIONS) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
          times.add(press(browser, action[1], "#rows .current"));
        }
        print(action[0], times);
        assertThat(times.get(5)).as("median of " + action[0] + ", ms").isLessThan(100);
      }
      assertThat(Collections.min(openings)).as("open, ms").isLessThan(1000);
    }
  }

  private static final String[][] ACTIONS = {
    {"next uncertain", "n"},
    {"next bead", "j"},
    {"accept", "a"},
    {"merge", "m"},
    {"undo", "u"},
    {"redo", "r"},
    {"flag", "f"},
  };

  private static double open(Browser browser, String address) {
    browser.driver().get("about:blank");
    browser.open(address);
    browser.until(
        () -> (Long) browser.run("return performance.getEntriesByName('rows-shown').length") > 0);
    return ((Number) browser.run("return performance.getEntriesByName('rows-shown')[0].startTime"))
        .doubleValue();
  }

  private static double press(Browser browser, String key, String changed) {
    return ((Number) browser.driver().executeAsyncScript(PRESS, key, changed)).doubleValue();
  }

  private static void print(String what, List<Double> times) {
    Collections.sort(times);
    System.out.printf(
        Locale.ROOT,
        "%-22s median %6.1f ms, worst %6.1f ms of %d%n",
        what,
        times.get(times.size() / 2),
        times.get(times.size() - 1),
        times.size());
  }
}
