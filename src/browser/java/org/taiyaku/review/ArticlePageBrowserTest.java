package org.taiyaku.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article in a real browser. */
@Tag("browser")
class ArticlePageBrowserTest {

  @TempDir private Path folder;
  private ReviewDesk desk;
  private ReviewServer server;
  private Browser browser;

  @BeforeEach
  void start() throws IOException {
    OutputFolder.in(folder);
    desk = new ReviewDesk(folder, new ListedWorkplace(folder));
    server = ReviewServer.start(desk, new ServerOptions("127.0.0.1", 0));
    browser = new Browser("en");
  }

  @AfterEach
  void stop() {
    browser.close();
    server.close();
    desk.close();
  }

  @Test
  void theTwoSidesStandBesideEachOther() throws IOException {
    browser.open(server.address().toString());
    browser.shoot("overview");
    browser.find("tbody th a").click();
    browser.ready();

    assertThat(browser.all("#rows .bead")).hasSize(8);
    assertThat(browser.text("#rows [data-side=ja]")).contains("灯台の町");
    browser.shoot("article");
    System.out.println(browser.driver().manage().logs().get("browser").getAll());
  }
}
