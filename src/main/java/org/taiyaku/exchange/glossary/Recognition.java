package org.taiyaku.exchange.glossary;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.taiyaku.exchange.CsvTable;
import org.taiyaku.exchange.CsvTable.Row;
import org.taiyaku.exchange.InputFailed;

/** Tells from what stands in a file which family of formats it is in; its name says nothing. */
final class Recognition {

  /** First elements of files that people take for glossaries, and what to do with them. */
  private static final Map<String, String> OTHERS =
      Map.of(
          "tmx", "is TMX, units and no glossary",
          "xliff", "is XLIFF, units and no glossary",
          "mtf", "is MultiTerm XML, which is not read; export it as TBX or with its converter",
          "TBX", "is TBX-Min, which is not read; convert it to TBX-Basic");

  /** Enough for a byte order mark, some white space and a bracket. */
  private static final int LONGEST_START = 200;

  /** Of UTF-16, too, in which every other byte of this is 0. */
  private static final Pattern MARKUP =
      Pattern.compile(
          "(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)?[\\s\\x00]*<\\x00?[A-Za-z?!]");

  private Recognition() {}

  /**
   * The family of a file.
   *
   * @throws InputFailed if it is something else; the message says what, where that is known
   */
  static Family family(GlossaryInput input) {
    if (input.bytes().length == 0) {
      throw new InputFailed(input.path(), "empty; no glossary");
    }
    if (input.isZip()) {
      return Family.WORKBOOK;
    }
    if (input.startsWith(0xD0, 0xCF, 0x11, 0xE0)) {
      throw new InputFailed(
          input.path(),
          "is a workbook of Excel 97 (.xls) or one with a password; save it as .xlsx");
    }
    if (beginsWithXml(input)) {
      return xml(input);
    }
    String text = input.text();
    if (text.startsWith("#UTX")) {
      return Family.UTX;
    }
    return table(input, text);
  }

  /** Markup after a byte order mark and white space; a term that begins with {@code <} is none. */
  private static boolean beginsWithXml(GlossaryInput input) {
    byte[] start = Arrays.copyOf(input.bytes(), Math.min(input.bytes().length, LONGEST_START));
    String seen = new String(start, StandardCharsets.ISO_8859_1);
    return MARKUP.matcher(seen).lookingAt();
  }

  private static Family xml(GlossaryInput input) {
    String root = root(input);
    if (OTHERS.containsKey(root)) {
      throw new InputFailed(input.path(), OTHERS.get(root));
    }
    return root.equals("tbx") ? Family.TBX3 : Family.TBX2;
  }

  /** The name of the first element; empty if the file is no XML, which its reader will say. */
  private static String root(GlossaryInput input) {
    try {
      XMLStreamReader xml =
          TbxReader.factory().createXMLStreamReader(new ByteArrayInputStream(input.bytes()));
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          return xml.getLocalName();
        }
      }
      return "";
    } catch (XMLStreamException e) {
      return "";
    }
  }

  private static Family table(GlossaryInput input, String text) {
    List<String> first = firstRow(input, text);
    if (MemoqGlossary.isHeader(first)) {
      return Family.MEMOQ;
    }
    boolean header = HeaderTable.isHeader(first) || first.size() > 3 || first.size() < 2;
    return header ? Family.TABLE : Family.PAIRS;
  }

  private static List<String> firstRow(GlossaryInput input, String text) {
    char separator = Separator.of(text);
    if (separator == '\t') {
      // Where cells are parted by tabs a quotation mark is often a mere character.
      String line = text.lines().filter(each -> !each.isBlank()).findFirst().orElseThrow();
      return TableText.cells(line).stream().map(cell -> cell.replaceAll("^\"|\"$", "")).toList();
    }
    List<Row> rows = CsvTable.rows(input.path(), text, separator);
    if (rows.isEmpty()) {
      throw new InputFailed(input.path(), "empty; the first line must name the columns");
    }
    return rows.get(0).cells();
  }
}
