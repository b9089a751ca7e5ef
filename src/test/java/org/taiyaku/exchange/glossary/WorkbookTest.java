package org.taiyaku.exchange.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.openxml.OpenXMLFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.taiyaku.exchange.CsvTable;
import org.taiyaku.exchange.CsvTable.Row;
import org.taiyaku.exchange.InputFailed;

/** Workbooks as other programs write and read them. */
@Isolated("sets the time zone")
class WorkbookTest {

  private static final String RELATIONS =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="rId9" Target="worksheets/sheet7.xml" Type="worksheet"/>
      <Relationship Id="rId1" Target="/xl/worksheets/sheet1.xml" Type="worksheet"/>
      </Relationships>
      """;

  private static final String BOOK =
      """
      <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
      <sheets><sheet name="用語" sheetId="7" r:id="rId9"/>
      <sheet name="other" sheetId="1" r:id="rId1"/></sheets></workbook>
      """;

  /** As Japanese Excel writes: readings above the text, runs of one text in several fonts. */
  private static final String STRINGS =
      """
      <sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="4">
      <si><t>ja</t></si><si><t>zh-TW</t></si>
      <si><t>人材流出</t><rPh sb="0" eb="2"><t>ジンザイ</t></rPh><phoneticPr fontId="1"/></si>
      <si><r><rPr><b/></rPr><t>人才</t></r><r><t xml:space="preserve">流失 </t></r></si>
      </sst>
      """;

  private static final String SHEET =
      """
      <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
      <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>
      <c r="D1" t="inlineStr"><is><t>note</t></is></c></row>
      <row r="2"/>
      <row r="3"><c r="A3" t="s"><v>2</v></c><c r="B3" t="s"><v>3</v></c>
      <c r="D3" t="str"><f>1+1</f><v>a_x000D_b</v></c></row>
      </sheetData></worksheet>
      """;

  private static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static CsvTable read(byte[] bytes) {
    return WorkbookReader.read(new GlossaryInput(Path.of("g.xlsx"), bytes));
  }

  @Test
  void readsTheFirstSheetAsExcelWritesIt() throws IOException {
    CsvTable table =
        read(
            zip(
                "xl/workbook.xml",
                BOOK,
                "xl/_rels/workbook.xml.rels",
                RELATIONS,
                "xl/sharedStrings.xml",
                STRINGS,
                "xl/worksheets/sheet7.xml",
                SHEET));

    assertThat(table.header()).containsExactly("ja", "zh-TW", "", "note");
    assertThat(table.rows()).containsExactly(new Row(3, List.of("人材流出", "人才流失 ", "", "a\rb")));
  }

  @Test
  void okapiReadsWhatIsWritten() {
    byte[] bytes =
        Workbook.bytes(List.of(List.of("ja", "zh-TW"), List.of("人材 & <流出>", "=1+1")), new Losses());
    List<String> texts = new ArrayList<>();

    try (OpenXMLFilter filter = new OpenXMLFilter();
        RawDocument document =
            new RawDocument(
                new ByteArrayInputStream(bytes), "UTF-8", LocaleId.JAPANESE, LocaleId.JAPANESE)) {
      filter.open(document);
      filter.forEachRemaining(
          event -> {
            if (event.isTextUnit()) {
              texts.add(event.getTextUnit().getSource().toString());
            }
          });
    }

    assertThat(texts).contains("ja", "zh-TW", "人材 & <流出>", "=1+1");
  }

  @Test
  void sameBytesInEveryTimeZone() {
    List<List<String>> rows = List.of(List.of("ja", "zh-TW"), List.of("人材", "人才"));
    TimeZone here = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
      byte[] tokyo = Workbook.bytes(rows, new Losses());
      TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
      assertThat(Workbook.bytes(rows, new Losses())).isEqualTo(tokyo);
    } finally {
      TimeZone.setDefault(here);
    }
  }

  @Test
  void cutsWhatExcelWouldNotTake() {
    Losses losses = new Losses();
    String text = "a".repeat(32_766) + "😀";

    byte[] bytes = Workbook.bytes(List.of(List.of("ja"), List.of(text)), losses);

    assertThat(read(bytes).rows().get(0).cell(0)).isEqualTo("a".repeat(32_766));
    assertThat(losses.count(Loss.LONG_CELLS)).isEqualTo(1);
  }

  @Test
  void refusesDamageAndBombs() throws IOException {
    List<String> many = new ArrayList<>();
    for (int i = 0; i < 1_001; i++) {
      Collections.addAll(many, "x" + i, "");
    }
    byte[] parts = zip(many.toArray(String[]::new));
    byte[] noSheet = zip("xl/workbook.xml", BOOK, "xl/_rels/workbook.xml.rels", RELATIONS);
    byte[] noText =
        zip(
            "xl/workbook.xml",
            BOOK,
            "xl/_rels/workbook.xml.rels",
            RELATIONS,
            "xl/worksheets/sheet7.xml",
            SHEET);

    refused(parts, "too many parts");
    refused(noSheet, "sheet7.xml is missing");
    refused(noText, "no text number 0");
    refused(zip("xl/workbook.xml", "<workbook><sheet"), "damaged");
  }

  private static void refused(byte[] bytes, String reason) {
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(InputFailed.class)
        .hasMessageStartingWith("g.xlsx: ")
        .hasMessageContaining(reason);
  }
}
