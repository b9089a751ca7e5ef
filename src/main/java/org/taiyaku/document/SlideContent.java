package org.taiyaku.document;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Reads presentations through Okapi's filter: slides in their order, notes after their slide.
 *
 * <p>Placeholders tell headings and lists; what every slide repeats, such as its date and number,
 * is no text of an article.
 */
final class SlideContent {

  static final String MAIN = "ppt/presentation.xml";
  private static final String SLIDES = "ppt/slides/slide";
  private static final String NOTES = "ppt/notesSlides/notesSlide";

  private static final Set<String> HEADINGS = Set.of("title", "ctrTitle");
  private static final Set<String> REPEATED = Set.of("dt", "ftr", "hdr", "sldNum", "sldImg");
  private static final Set<String> OUTLINES = Set.of("", "body", "obj");
  private static final List<String> BULLETS = List.of("buChar", "buAutoNum", "buBlip");

  private final MarkedParagraphs marks = new MarkedParagraphs();

  private SlideContent() {}

  /** The blocks of a presentation. */
  static Content read(Archive slides, Filters filters) throws UnreadableException {
    SlideContent content = new SlideContent();
    for (String part : List.copyOf(slides.names())) {
      if (part.endsWith(".xml") && (part.startsWith(SLIDES) || part.startsWith(NOTES))) {
        org.w3c.dom.Document slide = slides.parse(part);
        content.mark(slide, part.startsWith(NOTES));
        slides.replace(part, Xml.write(slide));
      }
    }
    filters.readOffice(slides.toBytes(), content.marks::read);
    return content.marks.content(Map.of());
  }

  private void mark(org.w3c.dom.Document slide, boolean isNotes) {
    for (Element shape : Xml.elements(slide, "sp")) {
      if (REPEATED.contains(placeholder(shape))) {
        shape.getParentNode().removeChild(shape);
      }
    }
    for (Element lineBreak : Xml.elements(slide, "br")) {
      lineBreak.getParentNode().replaceChild(run(lineBreak, "\u2028"), lineBreak);
    }
    for (Element paragraph : Xml.elements(slide, "p")) {
      String mark = marks.mark(isNotes ? ParagraphKind.NOTE : kindOf(paragraph));
      if (!mark.isEmpty() && Xml.child(paragraph, "r").isPresent()) {
        Node first =
            Xml.child(paragraph, "pPr").map(Node::getNextSibling).orElse(paragraph.getFirstChild());
        paragraph.insertBefore(run(paragraph, mark), first);
      }
    }
  }

  private static ParagraphKind kindOf(Element paragraph) {
    if (Xml.ancestor(paragraph, "tc").isPresent()) {
      return ParagraphKind.TABLE_CELL;
    }
    String placeholder =
        Xml.ancestor(paragraph, "sp").map(SlideContent::placeholder).orElse("none");
    if (HEADINGS.contains(placeholder)) {
      return ParagraphKind.heading(1);
    }
    Element properties = Xml.child(paragraph, "pPr").orElse(paragraph);
    boolean bullet = BULLETS.stream().anyMatch(name -> Xml.child(properties, name).isPresent());
    boolean none = Xml.child(properties, "buNone").isPresent();
    if (bullet || OUTLINES.contains(placeholder) && !none) {
      String level = properties.getAttribute("lvl");
      return ParagraphKind.listItem(level.matches("\\d") ? Integer.parseInt(level) + 1 : 1);
    }
    return ParagraphKind.PARAGRAPH;
  }

  /** The type of placeholder that a shape fills; "none" if it fills none. */
  private static String placeholder(Element shape) {
    return Xml.child(shape, "nvSpPr")
        .flatMap(properties -> Xml.child(properties, "nvPr"))
        .flatMap(properties -> Xml.child(properties, "ph"))
        .map(placeholder -> placeholder.getAttribute("type"))
        .orElse("none");
  }

  private static Element run(Element beside, String content) {
    String namespace = beside.getNamespaceURI();
    Element run = beside.getOwnerDocument().createElementNS(namespace, "a:r");
    Element text = beside.getOwnerDocument().createElementNS(namespace, "a:t");
    text.setTextContent(content);
    run.appendChild(text);
    return run;
  }
}
