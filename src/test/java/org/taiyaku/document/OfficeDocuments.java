package org.taiyaku.document;

import java.io.IOException;

/** Small presentations, spreadsheets, OpenDocument texts, books and layouts, made of parts. */
public final class OfficeDocuments {

  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TYPES = "application/vnd.openxmlformats-officedocument.";
  private static final String DRAWING =
      " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\""
          + OFFICE
          + "\" xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";

  private OfficeDocuments() {}

  /**
   * A presentation of two slides, shown in this order though they are stored in the other, with a
   * speaker's note to the first.
   */
  public static byte[] slides(String first, String second, String note) throws IOException {
    String presentation = TYPES + "presentationml.";
    return WordDocuments.zip(
        "[Content_Types].xml",
        contentTypes(
            "/ppt/presentation.xml", presentation + "presentation.main+xml",
            "/ppt/slides/slide1.xml", presentation + "slide+xml",
            "/ppt/slides/slide2.xml", presentation + "slide+xml",
            "/ppt/notesSlides/notesSlide1.xml", presentation + "notesSlide+xml"),
        "_rels/.rels",
        relations("officeDocument", "ppt/presentation.xml"),
        "ppt/presentation.xml",
        XML
            + "<p:presentation"
            + DRAWING
            + "><p:sldIdLst><p:sldId id=\"256\" r:id=\"r2\"/><p:sldId id=\"257\" r:id=\"r1\"/>"
            + "</p:sldIdLst></p:presentation>",
        "ppt/_rels/presentation.xml.rels",
        relations("slide", "slides/slide1.xml", "slide", "slides/slide2.xml"),
        "ppt/slides/slide1.xml",
        slide("sld", second),
        "ppt/slides/slide2.xml",
        slide("sld", first),
        "ppt/slides/_rels/slide2.xml.rels",
        relations("notesSlide", "../notesSlides/notesSlide1.xml"),
        "ppt/notesSlides/notesSlide1.xml",
        slide("notes", shape("body", paragraph("", note)) + shape("sldNum", paragraph("", "1"))));
  }

  private static String slide(String root, String shapes) {
    return XML
        + "<p:"
        + root
        + DRAWING
        + "><p:cSld><p:spTree>"
        + shapes
        + "</p:spTree></p:cSld></p:"
        + root
        + ">";
  }

  /** A shape that fills a placeholder, or a text box where {@code placeholder} is empty. */
  public static String shape(String placeholder, String paragraphs) {
    String filled = placeholder.isEmpty() ? "" : "<p:ph type=\"" + placeholder + "\"/>";
    return "<p:sp><p:nvSpPr><p:cNvPr id=\"1\" name=\"x\"/><p:cNvSpPr/><p:nvPr>"
        + filled
        + "</p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/>"
        + paragraphs
        + "</p:txBody></p:sp>";
  }

  /** A paragraph of a slide with properties such as {@code lvl="1"}. */
  public static String paragraph(String properties, String text) {
    return "<a:p><a:pPr " + properties + "/><a:r><a:t>" + text + "</a:t></a:r></a:p>";
  }

  /** A spreadsheet with two rows of two cells, whose texts are stored in another order. */
  public static byte[] sheet(String a1, String b1, String a2, String b2) throws IOException {
    String sheet = TYPES + "spreadsheetml.";
    String main = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    return WordDocuments.zip(
        "[Content_Types].xml",
        contentTypes(
            "/xl/workbook.xml", sheet + "sheet.main+xml",
            "/xl/worksheets/sheet1.xml", sheet + "worksheet+xml",
            "/xl/sharedStrings.xml", sheet + "sharedStrings+xml",
            "/xl/styles.xml", sheet + "styles+xml"),
        "_rels/.rels",
        relations("officeDocument", "xl/workbook.xml"),
        "xl/workbook.xml",
        XML
            + "<workbook"
            + main
            + " xmlns:r=\""
            + OFFICE
            + "\"><sheets><sheet name=\"s\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
        "xl/_rels/workbook.xml.rels",
        relations(
            "worksheet",
            "worksheets/sheet1.xml",
            "sharedStrings",
            "sharedStrings.xml",
            "styles",
            "styles.xml"),
        "xl/styles.xml",
        XML
            + "<styleSheet"
            + main
            + "><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders>"
            + "<cellStyleXfs><xf/></cellStyleXfs>"
            + "<cellXfs><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/></cellXfs></styleSheet>",
        "xl/worksheets/sheet1.xml",
        XML
            + "<worksheet"
            + main
            + "><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>3</v></c><c r=\"B1\" t=\"s\"><v>2</v></c>"
            + "<c r=\"C1\"><v>42</v></c></row><row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c>"
            + "<c r=\"B2\" t=\"s\"><v>0</v></c></row></sheetData></worksheet>",
        "xl/sharedStrings.xml",
        XML
            + "<sst"
            + main
            + "><si><t>"
            + b2
            + "</t></si><si><t>"
            + a2
            + "</t></si><si><t>"
            + b1
            + "</t></si><si><t>"
            + a1
            + "</t></si></sst>");
  }

