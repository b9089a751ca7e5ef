package org.taiyaku.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.taiyaku.document.WordParagraphs.Kind;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What the paragraph styles of a Word document make of a paragraph. */
final class WordStyles {

  private static final Kind PARAGRAPH = new Kind(BlockKind.PARAGRAPH, 0);

  /** Styles may be based on each other in a circle. */
  private static final int LONGEST_CHAIN = 10;

  private final Map<String, Element> styles = new HashMap<>();

  static WordStyles of(Optional<Document> document) {
    WordStyles styles = new WordStyles();
    document.ifPresent(
        d -> {
          for (Element style : WordParagraphs.elements(d.getDocumentElement(), "style")) {
            styles.styles.put(attribute(style, "styleId"), style);
          }
        });
    return styles;
  }

  /** What a paragraph with these properties is. */
  Kind kindOf(Optional<Element> properties) {
    return kindOf(properties, LONGEST_CHAIN);
  }

  private Kind kindOf(Optional<Element> properties, int steps) {
    Kind own = properties.map(WordStyles::ownKind).orElse(PARAGRAPH);
    if (own.kind() != BlockKind.PARAGRAPH || steps == 0) {
      return own;
    }
    return properties
        .flatMap(p -> WordParagraphs.child(p, "pStyle"))
        .map(style -> kindOfStyle(attribute(style, "val"), steps - 1))
        .orElse(PARAGRAPH);
  }

  /** The outline level or the numbering that the properties themselves name. */
  private static Kind ownKind(Element properties) {
    Optional<Integer> outline = number(properties, "outlineLvl").filter(level -> level < 6);
    if (outline.isPresent()) {
      return new Kind(BlockKind.HEADING, outline.get() + 1);
    }
    return WordParagraphs.child(properties, "numPr")
        // Numbering 0 takes a paragraph out of the list of its style.
        .filter(list -> number(list, "numId").orElse(1) != 0)
        .map(list -> new Kind(BlockKind.LIST_ITEM, number(list, "ilvl").orElse(0) + 1))
        .orElse(PARAGRAPH);
  }

  private Kind kindOfStyle(String id, int steps) {
    Element style = styles.get(id);
    String name =
        style == null
            ? id
            : WordParagraphs.child(style, "name").map(n -> attribute(n, "val")).orElse(id);
    Kind named = kindOfName(name.toLowerCase(Locale.ROOT));
    if (named.kind() != BlockKind.PARAGRAPH || style == null || steps == 0) {
      return named;
    }
    Kind own = kindOf(WordParagraphs.child(style, "pPr"), steps - 1);
    if (own.kind() != BlockKind.PARAGRAPH) {
      return own;
    }
    return WordParagraphs.child(style, "basedOn")
        .map(base -> kindOfStyle(attribute(base, "val"), steps - 1))
        .orElse(PARAGRAPH);
  }

  private static Kind kindOfName(String name) {
    if (name.matches("heading ?[1-6]")) {
      return new Kind(BlockKind.HEADING, name.charAt(name.length() - 1) - '0');
    }
    return switch (name) {
      case "title" -> new Kind(BlockKind.TITLE, 0);
      case "caption" -> new Kind(BlockKind.CAPTION, 0);
      case "quote", "intense quote" -> new Kind(BlockKind.QUOTE, 1);
      default -> PARAGRAPH;
    };
  }

  private static Optional<Integer> number(Element parent, String name) {
    return WordParagraphs.child(parent, name)
        .map(element -> attribute(element, "val"))
        .filter(value -> value.matches("\\d{1,4}"))
        .map(Integer::valueOf);
  }

  private static String attribute(Element element, String name) {
    return element.getAttributeNS(element.getNamespaceURI(), name);
  }
}
