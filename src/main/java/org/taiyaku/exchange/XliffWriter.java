package org.taiyaku.exchange;

import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes units as XLIFF 2.1 for post-editing: a file an article, a unit with one segment each, in
 * the state {@code translated}, or {@code reviewed} if a person did.
 *
 * <p>Source: XLIFF Version 2.1, OASIS Standard, 13 February 2018. The place and the confidence of a
 * unit stand in the metadata module under the category {@code taiyaku}. The standard knows no file
 * without units: write one at least.
 */
final class XliffWriter implements UnitWriter {

  private static final String CORE = "urn:oasis:names:tc:xliff:document:2.0";
  private static final String METADATA = "urn:oasis:names:tc:xliff:metadata:2.0";

  private final Writer out;
  private final XMLStreamWriter xml;
  private final Direction direction;
  private String article;
  private int files;
  private int units;

  XliffWriter(Writer out, Direction direction) throws IOException {
    this.out = Objects.requireNonNull(out, "out");
    this.direction = Objects.requireNonNull(direction, "direction");
    try {
      this.xml = new WstxOutputFactory().createXMLStreamWriter(out);
      begin();
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  private void begin() throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    line();
    xml.writeStartElement("", "xliff", CORE);
    xml.writeDefaultNamespace(CORE);
    xml.writeNamespace("mda", METADATA);
    xml.writeAttribute("version", "2.1");
    xml.writeAttribute("srcLang", direction.source());
    xml.writeAttribute("trgLang", direction.target());
  }

  @Override
  public void write(TranslationUnit unit) throws IOException {
    try {
      if (!unit.article().equals(article)) {
        openFile(unit.article());
      }
      unit(unit);
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  private void openFile(String name) throws XMLStreamException {
    if (article != null) {
      line();
      xml.writeEndElement();
    }
    article = name;
    files++;
    units = 0;
    line();
    xml.writeStartElement(CORE, "file");
    xml.writeAttribute("id", "f" + files);
    xml.writeAttribute("original", XmlText.clean(name));
    // A text is what stands in the article, its inner line ends and spaces too.
    xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "space", "preserve");
  }

  private void unit(TranslationUnit unit) throws XMLStreamException {
    units++;
    line();
    xml.writeStartElement(CORE, "unit");
    xml.writeAttribute("id", "u" + units);
    metadata(unit);
    note(unit.review().comment());
    line();
    xml.writeStartElement(CORE, "segment");
    xml.writeAttribute("state", unit.review().reviewed() ? "reviewed" : "translated");
    text("source", direction.fromJapanese() ? unit.ja() : unit.zh());
    text("target", direction.fromJapanese() ? unit.zh() : unit.ja());
    xml.writeEndElement();
    line();
    xml.writeEndElement();
  }

  private void metadata(TranslationUnit unit) throws XMLStreamException {
    line();
    xml.writeStartElement(METADATA, "metadata");
    xml.writeStartElement(METADATA, "metaGroup");
    xml.writeAttribute("category", "taiyaku");
    meta("position", Integer.toString(unit.position()));
    if (unit.confidence().isPresent()) {
      meta("confidence", Decimal.fixed(unit.confidence().getAsDouble(), 2));
    }
    if (unit.moved()) {
      meta("moved", "yes");
    }
    if (unit.count() > 1) {
      meta("count", Integer.toString(unit.count()));
    }
    for (Map.Entry<String, String> said : unit.review().properties().entrySet()) {
      meta(said.getKey(), said.getValue());
    }
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void meta(String type, String value) throws XMLStreamException {
    xml.writeStartElement(METADATA, "meta");
    xml.writeAttribute("type", type);
    xml.writeCharacters(value);
    xml.writeEndElement();
  }

  private void note(String comment) throws XMLStreamException {
    if (!comment.isEmpty()) {
      line();
      xml.writeStartElement(CORE, "notes");
      text("note", comment);
      xml.writeEndElement();
    }
  }

  private void text(String element, String text) throws XMLStreamException {
    xml.writeStartElement(CORE, element);
    xml.writeCharacters(XmlText.clean(text));
    xml.writeEndElement();
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n");
  }

  @Override
  public void end() throws IOException {
    if (article == null) {
      throw new IllegalStateException("XLIFF knows no file without units");
    }
    try {
      line();
      xml.writeEndElement();
      line();
      xml.writeEndDocument();
      xml.close();
      out.write('\n');
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  private static IOException failure(XMLStreamException e) {
    return e.getNestedException() instanceof IOException io ? io : new IOException(e);
  }
}
