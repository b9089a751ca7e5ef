package org.taiyaku.exchange.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taiyaku.exchange.Direction;
import org.taiyaku.exchange.GlossaryReader;
import org.taiyaku.exchange.GlossaryRow;
import org.taiyaku.exchange.InputFailed;

/** What is not in the format that it is taken for is recognised, and the message names it. */
class WrongDialectTest {

  private static final String TBX3 =
      """
      <tbx xmlns="urn:iso:std:iso:30042:ed-2" type="TBX-Basic" style="dct" xml:lang="ja">
      <text><body><conceptEntry id="c1">
      <langSec xml:lang="ja"><termSec><term>人材</term></termSec></langSec>
      <langSec xml:lang="zh-TW"><termSec><term>人才</term></termSec></langSec>
      </conceptEntry></body></text></tbx>
      """;

  @TempDir private Path folder;

  private Path file(String text) throws IOException {
    return file(text.getBytes(StandardCharsets.UTF_8));
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("g"), bytes);
  }

  private static List<String> pairs(Path file, Losses losses) {
    return GlossaryFiles.rows(file, Direction.DEFAULT, losses).stream()
        .map(row -> row.ja() + "=" + row.zh())
        .toList();
  }

  private static List<String> pairs(Path file) {
    return pairs(file, new Losses());
  }

  private static AbstractThrowableAssert<?, ?> refused(Path file) {
    return assertThatThrownBy(() -> pairs(file)).isInstanceOf(InputFailed.class);
  }

  private static AbstractThrowableAssert<?, ?> refusedAs(Path file, GlossaryFormat from) {
    return assertThatThrownBy(
            () -> GlossaryFiles.read(file, Optional.of(from), Direction.DEFAULT, new Losses()))
        .isInstanceOf(InputFailed.class);
  }

  @Test
  void tbx3GivenAsTbx2() throws IOException {
    Path file = file(TBX3);

    refusedAs(file, GlossaryFormat.TBX2)
        .hasMessage(
            file
                + ": is TBX version 3 (tbx, ISO 30042:2019), not TBX version 2 (martif);"
                + " read it with --from tbx3 or leave --from out");
    assertThat(pairs(file)).containsExactly("人材=人才");
  }

  @Test
  void columnsSwapped() throws IOException {
    refused(file("ja,zh-TW\n模型,モデル\n人才,人材\n"))
        .hasMessageContaining(":2: ")
        .hasMessageContaining("changed places")
        .hasMessageContaining("モデル");
    refused(file("模型\tモデル\n人才\t人材\n")).hasMessageContaining("--source-lang");
  }

  @Test
  void aFewKanaInChineseAreNoSign() throws IOException {
    String rows = "モデル,模型\nデータ,資料\n優の良品,優の良品\n";

    assertThat(pairs(file("ja,zh-TW\n" + rows))).hasSize(3);
  }

  @Test
  void semicolonForComma() throws IOException {
    Losses losses = new Losses();

    assertThat(pairs(file("ja;zh-TW;note\n人材;人才;a, b\n"), losses)).containsExactly("人材=人才");
    assertThat(losses.lines()).containsExactly("parted by semicolons, not commas; read so");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void aFirstLineThatTellsExcelTheSeparator(String separator) throws IOException {
    String table = "sep=,\r\nja,zh-TW,note\r\n人材,人才,註\r\n模型,\r\n".replace(",", separator);

    refused(file(table)).hasMessageContaining(":4: ");
    assertThat(pairs(file(table.replace("模型", "")))).containsExactly("人材=人才");
    assertThat(GlossaryReader.read(file("sep=,\r\nja,zh-TW\r\n人材,人才\r\n"))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "windows-31j, Shift_JIS",
    "x-windows-950, Big5",
    "EUC-JP, EUC-JP",
    "GB18030, GB 18030",
  })
  void encodingsFromBeforeUnicode(String charset, String name) throws IOException {
    String japanese = "ja,zh-TW,note\n取水量,取水量,一日の取水量は多い\n半導体,半導体,工場の水\n";
    String chinese = "ja,zh-TW,note\n模型,模型,公開的模型權重\n半導體,半導體,工廠用水量甚多\n";
    boolean ofJapan = name.equals("Shift_JIS") || name.equals("EUC-JP");
    byte[] bytes = (ofJapan ? japanese : chinese).getBytes(Charset.forName(charset));

    refused(file(bytes)).hasMessageContaining("is in " + name + ",").hasMessageContaining("UTF-8");
  }

  @Test
  void utf16IsRead() throws IOException {
    assertThat(pairs(file("ja\tzh-TW\n人材\t人才\n".getBytes(StandardCharsets.UTF_16))))
        .containsExactly("人材=人才");
  }

  @Test
  void headerWhereThereIsNone() throws IOException {
    refusedAs(file("ja,zh-TW\n人材,人才\n"), GlossaryFormat.DEEPL)
        .hasMessageContaining("is a table with a header, not a table without a header");
  }

  @Test
  void termsThatCouldNameALanguage() throws IOException {
    assertThat(pairs(file("日本語,日文\n人材,人才\n"))).containsExactly("日本語=日文", "人材=人才");
  }

  @Test
  void simplifiedColumn() throws IOException {
    refused(file("ja,zh-CN\n人材,人才\n")).hasMessageContaining("Simplified");
    assertThat(pairs(file("ja,zh-CN,zh_TW\n資料,数据,資料\n"))).containsExactly("資料=資料");
  }

  @Test
  void otherFilesOfTheTrade() throws IOException {
    refused(file("<tmx version=\"1.4\"/>")).hasMessageContaining("is TMX");
    refused(file("<?xml version=\"1.0\"?><xliff/>")).hasMessageContaining("is XLIFF");
    refused(file("<mtf/>")).hasMessageContaining("MultiTerm XML");
    refused(file("<TBX dialect=\"TBX-Min\"/>")).hasMessageContaining("TBX-Min");
    refused(file(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
        .hasMessageContaining("Excel 97");
    refused(file("")).hasMessageContaining("empty");
    refused(file("ja,zh\u0000,x")).hasMessageContaining("binary");
  }

  @Test
  void archiveThatIsNoWorkbook() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write("<w/>".getBytes(StandardCharsets.UTF_8));
    }

    refused(file(bytes.toByteArray())).hasMessageContaining("no workbook");
  }

  @Test
  void utxOfOtherLanguages() throws IOException {
    refused(file("#UTX 1.11; ja-JP/en-US; 2020-01-01\r\n#src\ttgt\tsrc:pos\r\n本\tbook\tnoun\r\n"))
        .hasMessageContaining("ja-JP and en-US");
    refused(file("#UTX 1.11; ja-JP/zh-TW; 2020-01-01\r\n本\t書\tnoun\r\n"))
        .hasMessageContaining("must name the columns");
  }

  @Test
  void tbxOfOtherToolsIsRead() throws IOException {
    Path file =
        file(
            """
            <?xml version="1.0"?>
            <tbx xmlns="urn:iso:std:iso:30042:ed-2" type="TBX-Basic" style="dca" xml:lang="en">
            <text><body><conceptEntry id="c1">
              <descrip type="subjectField">tech</descrip>
              <langSec xml:lang="en"><termSec><term>model</term></termSec></langSec>
              <langSec xml:lang="ja_JP"><termSec><term>モデル</term>
                <termNote type="administrativeStatus">supersededTerm-admn-sts</termNote>
              </termSec></langSec>
              <langSec xml:lang="zh-Hant"><termSec><term>模型</term></termSec></langSec>
            </conceptEntry>
            <conceptEntry id="c2">
              <langSec xml:lang="ja"><termSec><term>孤立</term></termSec></langSec>
            </conceptEntry></body></text></tbx>
            """);
    Losses losses = new Losses();

    List<GlossaryRow> rows = GlossaryFiles.rows(file, Direction.DEFAULT, losses);

    assertThat(rows).singleElement().extracting(GlossaryRow::status).isEqualTo("forbidden");
    assertThat(losses.lines())
        .containsExactly(
            "1 term in another language: not read",
            "1 entry without both languages: not read",
            "1 superseded term: read as forbidden",
            "not read: subjectField");
  }

  @Test
  void whatATermbaseSaysNothingOfIsApproved() throws IOException {
    assertThat(GlossaryFiles.rows(file(TBX3), Direction.DEFAULT, new Losses()))
        .extracting(GlossaryRow::status)
        .containsExactly("approved");
    assertThat(GlossaryFiles.rows(file("ja,zh-TW\n人材,人才\n"), Direction.DEFAULT, new Losses()))
        .extracting(GlossaryRow::status)
        .containsExactly("");
  }
}
