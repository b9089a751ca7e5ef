package org.taiyaku.exchange.glossary;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.taiyaku.exchange.CsvTable;
import org.taiyaku.exchange.InputFailed;

/**
 * Reads the first sheet of a workbook (XLSX) as rows of texts.
 *
 * <p>Readings that Japanese Excel keeps with a text are no part of it. Parts are bounded in size
 * and number, so that a small file cannot fill the memory; no entity of the XML is expanded.
 */
final class WorkbookReader {

  private static final int MOST_PARTS = 1_000;
  private static final long LARGEST_PART = 200L * 1024 * 1024;
  private static final int MOST_COLUMNS = 16_384;

  private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
  private static final String WORKBOOK = "xl/workbook.xml";
  private static final String STRINGS = "xl/sharedStrings.xml";

  private final GlossaryInput input;
  private final Map<String, byte[]> parts;

  private WorkbookReader(GlossaryInput input) {
    this.input = input;
    this.parts = parts();
  }

  /**
   * Reads the first sheet.
   *
   * @throws InputFailed if the file is no workbook, or larger than a glossary can be
   */
  static CsvTable read(GlossaryInput input) {
    WorkbookReader reader = new WorkbookReader(input);
    try {
      List<List<String>> rows = reader.sheet(reader.strings());
      List<CsvTable.Row> numbered = new ArrayList<>();
      rows.forEach(row -> numbered.add(new CsvTable.Row(numbered.size() + 1, row)));
      return HeaderTable.unguarded(input.path(), numbered);
    } catch (XMLStreamException e) {
      throw new InputFailed(input.path(), "is a damaged workbook; save it again");
    }
  }

  private Map<String, byte[]> parts() {
    Map<String, byte[]> read = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(input.bytes()))) {
      int number = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++number > MOST_PARTS) {
          throw new InputFailed(input.path(), "has too many parts for a workbook");
        }
        if (entry.getName().startsWith("xl/")) {
          read.put(entry.getName(), content(zip));
        }
      }
    } catch (IOException e) {
      throw new InputFailed(input.path(), "is a damaged workbook; save it again");
    }
    if (!read.containsKey(WORKBOOK)) {
      throw new InputFailed(input.path(), "is an archive, but no workbook (.xlsx)");
    }
    return read;
  }

  private byte[] content(ZipInputStream zip) throws IOException {
    byte[] content = zip.readNBytes((int) LARGEST_PART + 1);
    if (content.length > LARGEST_PART) {
      throw new InputFailed(input.path(), "has a sheet of over 200 MB; split the glossary");
    }
    return content;
  }

  private XMLStreamReader xml(String part) throws XMLStreamException {
    byte[] content = parts.get(part);
    if (content == null) {
      throw new InputFailed(input.path(), "is a damaged workbook: " + part + " is missing");
    }
    return TbxReader.factory().createXMLStreamReader(new ByteArrayInputStream(content));
  }

  private List<String> strings() throws XMLStreamException {
    List<String> strings = new ArrayList<>();
    if (parts.containsKey(STRINGS)) {
      XMLStreamReader xml = xml(STRINGS);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
          strings.add(text(xml, "si"));
        }
      }
    }
    return strings;
  }

  /** The runs of a text; not the readings above them ({@code rPh}). */
  private static String text(XMLStreamReader xml, String element) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    boolean reading = false;
    while (!(xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element))) {
      int event = xml.getEventType();
      if (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
        continue;
      }
      boolean start = event == XMLStreamConstants.START_ELEMENT;
      if (xml.getLocalName().equals("rPh")) {
        reading = start;
      } else if (start && !reading && xml.getLocalName().equals("t")) {
        text.append(CellEscape.unescape(xml.getElementText()));
      }
    }
    return text.toString();
  }

  private List<List<String>> sheet(List<String> strings) throws XMLStreamException {
    List<List<String>> rows = new ArrayList<>();
    XMLStreamReader xml = xml(firstSheet());
    List<String> row = new ArrayList<>();
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (xml.getLocalName().equals("row")) {
        row = new ArrayList<>();
        rows.add(row);
      } else if (xml.getLocalName().equals("c")) {
        int column = column(xml.getAttributeValue(null, "r"), row.size());
        while (row.size() < column) {
          row.add("");
        }
        row.add(cell(xml, strings));
      }
    }
    return rows;
  }

  /** The number of the column of a cell such as {@code AB12}, from 0; {@code next} if unsaid. */
  private int column(String reference, int next) {
    int column = 0;
    for (int i = 0; reference != null && i < reference.length(); i++) {
      char c = reference.charAt(i);
      if (c < 'A' || c > 'Z' || column > MOST_COLUMNS) {
        break;
      }
      column = column * 26 + c - 'A' + 1;
    }
    if (column > MOST_COLUMNS) {
      throw new InputFailed(input.path(), "is a damaged workbook: no column " + reference);
    }
    return column == 0 ? next : Math.max(column - 1, next);
  }

  private String cell(XMLStreamReader xml, List<String> strings) throws XMLStreamException {
    String type = xml.getAttributeValue(null, "t");
    String value = "";
    while (!(xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c"))) {
      if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
        if (xml.getLocalName().equals("v")) {
          value = xml.getElementText();
        } else if (xml.getLocalName().equals("is")) {
          return textOfCell(xml);
        }
      }
    }
    return "s".equals(type) ? shared(value, strings) : CellEscape.unescape(value);
  }

  private static String textOfCell(XMLStreamReader xml) throws XMLStreamException {
    String text = text(xml, "is");
    while (!(xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c"))) {
      // What follows the text is no text.
    }
    return text;
  }

  private String shared(String index, List<String> strings) {
    try {
      return strings.get(Integer.parseInt(index.strip()));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw new InputFailed(input.path(), "is a damaged workbook: no text number " + index);
    }
  }

  /** The part of the sheet that the workbook names first. */
  private String firstSheet() throws XMLStreamException {
    String id = "";
    XMLStreamReader book = xml(WORKBOOK);
    while (id.isEmpty() && book.hasNext()) {
      if (book.next() == XMLStreamConstants.START_ELEMENT && book.getLocalName().equals("sheet")) {
        for (int i = 0; i < book.getAttributeCount(); i++) {
          // In the name space of relations, of which there are two by the variant of the format.
          if (book.getAttributeLocalName(i).equals("id")) {
            id = book.getAttributeValue(i);
          }
        }
      }
    }
    XMLStreamReader relations = xml(RELATIONS);
    while (relations.hasNext()) {
      if (relations.next() == XMLStreamConstants.START_ELEMENT
          && id.equals(relations.getAttributeValue(null, "Id"))) {
        String target = relations.getAttributeValue(null, "Target");
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
      }
    }
    throw new InputFailed(input.path(), "is a workbook without a sheet");
  }
}
