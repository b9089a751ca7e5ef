package org.taiyaku.review;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A browser for all tests of a class, and for each of them a review of its own. */
abstract class PagesInBrowser {

  private static Browser started;

  /** The browser, whose reader likes English. */
  Browser browser;

  OpenReview review;

  @TempDir private Path folder;

  @BeforeAll
  static void startBrowser() {
    started = new Browser("en");
  }

  @AfterAll
  static void stopBrowser() {
    started.close();
  }

  @BeforeEach
  void startReview() throws IOException {
    OutputFolder.in(folder);
    browser = started;
    review = new OpenReview(folder, browser);
  }

  @AfterEach
  void stopReview() {
    review.close();
  }

  /** The output folder that is reviewed. */
  Path folder() {
    return folder;
  }

  /** The number of the row that the reader is at. */
  String current() {
    return browser.text("#rows .current .number");
  }

  /** Waits until a row of an article shows these texts, such as {@code 海は青い。|海是藍的。}. */
  void shows(int row, String texts) {
    browser.until(() -> review.rows().get(row).equals(texts));
  }
}
