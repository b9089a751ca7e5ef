package org.taiyaku.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * XML without a document type: no entities of its own, nothing fetched from elsewhere.
 *
 * <p>None of the formats read here needs one; it is what files that attack a parser are made of.
 */
final class Xml {

  private Xml() {}

  /**
   * Parses XML.
   *
   * @throws UnreadableException if it has a document type or is broken; the reason begins a line,
   *     so that the name of what was read may stand before it
   */
  static Document parse(byte[] xml) throws UnreadableException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var builder = factory.newDocumentBuilder();
      // The default handler writes to the error stream.
      builder.setErrorHandler(new org.xml.sax.helpers.DefaultHandler());
      return builder.parse(new ByteArrayInputStream(xml));
    } catch (SAXParseException e) {
      XmlProlog.of(xml);
      throw new UnreadableException(
          "is broken XML at line " + e.getLineNumber() + "; fetch it again or save it anew", e);
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new UnreadableException("is broken XML; fetch it again or save it anew", e);
    }
  }

  static byte[] write(Document document) throws UnreadableException {
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

  /** The elements of a local name below {@code root}, in any namespace, in order. */
  static List<Element> elements(Node root, String name) {
    NodeList nodes =
        root instanceof Document document
            ? document.getElementsByTagNameNS("*", name)
            : ((Element) root).getElementsByTagNameNS("*", name);
    List<Element> elements = new ArrayList<>(nodes.getLength());
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  /** The first child element of a local name. */
  static Optional<Element> child(Node parent, String name) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (name.equals(node.getLocalName())) {
        return Optional.of((Element) node);
      }
    }
    return Optional.empty();
  }

  /** The nearest element of a local name that {@code node} stands in. */
  static Optional<Element> ancestor(Node node, String name) {
    for (Node up = node.getParentNode(); up != null; up = up.getParentNode()) {
      if (name.equals(up.getLocalName())) {
        return Optional.of((Element) up);
      }
    }
    return Optional.empty();
  }

  /** The value of an attribute of a local name in any namespace; empty if there is none. */
  static String attribute(Element element, String name) {
    var attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      if (name.equals(attributes.item(i).getLocalName())) {
        return attributes.item(i).getNodeValue();
      }
    }
    return "";
  }

  static void remove(List<Element> elements) {
    elements.forEach(element -> element.getParentNode().removeChild(element));
  }
}
