package org.taiyaku.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents whose structure no person wrote. */
@Timeout(120)
class OddStructureTest {

  private static final String JA = "港の朝は早い。";

  @ParameterizedTest
  @CsvSource({"a.txt, '\n\n'", "a.md, '\n\n'", "a.html, <p> </p>"})
  void tenThousandEmptyParagraphs(String path, String empty) {
    assertThat(texts(JA + empty.repeat(10_000) + JA, path)).containsExactly(JA, JA);
  }

  @Test
  void tenThousandEmptyParagraphsOfWord() throws IOException {
    String paragraph = "<w:p><w:r><w:t>" + JA + "</w:t></w:r></w:p>";
    byte[] word = WordDocuments.of(paragraph + "<w:p/>".repeat(10_000) + paragraph);
    assertThat(texts(read(word, "a.docx"))).containsExactly(JA, JA);
  }

  @Test
  void longFrontMatterWithoutEnd() {
    String lines = "題: [値と値である, *x, &y {}]\n".repeat(5_000);
    assertThat(texts("---\n" + lines + JA, "a.md").toString()).contains("題: ").contains(JA);
  }

  @Test
  void frontMatterThatGrowsWithoutEnd() {
    StringBuilder yaml = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
    for (int i = 1; i < 30; i++) {
      String before = "*a" + (i - 1);
      yaml.append(
          "a%d: &a%d [%s]\n"
              .formatted(i, i, String.join(",", java.util.Collections.nCopies(9, before))));
    }
    assertThat(texts("---\n" + yaml + "---\n" + JA, "a.md")).containsExactly(JA);
  }

