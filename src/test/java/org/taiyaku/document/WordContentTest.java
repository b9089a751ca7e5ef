package org.taiyaku.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taiyaku.text.Span;

class WordContentTest {

  @Test
  void stylesListsAndTablesTellWhatAParagraphIs() throws IOException {
    Document document =
        read(
            paragraph("<w:pStyle w:val=\"Title\"/>", "港の話")
                + paragraph("<w:pStyle w:val=\"1\"/>", "はじめに")
                + paragraph("<w:pStyle w:val=\"Nested\"/>", "借りた見出し")
                + paragraph("<w:outlineLvl w:val=\"2\"/>", "深い見出し")
                + paragraph("", "港の朝は早い。")
                + paragraph("<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr>", "項目")
                + "<w:tbl><w:tr><w:tc>"
                + paragraph("", "中身")
                + "</w:tc></w:tr></w:tbl>");
    assertThat(document.blocks())
        .containsExactly(
            Block.of(BlockKind.TITLE, 0, "港の話"),
            Block.of(BlockKind.HEADING, 1, "はじめに"),
            Block.of(BlockKind.HEADING, 1, "借りた見出し"),
            Block.of(BlockKind.HEADING, 3, "深い見出し"),
            Block.of(BlockKind.PARAGRAPH, 0, "港の朝は早い。"),
            Block.of(BlockKind.LIST_ITEM, 2, "項目"),
            Block.of(BlockKind.TABLE_CELL, 0, "中身"));
  }

  @Test
  void marksBreaksAndReadings() throws IOException {
    Document document =
        read(
            "<w:p><w:r><w:t xml:space=\"preserve\">船の</w:t></w:r>"
                + "<w:r><w:rPr><w:b/></w:rPr><w:t>大切</w:t></w:r><w:r><w:t>な</w:t><w:br/></w:r>"
                + "<w:hyperlink r:id=\"r2\"><w:r><w:t>話</w:t></w:r></w:hyperlink></w:p>"
                + "<w:p><w:ruby><w:rt><w:r><w:t>みなと</w:t></w:r></w:rt>"
                + "<w:rubyBase><w:r><w:t>港</w:t></w:r></w:rubyBase></w:ruby><w:r><w:t>の名</w:t></w:r></w:p>");
    assertThat(document.blocks())
        .containsExactly(
            new Block(
                BlockKind.PARAGRAPH,
                0,
                "船の大切な 話",
                List.of(
                    new Mark(Mark.Kind.EMPHASIS, new Span(2, 4), ""),
                    new Mark(Mark.Kind.LINK, new Span(6, 7), ""))),
            Block.of(BlockKind.PARAGRAPH, 0, "港の名"));
    assertThat(document.links()).containsExactly("https://example.org/a");
  }

  @Test
  void footnotesAreNotesAfterTheText() throws IOException {
    byte[] bytes =
        WordDocuments.of(
            "<w:p><w:r><w:t>港の朝</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                + "<w:r><w:t>は早い。</w:t></w:r></w:p>",
            "注の文。");
    Reading reading = new DocumentReader(file -> bytes).read(Path.of("a"), "a.docx");
    assertThat(((Reading.Article) reading).document().blocks())
        .containsExactly(
            Block.of(BlockKind.PARAGRAPH, 0, "港の朝は早い。"), Block.of(BlockKind.NOTE, 0, "注の文。"));
  }

  @Test
  void aWordFileIsKnownUnderAnyName() throws IOException {
    byte[] bytes = WordDocuments.of(paragraph("", "港の朝は早い。"));
    assertThat(new DocumentReader(file -> bytes).read(Path.of("a"), "a.txt"))
        .isInstanceOf(Reading.Article.class);
  }

  private static String paragraph(String properties, String text) {
    return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static Document read(String body) throws IOException {
    byte[] bytes = WordDocuments.of(body);
    Reading reading = new DocumentReader(file -> bytes).read(Path.of("a"), "a.docx");
    assertThat(reading).isInstanceOf(Reading.Article.class);
    return ((Reading.Article) reading).document();
  }
}
