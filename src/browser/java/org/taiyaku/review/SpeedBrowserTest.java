package org.taiyaku.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.function.ToDoubleFunction;
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
      const before = document.querySelector(changed)?.outerHTML;
      const start = performance.now();
      const observer = new MutationObserver(() => {
        if (document.querySelector(changed)?.outerHTML !== before) {
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
        }
      });
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      document.activeElement.dispatchEvent(
        new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      """;

  private static final String[][] ACTIONS = {
    {"next uncertain", "n"},
    {"next bead", "j"},
    {"accept", "a"},
    {"merge", "m"},
    {"undo", "u"},
    {"redo", "r"},
    {"flag", "f"},
  };

  private static final int TIMES = 11;
  private static final int STARTS = 3;

  @TempDir private Path folder;

  /** Milliseconds by the clock, and of the processor's time that the page's own thread took. */
  private record Cost(double clock, double processor) {}

  @Test
  void aBookOpensAtOnceAndActionsShowAtOnce() throws IOException {
    OutputFolder.large(folder, BEADS);
    try (Browser browser = new Browser("en");
        OpenReview review = new OpenReview(folder, browser)) {
      browser.driver().executeCdpCommand("Performance.enable", Map.of("timeDomain", "threadTicks"));
      List<Cost> openings = new ArrayList<>();
      for (int i = 0; i < TIMES; i++) {
        double clock = open(browser, review.article());
        // Another process of the browser, whose time begins anew.
        openings.add(new Cost(clock, processor(browser)));
      }
      assertQuick("open", openings, 1000);
      assertThat(browser.all("#rows .bead").size()).isLessThan(80);
      for (String[] action : ACTIONS) {
        List<Cost> costs = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
          costs.add(cost(browser, () -> press(browser, action[1])));
        }
        assertQuick(action[0], costs, 100);
      }
    }
  }

  /**
   * A server in a Java of its own, which has read nothing yet: what is seen first is the bead list.
   */
  @Test
  void aBookOpensAtOnceWhenTheServerHasJustStarted() throws IOException {
    OutputFolder.large(folder, BEADS);
    try (Browser browser = new Browser("en")) {
      browser.driver().executeCdpCommand("Performance.enable", Map.of("timeDomain", "threadTicks"));
      List<Cost> openings = new ArrayList<>();
      for (int i = 0; i < STARTS; i++) {
        try (Taiyaku server = Taiyaku.review(folder)) {
          double clock = open(browser, OpenReview.address(server.address()));
          openings.add(new Cost(clock, processor(browser)));
          assertThat(browser.rows().get(0)).startsWith("第1章では、");
        }
      }
      assertQuick("open, a new server", openings, 1000);
    }
  }

  /** Until the rows are painted, by the clock that began when the address was asked for. */
  private static double open(Browser browser, String address) {
    browser.driver().get("about:blank");
    browser.open(address);
    browser.until(
        () -> (Long) browser.run("return performance.getEntriesByName('rows-shown').length") > 0);
    return ((Number) browser.run("return performance.getEntriesByName('rows-shown')[0].startTime"))
        .doubleValue();
  }

  private static double press(Browser browser, String key) {
    return ((Number) browser.driver().executeAsyncScript(PRESS, key, "#rows .current"))
        .doubleValue();
  }

  private static Cost cost(Browser browser, DoubleSupplier action) {
    double before = processor(browser);
    double clock = action.getAsDouble();
    return new Cost(clock, processor(browser) - before);
  }

  /** Milliseconds that the thread of the page has worked. */
  private static double processor(Browser browser) {
    List<?> metrics =
        (List<?>)
            browser.driver().executeCdpCommand("Performance.getMetrics", Map.of()).get("metrics");
    return metrics.stream()
        .map(metric -> (Map<?, ?>) metric)
        .filter(metric -> metric.get("name").equals("TaskDuration"))
        .mapToDouble(metric -> 1000 * ((Number) metric.get("value")).doubleValue())
        .sum();
  }

  /** The clock is printed; what is held is what does not depend on who else is at work here. */
  private static void assertQuick(String what, List<Cost> costs, double most) {
    print(what, costs);
    assertThat(median(costs, Cost::processor)).as(what + ", ms of the processor").isLessThan(most);
  }

  private static double median(List<Cost> costs, ToDoubleFunction<Cost> figure) {
    return costs.stream().mapToDouble(figure).sorted().toArray()[costs.size() / 2];
  }

  private static void print(String what, List<Cost> costs) {
    System.out.printf(
        Locale.ROOT,
        "%-22s median %7.1f ms, worst %7.1f ms; processor %6.1f ms%n",
        what,
        median(costs, Cost::clock),
        costs.stream().mapToDouble(Cost::clock).max().orElse(0),
        median(costs, Cost::processor));
  }
}
