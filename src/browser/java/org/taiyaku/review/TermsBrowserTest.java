package org.taiyaku.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The glossary and the pairs of files are decided on in a real browser. */
@Tag("browser")
class TermsBrowserTest extends PagesInBrowser {

  private String statuses() {
    return String.join(" ", browser.all("#rows .badge").stream().map(WebElement::getText).toList());
  }

  @Test
  void approveForbidUndo() {
    browser.open(review.terms());
    browser.press("a", "j", "x");
    review.written(2);
    browser.until(() -> statuses().equals("approved forbidden"));
    browser.press("u");
    review.written(3);
    browser.until(() -> statuses().equals("approved proposed"));
    assertThat(review.desk().terms().decisions()).hasSize(1);
    browser.press("r", "a");
    review.written(5);
    browser.until(() -> statuses().equals("approved approved"));
  }

  @Test
  void anEditForbidsWhatItCorrects() {
    browser.open(review.terms());
    browser.press("e");
    browser.find("dialog[open] textarea[lang=zh-Hant]").clear();
    browser.find("dialog[open] textarea[lang=zh-Hant]").sendKeys("航標");
    browser.press(Keys.CONTROL, Keys.ENTER);
    review.written(1);

    browser.until(() -> statuses().equals("forbidden proposed approved"));
    assertThat(review.desk().terms().decisions())
        .extracting(Object::toString)
        .containsExactly(
            "Decision[ja=灯台, zh=燈塔, verdict=FORBIDDEN, note=]",
            "Decision[ja=灯台, zh=航標, verdict=APPROVED, note=]");
    browser.press("u");
    review.written(2);
    browser.until(() -> statuses().equals("proposed proposed"));
    assertThat(review.desk().terms().decisions()).isEmpty();
  }

  @Test
  void searchSortAndFilter() {
    browser.open(review.terms());
    browser.press("/");
    browser.press("ﾄｳﾀﾞｲ");
    browser.until(() -> browser.all("#rows .term").size() == 1);
    browser.find("#filter").clear();
    browser.find("[data-column=term-ja] button").click();
    browser.find("[data-column=term-ja] button").click();
    browser.until(() -> browser.text("#rows .term [role=rowheader]").contains("船"));
    browser.find("#status option[value=approved]").click();
    browser.until(() -> browser.all("#rows .term").isEmpty());
  }

  @Test
  void aTermIsSeenInItsPlaces() {
    browser.open(review.terms());
    browser.press(Keys.ENTER);
    browser.until(() -> browser.all("#places li").size() == 2);
    assertThat(browser.text("#places mark")).isEqualTo("灯台");
    browser.press(Keys.TAB, Keys.ENTER);
    browser.until(() -> !browser.all(".article #rows .current").isEmpty());
    browser.until(() -> browser.text("#rows .current [data-side=ja]").contains("夜の灯台。"));
  }

  @Test
  void pairsArePartedAndJoined() {
    browser.open(review.overview());
    browser.find("[data-relation=parted]").click();
    review.written(1);
    browser.until(() -> browser.all(".pairs .parted").size() == 1);
    assertThat(review.desk().session().read(Relations::of).parted()).hasSize(1);
    browser.ready();
    browser.find("#join-ja option[value='b.ja.md']").click();
    browser.find("#join-zh option[value='c.zh.md']").click();
    browser.find("#join button").click();
    review.written(2);
    browser.until(() -> browser.all(".pairs .joined").size() == 1);
    browser.ready();
    browser.find("[data-pairs=undo]").click();
    review.written(3);
    browser.until(() -> browser.all(".pairs .joined").isEmpty());
  }

  @Test
  void outputsAreWrittenAgain() {
    browser.open(review.overview());
    browser.find("#reviewed-only").click();
    browser.find("#write").click();

    browser.until(() -> browser.all("#written li").size() == 1);
    assertThat(browser.text("#message")).isEqualTo("Written.");
  }
}
