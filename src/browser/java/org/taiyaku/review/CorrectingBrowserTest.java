package org.taiyaku.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** An article is corrected in a real browser, by keyboard and by mouse. */
@Tag("browser")
class CorrectingBrowserTest extends PagesInBrowser {

  @BeforeEach
  void openArticle() {
    browser.open(review.article());
  }

  @Test
  void whollyByKeyboard() {
    browser.press("n");
    assertThat(current()).isEqualTo("2");
    browser.press("s");
    browser.find("dialog[open]");
    browser.press(Keys.ENTER);
    review.written(1);
    shows(1, "海は青い。|海是藍的。");
    shows(2, "空も青い。|天空也是藍的。");
    browser.press("u");
    review.written(2);
    shows(1, "海は青い。空も青い。|海是藍的。天空也是藍的。");
    browser.press("r");
    review.written(3);
    browser.press("m");
    review.written(4);
    shows(1, "海は青い。空も青い。|海是藍的。天空也是藍的。");
    browser.press(Keys.SHIFT, Keys.ARROW_DOWN);
    review.written(5);
    shows(1, "海は青い。|海是藍的。天空也是藍的。");
    shows(2, "空も青い。風が吹く。|風在吹。");
    browser.press("]");
    review.written(6);
    shows(2, "海は青い。空も青い。風が吹く。|風在吹。");
    browser.press("u", "u");
    review.written(8);
    browser.press("f");
    review.written(9);
    browser.press("c");
    browser.find("dialog[open] textarea").sendKeys("見直す" + Keys.chord(Keys.CONTROL, Keys.ENTER));
    review.written(10);
    assertThat(browser.text("#rows .current .comment")).isEqualTo("見直す");
    browser.press("e");
    browser.find("dialog[open] textarea[lang=zh-Hant]").sendKeys("！");
    browser.press(Keys.CONTROL, Keys.ENTER);
    review.written(11);
    assertThat(browser.text("#rows .current .edit")).isEqualTo("海是藍的。天空也是藍的。！");
    assertThat(browser.text("#rows .current [data-side=zh]")).contains("海是藍的。");
    browser.press("j", "o");
    review.written(12);
    shows(2, "風が吹く。|");
    shows(3, "|風在吹。");
    browser.press(Keys.ENTER);
    browser.press("?");
    assertThat(browser.text("dialog[open] h2")).isEqualTo("Keys");
    browser.press(Keys.ESCAPE);
    browser.until(() -> browser.all("dialog").isEmpty());
    assertThat(browser.find("#rows .flagged")).isNotNull();
  }

  @Test
  void aSentenceIsSplitAtAnyPlace() {
    browser.find("#rows [data-index='5'] [data-side=ja]").click();
    browser.press("s");
    cutAfter("ja", "船は");
    browser.press(Keys.CONTROL, Keys.ENTER);
    browser.until(() -> browser.text("#alarm").contains("the same number of lines"));
    browser.press("s");
    cutAfter("ja", "船は");
    cutAfter("zh-Hant", "船");
    browser.press(Keys.CONTROL, Keys.ENTER);
    review.written(1);

    browser.until(() -> browser.all("#rows .current .edit").size() == 4);
    assertThat(browser.all("#rows .current .edit").stream().map(WebElement::getText))
        .containsExactly("船は", "港に入る。", "船", "進了港。");
    browser.press("u");
    review.written(2);
    browser.until(() -> browser.all("#rows .current .edit").isEmpty());
  }

  private void cutAfter(String language, String start) {
    WebElement field = browser.find("dialog[open] textarea[lang=" + language + "]");
    field.sendKeys(Keys.chord(Keys.CONTROL, Keys.HOME));
    start.chars().forEach(c -> field.sendKeys(Keys.ARROW_RIGHT));
    field.sendKeys(Keys.ENTER);
  }

