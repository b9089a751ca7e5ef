package org.taiyaku.document;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The beginning of an XML file, up to its second tag.
 *
 * @param root local name of the first element
 * @param attributes of the first and the second element, by local name
 */
record XmlProlog(String root, Map<String, String> attributes) {

  XmlProlog {
    attributes = Map.copyOf(attributes);
  }

  /** The value of an attribute of the first or the second element; empty if there is none. */
  String attribute(String name) {
    return attributes.getOrDefault(name, "");
  }

  /**
   * Reads the beginning; none of the parsers behind this sees a file that declares a document type.
   *
   * @throws UnreadableException if there is a document type, or no element
   */
  static XmlProlog of(byte[] xml) throws UnreadableException {
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(xml));
      while (reader.next() != XMLStreamConstants.START_ELEMENT) {
        if (reader.getEventType() == XMLStreamConstants.DTD) {
          throw new UnreadableException(
              "has a document type (<!DOCTYPE …>), which may name entities and other files and is"
                  + " not read; take it out or save the file anew");
        }
      }
      String root = reader.getLocalName();
      Map<String, String> attributes = new HashMap<>();
      addAttributes(reader, attributes);
      while (reader.hasNext() && reader.next() != XMLStreamConstants.START_ELEMENT) {
        // The second element may come after comments and white space, or not at all.
      }
      if (reader.getEventType() == XMLStreamConstants.START_ELEMENT) {
        addAttributes(reader, attributes);
      }
      return new XmlProlog(root, attributes);
    } catch (XMLStreamException e) {
      throw new UnreadableException("is broken XML; fetch it again or save it anew", e);
    }
  }

  /**
   * Reads all of it for nothing but its faults, as the parsers behind this name no line.
   *
   * @throws UnreadableException if it is not well-formed; the reason names the line
   */
  static void requireWellFormed(byte[] xml) throws UnreadableException {
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(xml));
      while (reader.hasNext()) {
        reader.next();
      }
    } catch (XMLStreamException e) {
      throw new UnreadableException(
          "is broken XML at line "
              + e.getLocation().getLineNumber()
              + "; fetch it again or export it anew",
          e);
    }
  }

  private static XMLInputFactory factory() {
    WstxInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // A lazy reader would throw an unchecked exception for a fault inside a text.
    factory.getConfig().doParseLazily(false);
    return factory;
  }

  private static void addAttributes(XMLStreamReader reader, Map<String, String> attributes) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.putIfAbsent(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
  }
}
