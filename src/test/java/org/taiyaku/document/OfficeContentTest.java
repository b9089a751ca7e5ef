package org.taiyaku.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taiyaku.document.OfficeDocuments.paragraph;
import static org.taiyaku.document.OfficeDocuments.range;
import static org.taiyaku.document.OfficeDocuments.shape;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.taiyaku.text.Language;

/** The structure of each office format is kept. */
class OfficeContentTest {

  @Test
  void slidesInOrderWithTheirNotes() throws IOException {
    byte[] bytes =
        OfficeDocuments.slides(
            shape("ctrTitle", paragraph("", "港の話"))
                + shape("body", paragraph("", "船が出る。") + paragraph("lvl=\"1\"", "朝の船"))
                + shape("sldNum", paragraph("", "ページ")),
            shape("title", paragraph("", "魚の話")) + shape("", paragraph("", "自由な文。")),
            "ゆっくり話すこと。");
    assertThat(read(bytes, "a.pptx").blocks())
        .containsExactly(
            Block.of(BlockKind.HEADING, 1, "港の話"),
            Block.of(BlockKind.LIST_ITEM, 1, "船が出る。"),
            Block.of(BlockKind.LIST_ITEM, 2, "朝の船"),
            Block.of(BlockKind.NOTE, 0, "ゆっくり話すこと。"),
            Block.of(BlockKind.HEADING, 1, "魚の話"),
            Block.of(BlockKind.PARAGRAPH, 0, "自由な文。"));
  }

  @Test
  void cellsOfASheetRowByRow() throws IOException {
    byte[] bytes = OfficeDocuments.sheet("項目", "説明である", "港の朝", "早いものだ");
    assertThat(read(bytes, "a.xlsx").blocks())
        .containsExactly(
            Block.of(BlockKind.TABLE_CELL, 0, "項目"),
            Block.of(BlockKind.TABLE_CELL, 0, "説明である"),
            Block.of(BlockKind.TABLE_CELL, 0, "港の朝"),
            Block.of(BlockKind.TABLE_CELL, 0, "早いものだ"));
  }

  @Test
  void openDocumentText() throws IOException {
    byte[] bytes =
        OfficeDocuments.openDocument(
            "<text:tracked-changes><text:p>消した文。</text:p></text:tracked-changes>"
                + "<text:p text:style-name=\"P1\">港の話</text:p>"
                + "<text:h text:outline-level=\"2\">はじめに</text:h>"
                + "<text:p>港の朝<text:note><text:note-citation>1</text:note-citation><text:note-body>"
                + "<text:p>注の文。</text:p></text:note-body></text:note>は<text:span>早い</text:span>。"
                + "<text:line-break/><text:a xlink:href=\"https://example.org/a\">船</text:a>が出る。</text:p>"
                + "<text:list><text:list-item><text:p>項目</text:p><text:list><text:list-item>"
                + "<text:p>内側</text:p></text:list-item></text:list></text:list-item></text:list>"
                + "<table:table><table:table-row><table:table-cell><text:p>中身</text:p></table:table-cell>"
                + "</table:table-row></table:table>"
                + "<text:p text:style-name=\"Quotations\">昔の言葉。</text:p>");
    Document document = read(bytes, "a.odt");
    assertThat(document.blocks())
        .containsExactlyInAnyOrder(
            Block.of(BlockKind.TITLE, 0, "港の話"),
            Block.of(BlockKind.HEADING, 2, "はじめに"),
            Block.of(BlockKind.PARAGRAPH, 0, "港の朝は早い。 船が出る。"),
            Block.of(BlockKind.NOTE, 0, "注の文。"),
            Block.of(BlockKind.LIST_ITEM, 1, "項目"),
            Block.of(BlockKind.LIST_ITEM, 2, "内側"),
            Block.of(BlockKind.TABLE_CELL, 0, "中身"),
            Block.of(BlockKind.QUOTE, 1, "昔の言葉。"));
    assertThat(document.blocks().get(0).kind()).isEqualTo(BlockKind.TITLE);
    assertThat(document.links()).containsExactly("https://example.org/a");
  }

  @Test
  void chaptersOfABookInTheOrderOfReading() throws IOException {
    byte[] bytes =
        OfficeDocuments.book(
            "zh-TW",
            "港口的故事",
            "<header><h1>第一章</h1></header><p>天還沒亮，船就開了。</p>",
            "<h1>第二章</h1><ul><li>魚</li></ul><aside><p>註解在此。</p></aside>");
    Document document = read(bytes, "a.epub");
    assertThat(document.language()).isEqualTo(Language.TRADITIONAL_CHINESE);
    assertThat(document.blocks())
        .containsExactly(
            Block.of(BlockKind.TITLE, 0, "港口的故事"),
            Block.of(BlockKind.HEADING, 1, "第一章"),
            Block.of(BlockKind.PARAGRAPH, 0, "天還沒亮，船就開了。"),
            Block.of(BlockKind.HEADING, 1, "第二章"),
            Block.of(BlockKind.LIST_ITEM, 1, "魚"),
            Block.of(BlockKind.NOTE, 0, "註解在此。"));
  }

  @Test
  void storiesOfALayoutAsTheyLieOnThePage() throws IOException {
    byte[] bytes =
        OfficeDocuments.layout(
            range("記事%3a見出し2", "港の話"), range("本文", "港の朝は早い。", "船が出る。") + range("Caption", "港の写真"));
    assertThat(read(bytes, "a.idml").blocks())
        .containsExactly(
            Block.of(BlockKind.HEADING, 2, "港の話"),
            Block.of(BlockKind.PARAGRAPH, 0, "港の朝は早い。"),
            Block.of(BlockKind.PARAGRAPH, 0, "船が出る。"),
            Block.of(BlockKind.CAPTION, 0, "港の写真"));
  }

  private static Document read(byte[] bytes, String name) {
    // Under a name that says nothing the content must tell the same.
    for (String path : new String[] {"x.txt", name}) {
      Reading reading = new DocumentReader(file -> bytes).read(Path.of("a"), path);
      assertThat(reading).as(path + " " + reading).isInstanceOf(Reading.Article.class);
      if (path.equals(name)) {
        return ((Reading.Article) reading).document();
      }
    }
    throw new AssertionError();
  }
}
