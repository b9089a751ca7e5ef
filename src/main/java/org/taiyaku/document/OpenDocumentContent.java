package org.taiyaku.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads OpenDocument texts through Okapi's filter. */
final class OpenDocumentContent {

  static final String MAIN = "content.xml";
  static final String MIME_TYPE = "application/vnd.oasis.opendocument.text";
  private static final String STYLES = "styles.xml";
  private static final String MANIFEST = "META-INF/manifest.xml";

  /** Not seen, said elsewhere, or no text: what was deleted, comments, readings, indexes. */
  private static final List<String> HIDDEN =
      List.of("tracked-changes", "annotation", "ruby-text", "table-of-content", "note-citation");

  private static final Set<String> CAPTIONS =
      Set.of("caption", "illustration", "table", "figure", "drawing");

  private static final int LONGEST_CHAIN = 10;

  private final MarkedParagraphs marks = new MarkedParagraphs();

  /** The style that an automatic or user's style is based on. */
  private final Map<String, String> parents = new HashMap<>();

  private OpenDocumentContent() {}

  /** The blocks and links of a text. */
  static Content read(Archive archive, Filters filters) throws UnreadableException {
    if (archive.has(MANIFEST)
        && !Xml.elements(archive.parse(MANIFEST), "encryption-data").isEmpty()) {
      throw new UnreadableException("is encrypted; open it and save it without a password");
    }
    OpenDocumentContent content = new OpenDocumentContent();
    if (archive.has(STYLES)) {
      content.learnStyles(archive.parse(STYLES));
    }
    org.w3c.dom.Document document = archive.parse(MAIN);
    content.learnStyles(document);
    content.mark(document);
    filters.readOpenDocument(Xml.write(document), content.marks::read);
    return content.marks.content(Map.of());
  }

  private void learnStyles(org.w3c.dom.Document document) {
    for (Element style : Xml.elements(document, "style")) {
      parents.put(Xml.attribute(style, "name"), Xml.attribute(style, "parent-style-name"));
    }
  }

  private void mark(org.w3c.dom.Document document) {
    for (String name : HIDDEN) {
      Xml.remove(Xml.elements(document, name));
    }
    replace(document, "line-break", "\u2028");
    replace(document, "tab", " ");
    replace(document, "s", " ");
    for (Element link : Xml.elements(document, "a")) {
      marks.link(Xml.attribute(link, "href"));
    }
    for (Element heading : Xml.elements(document, "h")) {
      String level = Xml.attribute(heading, "outline-level");
      prefix(heading, ParagraphKind.heading(level.matches("\\d") ? Integer.parseInt(level) : 1));
    }
    for (Element paragraph : Xml.elements(document, "p")) {
      prefix(paragraph, kindOf(paragraph));
    }
  }

  private static void replace(org.w3c.dom.Document document, String name, String text) {
    for (Element element : Xml.elements(document, name)) {
      element.getParentNode().replaceChild(document.createTextNode(text), element);
    }
  }

  private void prefix(Element paragraph, ParagraphKind kind) {
    String mark = marks.mark(kind);
    if (!mark.isEmpty()) {
      Node text = paragraph.getOwnerDocument().createTextNode(mark);
      paragraph.insertBefore(text, paragraph.getFirstChild());
    }
  }

  private ParagraphKind kindOf(Element paragraph) {
    int depth = 0;
    for (Node up = paragraph.getParentNode(); up != null; up = up.getParentNode()) {
      String name = up.getLocalName() == null ? "" : up.getLocalName();
      switch (name) {
        case "note-body" -> {
          return ParagraphKind.NOTE;
        }
        case "table-cell" -> {
          return depth > 0 ? ParagraphKind.listItem(depth) : ParagraphKind.TABLE_CELL;
        }
        case "list" -> depth++;
        default -> {}
      }
    }
    return depth > 0 ? ParagraphKind.listItem(depth) : styled(paragraph);
  }

  private ParagraphKind styled(Element paragraph) {
    String style = Xml.attribute(paragraph, "style-name");
    for (int i = 0; i < LONGEST_CHAIN && style != null && !style.isEmpty(); i++) {
      String name = style.toLowerCase(java.util.Locale.ROOT);
      if (name.equals("title")) {
        return ParagraphKind.TITLE;
      } else if (name.equals("quotations")) {
        return new ParagraphKind(BlockKind.QUOTE, 1);
      } else if (CAPTIONS.contains(name)) {
        return ParagraphKind.CAPTION;
      }
      style = parents.get(style);
    }
    return ParagraphKind.PARAGRAPH;
  }
}