  @Test
  void frontMatterThatIsDeep() {
    String deep = "a: " + "[".repeat(20_000) + "]".repeat(20_000);
    assertThat(texts("---\n" + deep + "\n---\n" + JA, "a.md")).contains(JA);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<ul><li>", "<blockquote>", "<div>", "<table><tr><td>", "<dl><dd>"})
  void elementsTenThousandDeep(String tags) {
    List<String> texts = texts("<html><body>" + tags.repeat(10_000) + JA, "a.html");
    assertThat(texts).containsExactly(JA);
  }

  /** Okapi counts the tags of a line by the characters of a private-use block. */
  @ParameterizedTest
  @ValueSource(strings = {"<b>", "<span>", "<a href=x>"})
  void tagsWithinALineWithoutEnd(String tag) {
    assertThat(texts("<html><body>" + tag.repeat(1_000) + JA, "a.html")).containsExactly(JA);
    String page = "<html><body>" + tag.repeat(10_000) + JA;
    assertThat(read(page.getBytes(UTF_8), "a.html").toString()).doesNotContain("cannot be parsed");
  }

  @Test
  void aListOfAHundredLevels() {
    StringBuilder list = new StringBuilder();
    for (int level = 0; level < 100; level++) {
      list.append("  ".repeat(level)).append("- 第").append(level).append("階\n");
    }
    List<Block> blocks = article(list.toString(), "a.md").blocks();
    assertThat(blocks).hasSize(100);
    assertThat(blocks.get(99).level()).isGreaterThan(50);
  }

  @Test
  void quotesOfAHundredLevels() {
    StringBuilder quotes = new StringBuilder();
    for (int level = 1; level <= 100; level++) {
      quotes.append("> ".repeat(level)).append("第").append(level).append("階\n").append(">\n");
    }
    assertThat(texts(quotes.toString(), "a.md").toString()).contains("第1階").contains("第100階");
  }

  @Test
  void tablesWithMissingCells() {
    String markdown = "| 港 | 朝 |\n|---|---|\n| 船 |\n| 魚 | 町 | 人 |\n||\n| は |\n\nこれは表の後である。\n";
    assertThat(texts(markdown, "a.md")).contains("港", "朝", "船", "魚", "町").contains("これは表の後である。");
    String page = "<table><tr><td>港<td>朝<tr><td>船<tr><tr><td><td>は<tr><th>魚</table><p>これは後である。";
    assertThat(texts(page, "a.html")).containsExactly("港", "朝", "船", "は", "魚", "これは後である。");
  }

  @Test
  void tablesOfWordWithMissingCells() throws IOException {
    String cell = "<w:tc><w:p><w:r><w:t>港の朝</w:t></w:r></w:p></w:tc>";
    byte[] word =
        WordDocuments.of(
            "<w:tbl><w:tr>" + cell + "<w:tc/></w:tr><w:tr/><w:tr>" + cell + "</w:tr></w:tbl>");
    assertThat(texts(read(word, "a.docx"))).containsExactly("港の朝", "港の朝");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a-", "/a-b-c", "%41."})
  void anAddressOfAHundredThousandCharacters(String part) {
    String address = "https://example.org/" + part.repeat(100_000 / part.length());
    assertThat(texts(JA + address + " 船が出る。", "a.txt").toString()).contains(JA, "船が出る。");
  }

  @Test
  void scriptsAndStylesAreNoText() {
    String page =
        "<html><head><script>var a = '<p>罠</p>';</script><style>p::before{content:'罠'}</style></head>"
            + "<body onload=\"罠\"><p>港の朝</p><script type=\"text/template\"><p>罠</p></script>"
            + "<noscript>は</noscript><!-- 罠 --><p hidden>早い</p><iframe src=x></iframe></body></html>";
    assertThat(texts(page, "a.html")).contains("港の朝").noneMatch(text -> text.contains("罠"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><b>港の朝は早い。<p><i>船が出る。",
        "<div><p>港の朝は早い。</div></p><p>船が出る。</b></i>",
        "<p>港の朝は早い。</p><p>船が出る。</p><script>var x = \"",
        "<p>港の朝は早い。</p><p>船が出る。</p><!-- 注",
        "<p>港の朝は早い。</p><p>船が出る。</p><a href=\"x",
        "<p>港の朝は早い。</p><p>船が出る。</p><",
        "<p x='\">港の朝は早い。</p><p>船が出る。</p>'>港の朝は早い。</p><p>船が出る。</p>"
      })
  void unclosedTagsLoseNoText(String body) {
    assertThat(texts("<html><body>" + body, "a.html").toString())
        .contains("港の朝は早い。")
        .contains("船が出る。");
  }

  /** Whatever is done to a good page or text, it gives an article or a reason. */
  @Test
  void hundredsOfSpoiltDocuments() {
    String good =
        "# 港の**朝**\n\n- [船](https://a.b)\n\n| は | の |\n|---|---|\n| が | を |\n\n<p>町<br>人</p>\n";
    String[] wrong = {
      "<", ">", "*", "[", "](", "`", "|", "\n", "&#", "---\n", "<!--", "\0", "\t", "{{", "\\"
    };
    Random random = new Random(17);
    byte[][] content = new byte[1][];
    DocumentReader reader = new DocumentReader(file -> content[0]);
    for (int round = 0; round < 100; round++) {
      StringBuilder text = new StringBuilder(good);
      for (int i = random.nextInt(6); i >= 0; i--) {
        int at = random.nextInt(text.length());
        text.replace(
            at,
            Math.min(text.length(), at + random.nextInt(3)),
            wrong[random.nextInt(wrong.length)]);
      }
      content[0] = text.toString().getBytes(UTF_8);
      for (String path : List.of("a.md", "a.html")) {
        Reading reading = reader.read(Path.of("x"), path);
        assertThat(reading.toString()).as(text.toString()).doesNotContain("cannot be parsed");
      }
    }
  }

  private static List<String> texts(String text, String path) {
    return article(text, path).blocks().stream().map(Block::text).toList();
  }

  private static Document article(String text, String path) {
    Reading reading = read(text.getBytes(UTF_8), path);
    assertThat(reading).isInstanceOf(Reading.Article.class);
    return ((Reading.Article) reading).document();
  }

  private static List<String> texts(Reading reading) {
    assertThat(reading).isInstanceOf(Reading.Article.class);
    return ((Reading.Article) reading).document().blocks().stream().map(Block::text).toList();
  }

  private static Reading read(byte[] bytes, String path) {
    return new DocumentReader(file -> bytes).read(Path.of("x"), path);
  }
}
