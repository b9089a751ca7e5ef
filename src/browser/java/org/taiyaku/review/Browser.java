package org.taiyaku.review;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Debian's Chromium without a window, driven by Debian's chromedriver; nothing is downloaded. */
final class Browser implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final ChromeDriver driver;

  /**
   * Starts a browser.
   *
   * @param languages what its reader likes, such as {@code ja,en}
   */
  Browser(String languages) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary("/usr/bin/chromium");
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--disable-gpu",
        "--hide-scrollbars",
        "--window-size=1280,900",
        "--accept-lang=" + languages);
    options.setExperimentalOption("prefs", Map.of("intl.accept_languages", languages));
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile())
            .build();
    this.driver = new ChromeDriver(service, options);
  }

  ChromeDriver driver() {
    return driver;
  }

  /** Opens a page of the review and waits until its script has begun. */
  void open(String address) {
    driver.get(address);
    ready();
  }

  void ready() {
    until(() -> !driver.findElements(By.cssSelector("html[data-ready=true]")).isEmpty());
  }

  /** Waits until something is so. */
  void until(BooleanSupplier condition) {
    new WebDriverWait(driver, PATIENCE, Duration.ofMillis(20)).until(d -> condition.getAsBoolean());
  }

  /** Presses keys one after the other, wherever the focus is. */
  void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** Presses a key while others are held. */
  void press(Keys held, CharSequence key) {
    new Actions(driver).keyDown(held).sendKeys(key).keyUp(held).perform();
  }

  WebElement find(String selector) {
    until(() -> !driver.findElements(By.cssSelector(selector)).isEmpty());
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** The texts of the rows, all at one moment: between two questions they may be made anew. */
  @SuppressWarnings("unchecked")
  List<String> rows() {
    return (List<String>)
        run(
            """
            const text = (row, side) =>
              Array.from(row.querySelectorAll(`[data-side=${side}] .segment`), (s) => s.textContent).join("");
            return Array.from(document.querySelectorAll("#rows .bead"), (row) =>
              `${text(row, "ja")}|${text(row, "zh")}`);
            """);
  }

  /** The text of an element as it is shown. */
  String text(String selector) {
    return find(selector).getText();
  }

  /** Runs a script in the page. */
  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** What axe-core finds wrong with the page by WCAG 2.2 AA and good practice. */
  Object axe() throws IOException {
    try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
      driver.executeScript(new String(script.readAllBytes(), StandardCharsets.UTF_8));
    }
    return driver.executeAsyncScript(
        """
        const done = arguments[arguments.length - 1];
        const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
        axe.run(document, { runOnly: tags }).then(({ violations }) =>
          done(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`).join("\\n")));
        """);
  }

  /** Has the pages be as wide as a screen, and as light or dark as its reader likes. */
  void look(int width, int height, boolean dark) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
  }

  /** Writes what is seen to {@code target/review-screenshots}, for somebody to look at. */
  void shoot(String name) throws IOException {
    Path folder = Path.of("target/review-screenshots");
    Files.createDirectories(folder);
    Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
