package org.taiyaku.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small Word documents, made from their parts. */
public final class WordDocuments {

  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String NAMESPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\""
          + OFFICE
          + "relationships\"";

  private WordDocuments() {}

  /**
   * A document with this body; styles "1" (heading 1), "Title" and "Nested", which is based on 1.
   */
  public static byte[] of(String body) throws IOException {
    return of(body, "");
  }

  /** The same with a footnote. */
  static byte[] of(String body, String footnote) throws IOException {
    return zip(
        "[Content_Types].xml",
        XML
            + "<Types xmlns=\""
            + PACKAGE
            + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\""
            + WORD
            + "document.main+xml\"/><Override PartName=\"/word/styles.xml\" ContentType=\""
            + WORD
            + "styles+xml\"/><Override PartName=\"/word/footnotes.xml\" ContentType=\""
            + WORD
            + "footnotes+xml\"/></Types>",
        "_rels/.rels",
        relations(
            "<Relationship Id=\"r1\" Type=\""
                + OFFICE
                + "relationships/officeDocument\" Target=\"word/document.xml\"/>"),
        "word/document.xml",
        XML + "<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>",
        "word/_rels/document.xml.rels",
        relations(
            "<Relationship Id=\"r1\" Type=\""
                + OFFICE
                + "relationships/styles\" Target=\"styles.xml\"/>"
                + "<Relationship Id=\"r3\" Type=\""
                + OFFICE
                + "relationships/footnotes\" Target=\"footnotes.xml\"/>"
                + "<Relationship Id=\"r2\" Type=\""
                + OFFICE
                + "relationships/hyperlink\" Target=\"https://example.org/a\" TargetMode=\"External\"/>"),
        "word/footnotes.xml",
        XML
            + "<w:footnotes"
            + NAMESPACES
            + "><w:footnote w:id=\"2\">"
            + (footnote.isEmpty() ? "" : "<w:p><w:r><w:t>" + footnote + "</w:t></w:r></w:p>")
            + "</w:footnote></w:footnotes>",
        "word/styles.xml",
        XML
            + "<w:styles"
            + NAMESPACES
            + ">"
            + style("1", "<w:name w:val=\"heading 1\"/>")
            + style("Title", "<w:name w:val=\"Title\"/>")
            + style("Nested", "<w:name w:val=\"Mine\"/><w:basedOn w:val=\"1\"/>")
            + "</w:styles>");
  }

  private static String style(String id, String content) {
    return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\">" + content + "</w:style>";
  }

  private static String relations(String content) {
    return XML
        + "<Relationships xmlns=\""
        + PACKAGE
        + "relationships\">"
        + content
        + "</Relationships>";
  }

  /** An archive of parts given as name, content, name, content … */
  public static byte[] zip(String... parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < parts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(parts[i]));
        zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
