package org.taiyaku.exchange;

import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of a TMX segment as a reader sees it.
 *
 * <p>{@code bpt}, {@code ept}, {@code ph}, {@code it} and the older {@code ut} hold the codes of
 * the original format, which are dropped; a {@code sub} within them is text that was hidden in a
 * code, such as that of a footnote, and kept with spaces around, for it is no part of the words
 * beside it. Highlighted text and what stands in unknown elements is text.
 */
final class TmxSegment {

  private static final Set<String> CODES = Set.of("bpt", "ept", "ph", "it", "ut");

  private final XMLStreamReader xml;
  private final StringBuilder text = new StringBuilder();

  private TmxSegment(XMLStreamReader xml) {
    this.xml = xml;
  }

  /** Reads from the start of an element to its end. */
  static String text(XMLStreamReader xml) throws XMLStreamException {
    TmxSegment segment = new TmxSegment(xml);
    segment.content(true);
    return segment.text.toString();
  }

  /** Depth is bounded: the parser refuses more than a thousand elements in each other. */
  private void content(boolean visible) throws XMLStreamException {
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      switch (xml.getEventType()) {
        case XMLStreamConstants.START_ELEMENT -> element(xml.getLocalName(), visible);
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(visible ? xml.getText() : "");
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw new XMLStreamException(
                "the entity &" + xml.getLocalName() + "; is not known", xml.getLocation());
        default -> {
          // Comments and processing instructions.
        }
      }
    }
  }

  private void element(String name, boolean visible) throws XMLStreamException {
    if (name.equals("sub")) {
      text.append(' ');
      content(true);
      text.append(' ');
    } else {
      content(visible && !CODES.contains(name));
    }
  }
}
