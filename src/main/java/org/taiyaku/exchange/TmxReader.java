package org.taiyaku.exchange;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.taiyaku.text.Language;

/**
 * Reads TMX 1.1 to 1.4b of any tool, unit by unit, so that memory does not follow the file.
 *
 * <p>The document type is passed over: nothing outside the file is loaded, and no entity of its own
 * is expanded. Of the text only what a reader sees is given; see {@link TmxSegment}.
 */
public final class TmxReader {

  static final XMLInputFactory FACTORY = factory();

  private final Path path;
  private final XMLStreamReader xml;
  private int units;
  private Language source = Language.OTHER;

  private TmxReader(Path path, XMLStreamReader xml) {
    this.path = path;
    this.xml = xml;
  }

  private static XMLInputFactory factory() {
    WstxInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // A lazy reader would throw an unchecked exception for a fault inside a text.
    factory.getConfig().doParseLazily(false);
    return factory;
  }

  /**
   * Gives the units of a file in their order, whatever languages they are in.
   *
   * @throws InputFailed if the file cannot be read or is no TMX; the units before the fault have
   *     been given
   */
  public static void read(Path path, Consumer<BilingualUnit> units) {
    try (InputStream in = Files.newInputStream(path)) {
      read(path, in, units);
    } catch (IOException e) {
      throw new InputFailed(path, e);
    }
  }

  /** Reads from {@code in}; {@code path} is what a fault is reported of. */
  static void read(Path path, InputStream in, Consumer<BilingualUnit> units) throws IOException {
    XMLStreamReader xml;
    try {
      xml = FACTORY.createXMLStreamReader(in);
    } catch (XMLStreamException e) {
      throw new InputFailed(path, 1, reason(e));
    }
    try {
      new TmxReader(path, xml).readUnits(units);
    } catch (XMLStreamException e) {
      throw failed(path, e, xml.getLocation());
    }
  }

  private void readUnits(Consumer<BilingualUnit> consumer) throws XMLStreamException {
    requireTmx();
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        if (xml.getLocalName().equals("tu")) {
          units++;
          consumer.accept(unit());
        } else if (xml.getLocalName().equals("header")) {
          source = source(source);
        }
      }
    }
  }

  private void requireTmx() throws XMLStreamException {
    try {
      while (xml.next() != XMLStreamConstants.START_ELEMENT) {
        // Comments and the document type.
      }
    } catch (XMLStreamException e) {
      if (e.getMessage().contains("expected '<'")) {
        throw new InputFailed(
            path, 1, "no TMX, which begins with <; name a .tmx file or a bead list (.tsv)");
      }
      throw e;
    }
    if (!xml.getLocalName().equals("tmx")) {
      Location at = xml.getLocation();
      throw new InputFailed(
          path,
          at.getLineNumber(),
          at.getColumnNumber(),
          "no TMX: the first element is <" + xml.getLocalName() + ">");
    }
  }

  private BilingualUnit unit() throws XMLStreamException {
    TmxUnitBuilder unit = new TmxUnitBuilder(Integer.toString(units), source(source));
    while (!(xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("tu"))) {
      if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "prop" -> property(unit);
          case "tuv" -> version(unit);
          case "note" -> unit.property(TmxWriter.NOTE, xml.getElementText());
          default -> {
            // What tools add.
          }
        }
      }
    }
    return unit.build();
  }

  /** What the element says of the source, a unit or the header; {@code *all*} says nothing. */
  private Language source(Language otherwise) {
    String code = xml.getAttributeValue(null, "srclang");
    return code == null ? otherwise : LanguageCode.language(code);
  }

  private void property(TmxUnitBuilder unit) throws XMLStreamException {
    String type = xml.getAttributeValue(null, "type");
    String value = xml.getElementText();
    if (type != null) {
      unit.property(type, value);
    }
  }

  private void version(TmxUnitBuilder unit) throws XMLStreamException {
    String language = language();
    while (!(xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("tuv"))) {
      if (xml.getEventType() == XMLStreamConstants.START_ELEMENT
          && xml.getLocalName().equals("seg")) {
        unit.text(LanguageCode.language(language), TmxSegment.text(xml));
      }
    }
  }

  /** Before version 1.4 the attribute was {@code lang}; some tools write it still. */
  private String language() {
    String language = xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
    String older = xml.getAttributeValue(null, "lang");
    return language != null ? language : older != null ? older : "";
  }

  /** What is wrong with the text is a matter of a place; what the disk refuses is not. */
  private static InputFailed failed(Path path, XMLStreamException failure, Location reached)
      throws IOException {
    if (failure.getNestedException() instanceof IOException io
        && !(io instanceof CharConversionException)) {
      throw io;
    }
    Location at = failure.getLocation() == null ? reached : failure.getLocation();
    return new InputFailed(path, at.getLineNumber(), at.getColumnNumber(), reason(failure));
  }

  /** The first line; the place is said already. */
  private static String reason(XMLStreamException failure) {
    return failure.getMessage().lines().findFirst().orElse("no XML").strip();
  }
}
