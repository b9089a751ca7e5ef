package org.taiyaku.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What the paragraph styles of a Word document make of a paragraph. */
final class WordStyles {

  /** Styles may be based on each other in a circle. */
  private static final int LONGEST_CHAIN = 10;

  private final Map<String, Element> styles = new HashMap<>();

  static WordStyles of(Optional<Document> document) {
    WordStyles styles = new WordStyles();
    document.ifPresent(
        d -> {
          for (Element style : Xml.elements(d, "style")) {
            styles.styles.put(attribute(style, "styleId"), style);
          }
        });
    return styles;
  }

  /** What a paragraph with these properties is. */
  ParagraphKind kindOf(Optional<Element> properties) {
    return kindOf(properties, LONGEST_CHAIN);
  }

  private ParagraphKind kindOf(Optional<Element> properties, int steps) {
    ParagraphKind own = properties.map(WordStyles::ownKind).orElse(ParagraphKind.PARAGRAPH);
    if (!own.isPlain() || steps == 0) {
      return own;
    }
    return properties
        .flatMap(p -> Xml.child(p, "pStyle"))
        .map(style -> kindOfStyle(attribute(style, "val"), steps - 1))
        .orElse(ParagraphKind.PARAGRAPH);
  }

  /** The outline level or the numbering that the properties themselves name. */
  private static ParagraphKind ownKind(Element properties) {
    Optional<Integer> outline = number(properties, "outlineLvl").filter(level -> level < 6);
    if (outline.isPresent()) {
      return new ParagraphKind(BlockKind.HEADING, outline.get() + 1);
    }
    return Xml.child(properties, "numPr")
        // Numbering 0 takes a paragraph out of the list of its style.
        .filter(list -> number(list, "numId").orElse(1) != 0)
        .map(list -> new ParagraphKind(BlockKind.LIST_ITEM, number(list, "ilvl").orElse(0) + 1))
        .orElse(ParagraphKind.PARAGRAPH);
  }

  private ParagraphKind kindOfStyle(String id, int steps) {
    Element style = styles.get(id);
    String name =
        style == null ? id : Xml.child(style, "name").map(n -> attribute(n, "val")).orElse(id);
    ParagraphKind named = kindOfName(name.toLowerCase(Locale.ROOT));
    if (!named.isPlain() || style == null || steps == 0) {
      return named;
    }
    ParagraphKind own = kindOf(Xml.child(style, "pPr"), steps - 1);
    if (!own.isPlain()) {
      return own;
    }
    return Xml.child(style, "basedOn")
        .map(base -> kindOfStyle(attribute(base, "val"), steps - 1))
        .orElse(ParagraphKind.PARAGRAPH);
  }

  private static ParagraphKind kindOfName(String name) {
    if (name.matches("heading ?[1-6]")) {
      return new ParagraphKind(BlockKind.HEADING, name.charAt(name.length() - 1) - '0');
    }
    return switch (name) {
      case "title" -> ParagraphKind.TITLE;
      case "caption" -> ParagraphKind.CAPTION;
      case "quote", "intense quote" -> new ParagraphKind(BlockKind.QUOTE, 1);
      default -> ParagraphKind.PARAGRAPH;
    };
  }

  private static Optional<Integer> number(Element parent, String name) {
    return Xml.child(parent, name)
        .map(element -> attribute(element, "val"))
        .filter(value -> value.matches("\\d{1,4}"))
        .map(Integer::valueOf);
  }

  private static String attribute(Element element, String name) {
    return element.getAttributeNS(element.getNamespaceURI(), name);
  }
}
