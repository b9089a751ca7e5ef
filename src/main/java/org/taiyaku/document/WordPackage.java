package org.taiyaku.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The parts of a Word document, which is a ZIP archive of XML files. */
final class WordPackage {

  private static final String MAIN = "word/document.xml";
  private static final String STYLES = "word/styles.xml";
  private static final String RELATIONS = "word/_rels/document.xml.rels";

  /** An archive that unpacks to more than this is an attack, not an article. */
  private static final long MOST_UNPACKED = 512L << 20;

  /** Documents shrink to a fiftieth at most. */
  private static final int HIGHEST_RATIO = 250;

  /** Below this an archive is harmless whatever its ratio. */
  private static final long FREE_OF_RATIO = 8L << 20;

  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  private final Map<String, byte[]> parts;

  private WordPackage(Map<String, byte[]> parts) {
    this.parts = parts;
  }

  static WordPackage of(byte[] bytes) throws UnreadableException {
    if (isLocked(bytes)) {
      throw new UnreadableException("is encrypted; save it without a password");
    }
    if (!Format.isZip(bytes)) {
      throw new UnreadableException(
          "is no DOCX file, whatever its name says; give it the extension of what it is");
    }
    Map<String, byte[]> parts = new LinkedHashMap<>();
    long unpacked = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] part = zip.readNBytes((int) (MOST_UNPACKED - unpacked));
        unpacked += part.length;
        if (unpacked >= MOST_UNPACKED) {
          throw new UnreadableException("unpacks to more than half a gigabyte");
        }
        if (unpacked > FREE_OF_RATIO && unpacked / HIGHEST_RATIO > bytes.length) {
          throw new UnreadableException(
              "unpacks to more than %d times its size, as no document does"
                  .formatted(HIGHEST_RATIO));
        }
        parts.put(entry.getName(), part);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw broken(e);
    }
    if (!parts.containsKey(MAIN)) {
      throw new UnreadableException(
          parts.containsKey("[Content_Types].xml")
              ? "is an Office file other than a Word document, or a broken one; save it as DOCX"
              : "is a ZIP archive or a broken DOCX file; unpack it or save it anew");
    }
    return new WordPackage(parts);
  }

  /** Office keeps a document with a password in the container of its old formats. */
  private static boolean isLocked(byte[] bytes) {
    String latin = new String(bytes, StandardCharsets.ISO_8859_1);
    return latin.startsWith("\u00D0\u00CF\u0011\u00E0")
        && latin.contains(new String(ENCRYPTED, StandardCharsets.ISO_8859_1));
  }

  private static UnreadableException broken(Exception cause) {
    if (String.valueOf(cause.getMessage()).contains("encrypted")) {
      return new UnreadableException("is encrypted; save it without a password", cause);
    }
    return new UnreadableException(
        "is a broken DOCX file, perhaps cut short; fetch it again or save it anew", cause);
  }

  /** The text of the document. */
  org.w3c.dom.Document main() throws UnreadableException {
    return parse(parts.get(MAIN));
  }

  /** The styles of the document, if it has any of its own. */
  Optional<org.w3c.dom.Document> styles() throws UnreadableException {
    return parts.containsKey(STYLES) ? Optional.of(parse(parts.get(STYLES))) : Optional.empty();
  }

  /** The addresses outside the document that it links to. */
  List<String> hyperlinks() throws UnreadableException {
    List<String> links = new ArrayList<>();
    if (parts.containsKey(RELATIONS)) {
      NodeList relations = parse(parts.get(RELATIONS)).getElementsByTagNameNS("*", "Relationship");
      for (int i = 0; i < relations.getLength(); i++) {
        Element relation = (Element) relations.item(i);
        if (relation.getAttribute("Type").endsWith("/hyperlink")) {
          links.add(relation.getAttribute("Target"));
        }
      }
    }
    return links;
  }

  /** The same document with another text. */
  WordPackage with(byte[] main) {
    Map<String, byte[]> changed = new LinkedHashMap<>(parts);
    changed.put(MAIN, main);
    return new WordPackage(changed);
  }

  byte[] toBytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static org.w3c.dom.Document parse(byte[] xml) throws UnreadableException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var builder = factory.newDocumentBuilder();
      // The default handler writes to the error stream.
      builder.setErrorHandler(new org.xml.sax.helpers.DefaultHandler());
      return builder.parse(new ByteArrayInputStream(xml));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw broken(e);
    }
  }
}
