package org.taiyaku.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.taiyaku.exchange.TmxWriter.SegmentType;

/**
 * What the header of a TMX says of its units.
 *
 * @param type what a unit is; sentences where the header does not say
 */
public record TmxHeader(SegmentType type) {

  /**
   * Reads the header of a file, and no more of it.
   *
   * @return sentences also for what is no TMX, whose fault {@link TmxReader} tells
   * @throws InputFailed if the file cannot be opened
   */
  public static TmxHeader of(Path path) {
    try (InputStream in = Files.newInputStream(path)) {
      return new TmxHeader(SegmentType.of(segmentType(in)));
    } catch (IOException e) {
      throw new InputFailed(path, e);
    } catch (XMLStreamException e) {
      return new TmxHeader(SegmentType.SENTENCE);
    }
  }

  private static String segmentType(InputStream in) throws XMLStreamException {
    XMLStreamReader xml = TmxReader.FACTORY.createXMLStreamReader(in);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        String type = xml.getAttributeValue(null, "segtype");
        if (type != null || xml.getLocalName().equals("body")) {
          return type == null ? "" : type;
        }
      }
    }
    return "";
  }
}
