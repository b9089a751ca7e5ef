package org.taiyaku.review;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A server on a small output folder and a browser at it. */
final class OpenReview implements AutoCloseable {

  private final ListedWorkplace work;
  private final ReviewDesk desk;
  private final ReviewServer server;
  private final Browser browser;

  OpenReview(Path folder, Browser browser) throws IOException {
    this.work = new ListedWorkplace(folder);
    this.desk = new ReviewDesk(folder, work);
    this.server = ReviewServer.start(desk, new ServerOptions(ServerOptions.LOOPBACK, 0));
    this.browser = browser;
  }

  ReviewDesk desk() {
    return desk;
  }

  /** What reads the articles. */
  ListedWorkplace work() {
    return work;
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

  /** The texts of the rows as they are shown, such as {@code 海は青い。|海是藍的。}. */
  List<String> rows() {
    return browser.rows();
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