  private static String contentTypes(String... parts) {
    StringBuilder types = new StringBuilder();
    for (int i = 0; i < parts.length; i += 2) {
      types.append(
          "<Override PartName=\"%s\" ContentType=\"%s\"/>".formatted(parts[i], parts[i + 1]));
    }
    return XML
        + "<Types xmlns=\""
        + PACKAGE
        + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + types
        + "</Types>";
  }

  private static String relations(String... typesAndTargets) {
    StringBuilder relations = new StringBuilder();
    for (int i = 0; i < typesAndTargets.length; i += 2) {
      relations.append(
          "<Relationship Id=\"r%d\" Type=\"%s/%s\" Target=\"%s\"/>"
              .formatted(i / 2 + 1, OFFICE, typesAndTargets[i], typesAndTargets[i + 1]));
    }
    return XML
        + "<Relationships xmlns=\""
        + PACKAGE
        + "relationships\">"
        + relations
        + "</Relationships>";
  }

  /** An OpenDocument text with this body; style P1 is based on Title. */
  public static byte[] openDocument(String body) throws IOException {
    String namespaces =
        " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\"";
    return WordDocuments.zip(
        "mimetype",
        OpenDocumentContent.MIME_TYPE,
        "content.xml",
        XML
            + "<office:document-content"
            + namespaces
            + "><office:automatic-styles><style:style style:name=\"P1\""
            + " style:family=\"paragraph\" style:parent-style-name=\"Title\"/>"
            + "</office:automatic-styles><office:body><office:text>"
            + body
            + "</office:text></office:body></office:document-content>");
  }

  /** A book of two chapters, to be read in this order though they are stored in the other. */
  public static byte[] book(String language, String title, String first, String second)
      throws IOException {
    return WordDocuments.zip(
        "mimetype",
        BookContent.MIME_TYPE,
        BookContent.CONTAINER,
        XML
            + "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles>"
            + "<rootfile full-path=\"OEBPS/book.opf\"/></rootfiles></container>",
        "OEBPS/a.xhtml",
        chapter(second),
        "OEBPS/text/b 1.xhtml",
        chapter(first),
        "OEBPS/nav.xhtml",
        chapter("<ol><li>目次</li></ol>"),
        "OEBPS/book.opf",
        XML
            + "<package xmlns=\"http://www.idpf.org/2007/opf\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><metadata><dc:title>"
            + title
            + "</dc:title><dc:language>"
            + language
            + "</dc:language></metadata><manifest>"
            + "<item id=\"a\" href=\"a.xhtml\" media-type=\"application/xhtml+xml\"/>"
            + "<item id=\"b\" href=\"text/b%201.xhtml\" media-type=\"application/xhtml+xml\"/>"
            + "<item id=\"n\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\" properties=\"nav\"/>"
            + "<item id=\"p\" href=\"p.jpg\" media-type=\"image/jpeg\"/>"
            + "</manifest><spine><itemref idref=\"n\"/><itemref idref=\"b\"/><itemref idref=\"a\"/></spine>"
            + "</package>");
  }

  private static String chapter(String body) {
    return XML
        + "<!DOCTYPE html><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title></head>"
        + "<body>"
        + body
        + "</body></html>";
  }

