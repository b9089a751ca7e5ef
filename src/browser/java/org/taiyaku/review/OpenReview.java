package org.taiyaku.review;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.WebElement;

/** A server on a small output folder and a browser at it. */
final class OpenReview implements AutoCloseable {

  private final ReviewDesk desk;
  private final ReviewServer server;
  private final Browser browser;

  OpenReview(Path folder, Browser browser) throws IOException {
    this.desk = new ReviewDesk(folder, new ListedWorkplace(folder));
    this.server = ReviewServer.start(desk, new ServerOptions(ServerOptions.LOOPBACK, 0));
    this.browser = browser;
  }

  ReviewDesk desk() {
    return desk;
  }

  Browser browser() {
    return browser;
  }

  String overview() {
    return server.address().toString();
  }

  String article() {
    return address(server.address().toString());
  }

  /** The address of the article below that of the first page. */
  static String address(String overview) {
    return overview
        + "article?name="
        + URLEncoder.encode(OutputFolder.ARTICLE, StandardCharsets.UTF_8);
  }

  String terms() {
    return server.address() + "terms";
  }

  /** The rows as they are shown, such as {@code 2-1} and the texts. */
  List<String> rows() {
    return browser.all("#rows .bead").stream().map(OpenReview::shown).toList();
  }

  private static String shown(WebElement row) {
    Browser.Texts texts = Browser.texts(row);
    return texts.ja() + "|" + texts.zh();
  }

  /** Waits until the server has written so many entries, and the page shows the last. */
  void written(int entries) {
    browser.until(() -> desk.session().entries() == entries);
    browser.until(() -> browser.run("return document.readyState").equals("complete"));
  }

  @Override
  public void close() {
    server.close();
    desk.close();
  }
}
