package org.taiyaku.exchange.glossary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.taiyaku.exchange.XmlText;

/**
 * Writes a workbook (XLSX) of one sheet of texts, the first row of which stays in view.
 *
 * <p>Every cell is a text, so none is ever run as a formula. Nothing in the file depends on the
 * clock or on the zlib at hand: entries are stored, with one fixed time.
 */
final class Workbook {

  /** What Excel takes in a cell, in UTF-16 units. */
  private static final int LONGEST_CELL = 32_767;

  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";

  private static final String CONTENT_TYPES =
      DECLARATION
          + "<Types xmlns=\""
          + PACKAGE
          + "/content-types\">"
          + "<Default Extension=\"rels\""
          + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
          + part("xl/workbook.xml", "sheet.main")
          + part("xl/worksheets/sheet1.xml", "worksheet")
          + part("xl/styles.xml", "styles")
          + "</Types>";

  private static final String ROOT_RELATIONS =
      relations(relation("rId1", "officeDocument", "xl/workbook.xml"));

  private static final String WORKBOOK =
      DECLARATION
          + "<workbook xmlns=\""
          + MAIN
          + "\" xmlns:r=\""
          + RELATIONS
          + "\"><sheets><sheet name=\"glossary\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";

  private static final String WORKBOOK_RELATIONS =
      relations(
          relation("rId1", "worksheet", "worksheets/sheet1.xml")
              + relation("rId2", "styles", "styles.xml"));

  private static final String STYLES =
      DECLARATION
          + "<styleSheet xmlns=\""
          + MAIN
          + "\"><fonts count=\"1\"><font><sz val=\"11\"/></font></fonts>"
          + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
          + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
          + "<borders count=\"1\"><border/></borders>"
          + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
          // Number format 49 is text: what a person types below is not made a number either.
          + "<cellXfs count=\"1\"><xf numFmtId=\"49\" applyNumberFormat=\"1\"/></cellXfs>"
          + "</styleSheet>";

  private final Losses losses;

  private Workbook(Losses losses) {
    this.losses = losses;
  }

  private static String part(String name, String type) {
    return "<Override PartName=\"/%s\" ContentType=\"application/vnd.openxmlformats-officedocument"
            .formatted(name)
        + ".spreadsheetml."
        + type
        + "+xml\"/>";
  }

  private static String relations(String relations) {
    return DECLARATION
        + "<Relationships xmlns=\""
        + PACKAGE
        + "/relationships\">"
        + relations
        + "</Relationships>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, RELATIONS, type, target);
  }

  /** The whole file. */
  static byte[] bytes(List<List<String>> rows, Losses losses) {
    String sheet = new Workbook(losses).sheet(rows);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      store(zip, "[Content_Types].xml", CONTENT_TYPES);
      store(zip, "_rels/.rels", ROOT_RELATIONS);
      store(zip, "xl/workbook.xml", WORKBOOK);
      store(zip, "xl/_rels/workbook.xml.rels", WORKBOOK_RELATIONS);
      store(zip, "xl/styles.xml", STYLES);
      store(zip, "xl/worksheets/sheet1.xml", sheet);
    } catch (IOException e) {
      throw new IllegalStateException("memory takes all that is written", e);
    }
    return bytes.toByteArray();
  }

  private static void store(ZipOutputStream zip, String name, String text) throws IOException {
    byte[] content = TableText.utf8(text);
    CRC32 check = new CRC32();
    check.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(check.getValue());
    entry.setTime(fixedTime());
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  /** A zip holds local time: the same hour of the zone at hand gives the same bytes in any zone. */
  private static long fixedTime() {
    Calendar time = new GregorianCalendar(TimeZone.getDefault(), Locale.ROOT);
    time.clear();
    time.set(2000, Calendar.JANUARY, 1, 12, 0, 0);
    return time.getTimeInMillis();
  }

  private String sheet(List<List<String>> rows) {
    StringBuilder xml = new StringBuilder(DECLARATION);
    xml.append("<worksheet xmlns=\"").append(MAIN).append("\"><sheetViews>");
    xml.append("<sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\"");
    xml.append(" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><sheetData>");
    for (int i = 0; i < rows.size(); i++) {
      xml.append("\n<row r=\"").append(i + 1).append("\">");
      for (int column = 0; column < rows.get(i).size(); column++) {
        cell(xml, column, i + 1, rows.get(i).get(column));
      }
      xml.append("</row>");
    }
    return xml.append("</sheetData></worksheet>").toString();
  }

  private void cell(StringBuilder xml, int column, int row, String text) {
    if (text.isEmpty()) {
      return;
    }
    String clean = XmlText.clean(text);
    losses.add(Loss.CHARACTERS, clean.equals(text) ? 0 : 1);
    String cut = clean;
    if (clean.length() > LONGEST_CELL) {
      losses.add(Loss.LONG_CELLS);
      boolean pair = Character.isHighSurrogate(clean.charAt(LONGEST_CELL - 1));
      cut = clean.substring(0, pair ? LONGEST_CELL - 1 : LONGEST_CELL);
    }
    xml.append("<c r=\"").append((char) ('A' + column)).append(row);
    xml.append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    xml.append(
        CellEscape.escape(cut).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    xml.append("</t></is></c>");
  }
}
