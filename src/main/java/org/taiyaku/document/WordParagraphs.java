package org.taiyaku.document;

import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Puts before each paragraph of a part of a Word document a mark that says what it is. */
final class WordParagraphs {

  /** Not seen, or no text: readings beside ruby bases, note numbers. */
  private static final Set<String> HIDDEN =
      Set.of("rt", "footnoteReference", "endnoteReference", "footnoteRef", "endnoteRef");

  private final MarkedParagraphs marks;
  private final WordStyles styles;
  private final ParagraphKind usual;

  /**
   * Marks by styles.
   *
   * @param usual what a paragraph is that has no telling style
   */
  WordParagraphs(MarkedParagraphs marks, WordStyles styles, ParagraphKind usual) {
    this.marks = marks;
    this.styles = styles;
    this.usual = usual;
  }

  /** The part with marks. */
  byte[] mark(Document document) throws UnreadableException {
    for (Element paragraph : Xml.elements(document, "p")) {
      if (isWord(paragraph)) {
        prefix(paragraph, kindOf(paragraph));
      }
    }
    for (Element element : Xml.elements(document, "*")) {
      if (isWord(element)) {
        makeVisible(element);
      }
    }
    return Xml.write(document);
  }

  /** Drawings have paragraphs of their own, which are none of Word's. */
  private static boolean isWord(Element element) {
    String namespace = element.getOwnerDocument().getDocumentElement().getNamespaceURI();
    return namespace != null && namespace.equals(element.getNamespaceURI());
  }

  private static void makeVisible(Element element) {
    String name = element.getLocalName();
    if (HIDDEN.contains(name)) {
      element.getParentNode().removeChild(element);
    } else if (name.equals("br") || name.equals("cr")) {
      element.getParentNode().replaceChild(text(element, "\u2028"), element);
    } else if (name.equals("tab") && element.getParentNode().getLocalName().equals("r")) {
      element.getParentNode().replaceChild(text(element, " "), element);
    }
  }

  private ParagraphKind kindOf(Element paragraph) {
    ParagraphKind styled = styles.kindOf(Xml.child(paragraph, "pPr"));
    if (!styled.isPlain() || !usual.isPlain()) {
      return styled.isPlain() ? usual : styled;
    }
    return Xml.ancestor(paragraph, "tc").isPresent() ? ParagraphKind.TABLE_CELL : usual;
  }

  private void prefix(Element paragraph, ParagraphKind kind) {
    String mark = marks.mark(kind);
    if (mark.isEmpty()) {
      return;
    }
    Element run = paragraph.getOwnerDocument().createElementNS(paragraph.getNamespaceURI(), "w:r");
    run.appendChild(text(paragraph, mark));
    Node first =
        Xml.child(paragraph, "pPr").map(Node::getNextSibling).orElse(paragraph.getFirstChild());
    paragraph.insertBefore(run, first);
  }

  private static Element text(Element beside, String content) {
    Element text = beside.getOwnerDocument().createElementNS(beside.getNamespaceURI(), "w:t");
    text.setAttribute("xml:space", "preserve");
    text.setTextContent(content);
    return text;
  }
}
