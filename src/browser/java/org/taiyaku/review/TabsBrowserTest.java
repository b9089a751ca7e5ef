package org.taiyaku.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WindowType;

/** What stays over a reload, what two tabs see of each other, and what is shown first. */
@Tag("browser")
class TabsBrowserTest extends PagesInBrowser {

  @BeforeEach
  void openArticle() {
    browser.open(review.article());
  }

  @Test
  void whatWasDoneCanBeUndoneAfterAReload() {
    browser.press("a", "j", "a", "m");
    review.written(3);
    browser.driver().navigate().refresh();
    browser.ready();
    assertThat(current()).isEqualTo("2");
    shows(1, "海は青い。空も青い。風が吹く。|海是藍的。天空也是藍的。風在吹。");

    browser.press("u", "u", "u", "u");
    review.written(6);

    shows(1, "海は青い。空も青い。|海是藍的。天空也是藍的。");
    assertThat(browser.all("#rows .decided")).isEmpty();
    browser.until(() -> browser.text("#message").equals("There is nothing to undo."));
  }

  @Test
  void aSecondTabSeesTheChange() {
    String first = browser.driver().getWindowHandle();
    browser.driver().switchTo().newWindow(WindowType.TAB);
    String second = browser.driver().getWindowHandle();
    browser.open(review.article());
    browser.driver().switchTo().window(first);
    browser.press("m");
    review.written(1);

    browser.driver().switchTo().window(second);
    browser.until(() -> browser.text("#message").startsWith("This was changed in another tab"));
    shows(0, "灯台の町海は青い。空も青い。|燈塔小鎮海是藍的。天空也是藍的。");
    browser.press("u");
    review.written(2);
    browser.driver().close();
    browser.driver().switchTo().window(first);
    shows(0, "灯台の町|燈塔小鎮");
  }

  @Test
  void whatTwoDoAtOnceIsDoneOnceAndSaid() {
    // As if the other tab had been quicker than the question whether there is something new.
    browser.run(
        "window.fetch = ((fetch) => (path, request) => String(path).startsWith('changes')"
            + " ? new Promise(() => {}) : fetch(path, request))(window.fetch)");
    review
        .desk()
        .session()
        .correct(
            review.desk().files(OutputFolder.ARTICLE),
            "0.0",
            rows -> new Corrections(rows).merge(0));

    browser.press("a");

    browser.until(() -> browser.text("#alarm").contains("please do it again"));
    shows(0, "灯台の町海は青い。空も青い。|燈塔小鎮海是藍的。天空也是藍的。");
    assertThat(review.desk().session().entries()).isOne();
  }

  /** The bead list is shown at once; the article takes its place when it has been read. */
  @Test
  void whatIsDoneWaitsForTheArticleAndItsTextIsTheOneThatCounts() throws IOException {
    stopReview();
    startReview();
    CountDownLatch read = new CountDownLatch(1);
    review.work().hold(read);
    browser.open(review.article());
    shows(2, "風が吹く。|風在吹。");
    browser.press("j", "j");
    browser.until(() -> current().equals("3"));
    Path list = folder().resolve("aligned/beads").resolve(OutputFolder.ARTICLE + ".tsv");
    Files.writeString(list, Files.readString(list).replace("風が吹く。", "風が歌う。"));
    read.countDown();

    shows(2, "風が歌う。|風在吹。");
    assertThat(current()).isEqualTo("3");
    browser.press("a");
    review.written(1);
    browser.until(() -> browser.all("#rows .decided").size() == 1);
  }
}
