package org.taiyaku.document;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Puts before each paragraph of a Word document a mark that says what it is. */
final class WordParagraphs {

  /**
   * What a paragraph is.
   *
   * @param level as in {@link Block#level()}
   */
  record Kind(BlockKind kind, int level) {}

  private static final Kind PARAGRAPH = new Kind(BlockKind.PARAGRAPH, 0);

  /** Not seen, or no text: readings beside ruby bases, note numbers. */
  private static final Set<String> HIDDEN = Set.of("rt", "footnoteReference", "endnoteReference");

  private final Masks masks;
  private final Map<Integer, Kind> kinds = new HashMap<>();

  WordParagraphs(Masks masks) {
    this.masks = masks;
  }

  /** The document's text with marks. */
  byte[] mark(WordPackage word) throws UnreadableException {
    Document document = word.main();
    WordStyles styles = WordStyles.of(word.styles());
    for (Element paragraph : elements(document.getDocumentElement(), "p")) {
      prefix(paragraph, kindOf(paragraph, styles));
    }
    for (Element hidden : elements(document.getDocumentElement(), "*")) {
      if (HIDDEN.contains(hidden.getLocalName())) {
        hidden.getParentNode().removeChild(hidden);
      } else if (hidden.getLocalName().equals("br") || hidden.getLocalName().equals("cr")) {
        hidden.getParentNode().replaceChild(text(hidden, "\u2028"), hidden);
      } else if (hidden.getLocalName().equals("tab")
          && hidden.getParentNode().getLocalName().equals("r")) {
        hidden.getParentNode().replaceChild(text(hidden, " "), hidden);
      }
    }
    return write(document);
  }

  /** What the paragraph is whose text came out of the filter. */
  Kind kindOf(String text) {
    return text.codePoints()
        .mapToObj(kinds::get)
        .filter(kind -> kind != null)
        .findFirst()
        .orElse(PARAGRAPH);
  }

  private static Kind kindOf(Element paragraph, WordStyles styles) {
    Optional<Element> properties = child(paragraph, "pPr");
    Kind styled = styles.kindOf(properties);
    if (styled.kind() != BlockKind.PARAGRAPH) {
      return styled;
    }
    boolean inCell = false;
    for (Node up = paragraph; up != null; up = up.getParentNode()) {
      inCell |= "tc".equals(up.getLocalName());
    }
    return inCell ? new Kind(BlockKind.TABLE_CELL, 0) : PARAGRAPH;
  }

  private void prefix(Element paragraph, Kind kind) {
    if (kind.equals(PARAGRAPH)) {
      return;
    }
    String mark = masks.mask(kind.toString(), "");
    kinds.put(mark.codePointAt(0), kind);
    Element run = paragraph.getOwnerDocument().createElementNS(paragraph.getNamespaceURI(), "w:r");
    run.appendChild(text(paragraph, mark));
    Node first =
        child(paragraph, "pPr").map(Node::getNextSibling).orElse(paragraph.getFirstChild());
    paragraph.insertBefore(run, first);
  }

  private static Element text(Element beside, String content) {
    Element text = beside.getOwnerDocument().createElementNS(beside.getNamespaceURI(), "w:t");
    text.setAttribute("xml:space", "preserve");
    text.setTextContent(content);
    return text;
  }

  static Optional<Element> child(Element parent, String name) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (name.equals(node.getLocalName())) {
        return Optional.of((Element) node);
      }
    }
    return Optional.empty();
  }

  static List<Element> elements(Element root, String name) {
    NodeList nodes = root.getElementsByTagNameNS(root.getNamespaceURI(), name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static byte[] write(Document document) throws UnreadableException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      TransformerFactory.newInstance()
          .newTransformer()
          .transform(new DOMSource(document), new StreamResult(out));
    } catch (TransformerException e) {
      throw new UnreadableException("has a text that cannot be written as XML; save it anew", e);
    }
    return out.toByteArray();
  }
}
