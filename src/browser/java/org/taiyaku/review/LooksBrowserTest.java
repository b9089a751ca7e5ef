package org.taiyaku.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/**
 * How the pages look: in three languages, light and dark, wide and narrow, to axe and to people.
 */
@Tag("browser")
class LooksBrowserTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "'en-US,en', en, Overview, Accept",
    "'ja,en', ja, 概要, 承認",
    "'zh-TW,zh,en', zh-Hant, 總覽, 接受",
  })
  void theReadersLanguage(String likes, String language, String overview, String accept)
      throws IOException {
    OutputFolder.in(folder);
    try (Browser browser = new Browser(likes);
        OpenReview review = new OpenReview(folder, browser)) {
      browser.look(1280, 900, false);
      browser.open(review.overview());
      assertThat(browser.find("html").getAttribute("lang")).isEqualTo(language);
      assertThat(browser.text("h1")).isEqualTo(overview);
      browser.shoot("overview-1280-" + language);
      browser.open(review.article());
      assertThat(browser.text("[data-action=accept]")).isEqualTo(accept);
      assertThat(browser.find("#rows [data-side=zh]").getAttribute("lang")).isEqualTo("zh-Hant");
      browser.press("n", "n");
      browser.shoot("article-1280-" + language);
      browser.open(review.terms());
      assertThat(browser.text("ruby[lang=ja] rt")).isEqualTo("トウダイ");
      browser.shoot("terms-1280-" + language);
    }
  }

  @Test
  void axeFindsNothingAndPeopleCanLook() throws IOException {
    OutputFolder.in(folder);
    try (Browser browser = new Browser("en");
        OpenReview review = new OpenReview(folder, browser)) {
      prepare(review);
      for (boolean dark : List.of(false, true)) {
        String tone = dark ? "-dark" : "-light";
        browser.look(1280, 900, dark);
        look(browser, review.overview(), "overview-1280" + tone);
        look(browser, review.article(), "article-1280" + tone);
        look(browser, review.terms(), "terms-1280" + tone);
        browser.press(Keys.ENTER);
        browser.find("#places li");
        look(browser, "places-1280" + tone);
        // 1280 pixels at 200 %.
        browser.look(640, 450, dark);
        look(browser, review.overview(), "overview-640" + tone);
        look(browser, review.terms(), "terms-640" + tone);
        browser.press("/");
        browser.press("nowhere");
        browser.until(() -> browser.all("#rows .term").isEmpty());
        look(browser, "filtered-640" + tone);
        look(browser, review.article(), "article-640" + tone);
        browser.press("s");
        look(browser, "split-640" + tone);
        browser.press(Keys.ESCAPE, "e");
        look(browser, "edit-640" + tone);
        browser.press(Keys.ESCAPE, "c");
        look(browser, "comment-640" + tone);
        browser.press(Keys.ESCAPE, "t");
        look(browser, "term-640" + tone);
        browser.press(Keys.ESCAPE);
        browser.press("?");
        look(browser, "help-640" + tone);
        browser.press(Keys.ESCAPE);
      }
    }
  }

  /** A bit of everything that can be seen. */
  private static void prepare(OpenReview review) {
    ReviewSession session = review.desk().session();
    var files = review.desk().files(OutputFolder.ARTICLE);
    session.correct(files, "0.0", rows -> new Corrections(rows).accept(0));
    session.correct(files, "0.1", rows -> new Corrections(rows).edit(2, "風が強く吹く。", "風在吹。"));
    session.correct(files, "0.2", rows -> new Corrections(rows).flag(5));
    session.correct(files, "0.3", rows -> new Corrections(rows).comment(5, "港の名を確認"));
  }

  private static void look(Browser browser, String address, String name) throws IOException {
    browser.open(address);
    browser.press("j");
    look(browser, name);
  }

  private static void look(Browser browser, String name) throws IOException {
    browser.shoot(name);
    assertThat(browser.axe()).as(name).isEqualTo("");
    assertThat((Long) browser.run("return document.documentElement.scrollWidth - innerWidth"))
        .as("scrolls to the side: " + name)
        .isLessThanOrEqualTo(0);
  }
}