  /** A layout of two stories, of which the second lies above the first on the page. */
  public static byte[] layout(String first, String second) throws IOException {
    String packaging = " xmlns:idPkg=\"http://ns.adobe.com/AdobeInDesign/idml/1.0/packaging\"";
    return WordDocuments.zip(
        "mimetype",
        LayoutContent.MIME_TYPE,
        "designmap.xml",
        XML
            + "<Document"
            + packaging
            + " DOMVersion=\"8.0\" Self=\"d\" StoryList=\"u1 u2\" ActiveLayer=\"l1\">"
            + "<Layer Self=\"l1\" Name=\"Layer 1\" Visible=\"true\"/>"
            + "<idPkg:Graphic src=\"Resources/Graphic.xml\"/>"
            + "<idPkg:Fonts src=\"Resources/Fonts.xml\"/>"
            + "<idPkg:Styles src=\"Resources/Styles.xml\"/>"
            + "<idPkg:Preferences src=\"Resources/Preferences.xml\"/>"
            + "<idPkg:Tags src=\"XML/Tags.xml\"/>"
            + "<idPkg:Spread src=\"Spreads/Spread_s1.xml\"/>"
            + "<idPkg:BackingStory src=\"XML/BackingStory.xml\"/>"
            + "<idPkg:Story src=\"Stories/Story_u1.xml\"/>"
            + "<idPkg:Story src=\"Stories/Story_u2.xml\"/></Document>",
        "Resources/Graphic.xml",
        XML + "<idPkg:Graphic" + packaging + "/>",
        "Resources/Fonts.xml",
        XML + "<idPkg:Fonts" + packaging + "/>",
        "Resources/Styles.xml",
        XML
            + "<idPkg:Styles"
            + packaging
            + "><RootCharacterStyleGroup Self=\"a\"/><RootParagraphStyleGroup Self=\"b\"/><RootCellStyleGroup Self=\"c\"/><RootTableStyleGroup Self=\"d\"/><RootObjectStyleGroup Self=\"e\"/></idPkg:Styles>",
        "Resources/Preferences.xml",
        XML
            + "<idPkg:Preferences"
            + packaging
            + "><StoryPreference Self=\"sp\" StoryDirection=\"LeftToRightDirection\"/><XMLPreference DefaultStoryTagName=\"Story\" DefaultTableTagName=\"Table\" DefaultCellTagName=\"Cell\"/></idPkg:Preferences>",
        "XML/Tags.xml",
        XML + "<idPkg:Tags" + packaging + "/>",
        "XML/BackingStory.xml",
        XML
            + "<idPkg:BackingStory"
            + packaging
            + "><XmlStory Self=\"x\"><XMLElement Self=\"di2\" MarkupTag=\"XMLTag/Root\"/></XmlStory></idPkg:BackingStory>",
        "Spreads/Spread_s1.xml",
        XML
            + "<idPkg:Spread"
            + packaging
            + "><Spread Self=\"s1\" ItemTransform=\"1 0 0 1 0 0\">"
            + frame("u1", 300)
            + frame("u2", 0)
            + "</Spread></idPkg:Spread>",
        "Stories/Story_u1.xml",
        story("u1", second),
        "Stories/Story_u2.xml",
        story("u2", first));
  }

  private static String frame(String story, int top) {
    String point = "<PathPointType Anchor=\"%d %d\" LeftDirection=\"0 0\" RightDirection=\"0 0\"/>";
    return "<TextFrame Self=\"f"
        + story
        + "\" ParentStory=\""
        + story
        + "\" PreviousTextFrame=\"n\" NextTextFrame=\"n\" Visible=\"true\" ItemLayer=\"l1\" ItemTransform=\"1 0 0 1 0 0\"><Properties><PathGeometry>"
        + "<GeometryPathType PathOpen=\"false\"><PathPointArray>"
        + point.formatted(0, top)
        + point.formatted(0, top + 100)
        + point.formatted(100, top + 100)
        + point.formatted(100, top)
        + "</PathPointArray></GeometryPathType></PathGeometry></Properties></TextFrame>";
  }

  private static String story(String id, String ranges) {
    return XML
        + "<idPkg:Story xmlns:idPkg=\"http://ns.adobe.com/AdobeInDesign/idml/1.0/packaging\""
        + " DOMVersion=\"8.0\"><Story Self=\""
        + id
        + "\">"
        + ranges
        + "</Story></idPkg:Story>";
  }

  /** Paragraphs of a story in one style. */
  public static String range(String style, String... paragraphs) {
    StringBuilder contents = new StringBuilder();
    for (String paragraph : paragraphs) {
      contents.append("<Content>").append(paragraph).append("</Content><Br/>");
    }
    return "<ParagraphStyleRange AppliedParagraphStyle=\"ParagraphStyle/"
        + style
        + "\"><CharacterStyleRange AppliedCharacterStyle=\"CharacterStyle/$ID/[No character style]\">"
        + contents
        + "</CharacterStyleRange></ParagraphStyleRange>";
  }
}