  @Test
  void enterAcceptsAndGoesOnToTheNextUncertainBead() {
    browser.press("n", Keys.ENTER, Keys.ENTER, Keys.ENTER);
    review.written(3);

    browser.until(() -> current().equals("7"));
    assertThat(browser.all("#rows .decided")).hasSize(3);
    assertThat(browser.text("#progress")).isEqualTo("3 of 8 reviewed · 1 uncertain");
  }

  @Test
  void whatWasAcceptedCanBeDoubtedAgain() {
    browser.press("a", "a", "a");
    review.written(3);

    browser.until(() -> browser.all("#rows .decided").size() == 1);
    assertThat(browser.text("#message")).isEqualTo("Accept: done. Bead 1.");
    assertThat(browser.find("#alarm").isDisplayed()).isFalse();
  }

  @Test
  void byMouse() {
    browser.find("#rows [data-index='2'] [data-side=zh]").click();
    browser.find("[data-action=accept]").click();
    review.written(1);
    browser.until(() -> browser.all("#rows .decided").size() == 1);
    browser.find("[data-action=merge]").click();
    review.written(2);
    shows(2, "風が吹く。訳注。|風在吹。");
    new Actions(browser.driver())
        .moveToElement(browser.find("#rows [data-index='1']"))
        .click(browser.find("#rows [data-index='1'] [data-side=zh] .mover:last-child"))
        .perform();
    review.written(3);
    shows(2, "風が吹く。訳注。|天空也是藍的。風在吹。");
    browser.find("[data-action=undo]").click();
    review.written(4);
    shows(2, "風が吹く。訳注。|風在吹。");
    browser.find("[data-action=split]").click();
    browser.find("dialog[open] button.primary").click();
    review.written(5);
    new Actions(browser.driver())
        .moveToElement(browser.find("#plot svg"), 140, 140)
        .click()
        .perform();
    browser.until(() -> current().equals("8"));
  }

  @Test
  void whatIsNotTouchedIsAlignedAgain() {
    browser.press("n", "a");
    review.written(1);
    browser.find("[data-action=again]").click();
    review.written(2);

    browser.until(() -> browser.text("#progress").equals("1 of 8 reviewed · 0 uncertain"));
    browser.press("u");
    review.written(3);
    browser.until(() -> browser.text("#progress").equals("1 of 8 reviewed · 3 uncertain"));
  }

  @Test
  void termsAreAddedFromWhatIsMarkedOnBothSides() {
    mark("#rows [data-index='5'] [data-side=ja] .segment", 0, 1);
    mark("#rows [data-index='5'] [data-side=zh] .segment", 0, 1);
    browser.press("t");
    assertThat(browser.find("dialog[open] textarea[lang=ja]").getAttribute("value")).isEqualTo("船");
    assertThat(browser.find("dialog[open] textarea[lang=zh-Hant]").getAttribute("value"))
        .isEqualTo("船");
    browser.press(Keys.CONTROL, Keys.ENTER);
    review.written(1);

    assertThat(review.desk().terms().decisions())
        .singleElement()
        .hasToString("Decision[ja=船, zh=船, verdict=APPROVED, note=]");
  }

  private void mark(String selector, int start, int end) {
    browser.run(
        "const text = document.querySelector(arguments[0]).firstChild;"
            + "getSelection().setBaseAndExtent(text, arguments[1], text, arguments[2]);",
        selector,
        start,
        end);
    browser.run("return new Promise((done) => requestAnimationFrame(() => setTimeout(done)))");
  }

  @Test
  void textsStayTexts() {
    assertThat(browser.text("#rows [data-index='7'] [data-side=zh]")).contains("<script>alert(1)");
    assertThat(browser.all("#rows b, #rows script")).isEmpty();
    assertThat(browser.all("#rows [data-side=ja][lang=ja], #rows [data-side=ja].none")).hasSize(8);
    assertThat(browser.all("#rows [data-side=zh][lang=zh-Hant], #rows [data-side=zh].none"))
        .hasSize(8);
  }
}
