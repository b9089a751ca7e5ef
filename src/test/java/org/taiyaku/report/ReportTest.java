package org.taiyaku.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import net.htmlparser.jericho.Element;
import net.htmlparser.jericho.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taiyaku.exchange.Direction;
import org.taiyaku.exchange.GlossaryRow;
import org.taiyaku.exchange.PairsRow;
import org.taiyaku.pipeline.WrittenBatch;
import org.taiyaku.pipeline.WrittenBatch.Article;

/** The page of a batch. */
class ReportTest {

  private static final String HEADER =
      "ja\tzh-TW\tkind\tconfidence\tja_place\tzh_place\tja_block\tzh_block\n";
  private static final String BEADS =
      HEADER
          + "灯台の町\t燈塔小鎮\t1-1\t1.00\t1.1\t1.1\theading 1\theading 1\n"
          + "海は青い。空も。\t海是藍的，天也是。\t2-1\t0.72\t2.1-2.2\t3.1\tparagraph\tparagraph\n"
          + "訳注。\t\t1-0\t0.90\t2.3\t\tparagraph\t\n"
          + "\t多出來的。\t0-1\t0.60\t\t3.2\t\tparagraph\n"
          + "終わり\t結束\t1-1 moved\t0.30\t3.1\t2.1\tlist item 1\tlist item 1\n";
  private static final String HOSTILE = "</li><script>alert(1)</script>\u2028]]>'\"&";

  @TempDir private Path folder;
  private Path beads;

  @BeforeEach
  void writeBeads() throws IOException {
    beads = folder.resolve("a.tsv");
    Files.writeString(beads, BEADS);
  }

  private static GlossaryRow term(String ja, String reading, String zh, String article) {
    return new GlossaryRow(
        ja,
        zh,
        reading,
        "noun",
        0.9,
        "proposed",
        1,
        2,
        1,
        List.of(),
        List.of(),
        ja + "だ",
        zh + "。",
        article,
        "2",
        "");
  }

  private WrittenBatch batch(String name, GlossaryRow... terms) {
    PairsRow alone =
        new PairsRow(
            "b.md", "", "", "alone", OptionalDouble.empty(), "", "no counterpart: " + name);
    return new WrittenBatch(
        Direction.DEFAULT,
        0.4,
        List.of(
            new Article(
                name, name + ".ja.md", name + ".zh.md", "translated in part: " + name, beads)),
        List.of(alone),
        List.of(terms));
  }

  private static String page(WrittenBatch batch) throws IOException {
    StringWriter out = new StringWriter();
    new Report().write(out, batch);
    return out.toString();
  }

  @Test
  void aSmallArticleIsShownAsInTheGoldenPage() throws IOException {
    String page =
        page(batch("a", term("灯台", "トウダイ", "燈塔", "a"), term("ミナモ", "ミナモ", "Minamo", "x")));

    String main = page.substring(page.indexOf("<main"), page.indexOf("</main>")) + "</main>\n";
    Path golden = Path.of("src/test/resources/org/taiyaku/report/main.html");
    assertThat(main).isEqualTo(Files.readString(golden));
  }

  @Test
  void everyLinkLeadsToAPlaceOfThePage() throws IOException {
    Source page = new Source(page(batch("a", term("灯台", "トウダイ", "燈塔", "a"))));

    List<String> ids =
        page.getAllElements().stream()
            .map(e -> e.getAttributeValue("id"))
            .filter(id -> id != null)
            .toList();
    assertThat(ids).doesNotHaveDuplicates().contains("a1", "a1-1", "a1-5", "overview", "terms");
    List<Element> links = page.getAllElements("a");
    assertThat(links).hasSizeGreaterThan(12);
    assertThat(links)
        .allSatisfy(a -> assertThat(ids).contains(a.getAttributeValue("href").substring(1)));
  }

  @Test
  void textsAreInTheirLanguages() throws IOException {
    Source page = new Source(page(batch("a", term("灯台", "トウダイ", "燈塔", "a"))));

    assertThat(page.getAllElementsByClass("side").stream().filter(e -> !isNone(e)))
        .hasSize(8)
        .allSatisfy(side -> assertThat(side.getAttributeValue("lang")).isIn("ja", "zh-Hant"));
    assertThat(page.getFirstElement("lang", "zh-Hant", true).getTextExtractor().toString())
        .isEqualTo("燈塔小鎮");
    assertThat(page.getFirstElement("rt").getContent().toString()).isEqualTo("トウダイ");
  }

  private static boolean isNone(Element side) {
    return side.getAttributeValue("class").contains("none");
  }

  @Test
  void hostileTextsStayTexts() throws IOException {
    String line = HOSTILE.replace("\t", "");
    Files.writeString(
        beads, HEADER + line + "\t" + line + "\t1-1\t0.50\t1.1\t1.1\t" + HOSTILE + "\tparagraph\n");

    Source page = new Source(page(batch(HOSTILE, term(HOSTILE, HOSTILE + "x", HOSTILE, HOSTILE))));

    assertThat(page.getAllElements("script")).hasSize(2);
    assertThat(page.getAllElements("li").stream().filter(li -> li.getAttributeValue("id") != null))
        .hasSize(1);
    Set<String> attributes =
        page.getAllStartTags().stream()
            .filter(tag -> tag.getAttributes() != null)
            .flatMap(tag -> tag.getAttributes().stream())
            .map(attribute -> attribute.getKey())
            .collect(Collectors.toSet());
    assertThat(attributes).noneMatch(name -> name.startsWith("on")).doesNotContain("src", "style");
  }

  @Test
  void thePolicyLetsThroughTheStyleAndTheScriptAndNothingElse() throws Exception {
    Source page = new Source(page(batch("a")));
    String policy =
        page.getFirstElement("http-equiv", "Content-Security-Policy", true)
            .getAttributeValue("content");

    assertThat(policy).startsWith("default-src 'none'; ").doesNotContain("unsafe");
    List<Element> scripts = page.getAllElements("script");
    assertThat(scripts).hasSize(2);
    assertThat(scripts.get(0).getAttributeValue("type")).isEqualTo("application/json");
    assertThat(policy).contains("script-src '" + hash(scripts.get(1)) + "'");
    assertThat(policy).contains("style-src '" + hash(page.getFirstElement("style")) + "'");
  }

  private static String hash(Element element) throws Exception {
    byte[] bytes = element.getContent().toString().getBytes(UTF_8);
    return "sha256-"
        + Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  @Test
  void aBatchOfNothingIsSaidToBeOne() throws IOException {
    WrittenBatch nothing =
        new WrittenBatch(Direction.DEFAULT, 0.4, List.of(), List.of(), List.of());

    assertThat(page(nothing))
        .contains("No articles were aligned.", "The glossary is empty.")
        .doesNotContain("<table");
  }
}
