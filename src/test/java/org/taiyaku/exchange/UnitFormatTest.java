package org.taiyaku.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taiyaku.exchange.TmxWriter.SegmentType;

class UnitFormatTest {

  private static final Direction TURNED = new Direction("zh-Hant", "ja");

  private static final List<TranslationUnit> UNITS =
      List.of(
          new TranslationUnit("人材が流出した。", "人才流失了。", "news/a & b", 1, 0.984, false),
          new TranslationUnit(
              "「<b>と&amp;は\t'残る'」 \n」", " 「\"和\"」]]>\u0001", "news/a & b", 3, 1, true),
          new TranslationUnit("𠮷野家\uD800", "吉野家", "z", 4, OptionalDouble.empty(), false, 12));

  @TempDir private Path folder;

  @Test
  void jsonLinesTellTheTextsUnderTheirCodes() throws IOException {
    assertThat(written(UnitFormat.JSONL, Direction.DEFAULT, UNITS).lines())
        .containsExactly(
            "{\"translation\":{\"ja\":\"人材が流出した。\",\"zh-TW\":\"人才流失了。\"},\"article\":\"news/a &"
                + " b\",\"position\":1,\"confidence\":0.98,\"moved\":false,\"count\":1}",
            "{\"translation\":{\"ja\":\"「<b>と&amp;は\\u0009'残る'」 \\u000a」\",\"zh-TW\":\""
                + " 「\\\"和\\\"」]]>\"},\"article\":\"news/a &"
                + " b\",\"position\":3,\"confidence\":1.00,\"moved\":true,\"count\":1}",
            "{\"translation\":{\"ja\":\"𠮷野家\uFFFD\",\"zh-TW\":\"吉野家\"},\"article\":\"z\","
                + "\"position\":4,\"confidence\":null,\"moved\":false,\"count\":12}");
    assertThat(written(UnitFormat.JSONL, TURNED, UNITS.subList(0, 1)))
        .startsWith("{\"translation\":{\"zh-Hant\":\"人才流失了。\",\"ja\":\"人材が流出した。\"},");
  }

  @Test
  void theTableStaysATableAndIsReadBack() throws IOException {
    String table = written(UnitFormat.TSV, TURNED, UNITS);

    assertThat(table.lines())
        .containsExactly(
            "ja\tzh-Hant\tarticle\tposition\tconfidence\tmoved\tcount",
            "人材が流出した。\t人才流失了。\tnews/a & b\t1\t0.98\t\t1",
            "「<b>と&amp;は '残る'」  」\t 「\"和\"」]]>\tnews/a & b\t3\t1.00\tyes\t1",
            "𠮷野家\uFFFD\t吉野家\tz\t4\t\t\t12");
    List<String> read = new ArrayList<>();
    BeadListReader.read(
        Files.writeString(folder.resolve("a.tsv"), table), unit -> read.addAll(unit.zh()));
    assertThat(read).containsExactly("人才流失了。", " 「\"和\"」]]>", "吉野家");
  }

  @Test
  void xliffIsAsAPersonReadIt() throws IOException {
    assertThat(written(UnitFormat.XLIFF, Direction.DEFAULT, UNITS))
        .isEqualTo(Golden.text("units.xlf"));
  }

  /** By the schemas and the rules beyond them that Okapi's toolkit holds. */
  @Test
  void xliffIsValidAndReadBackUnitForUnit() throws IOException {
    String xliff = written(UnitFormat.XLIFF, TURNED, UNITS);

    List<String> read = new ArrayList<>();
    try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
      reader.open(xliff);
      while (reader.hasNext()) {
        Event event = reader.next();
        if (event.isUnit()) {
          for (Segment segment : event.getUnit().getSegments()) {
            read.add(
                segment.getTarget().getPlainText() + "\t" + segment.getSource().getPlainText());
          }
        }
      }
    }

    assertThat(read)
        .containsExactlyElementsOf(
            UNITS.stream().map(u -> XmlText.clean(u.ja() + "\t" + u.zh())).toList());
  }

  @Test
  void onlyXliffNeedsUnits() throws IOException {
    assertThat(written(UnitFormat.JSONL, TURNED, List.of())).isEmpty();
    assertThat(written(UnitFormat.TSV, TURNED, List.of())).hasLineCount(1);
    assertThatThrownBy(() -> written(UnitFormat.XLIFF, TURNED, List.of()))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void formatsAreKnownByTheirWords() {
    for (UnitFormat format : UnitFormat.values()) {
      assertThat(UnitFormat.of(format.word())).contains(format);
    }
    assertThat(UnitFormat.of("XLIFF")).contains(UnitFormat.XLIFF);
    assertThat(UnitFormat.of("xls")).isEmpty();
  }

  private static String written(UnitFormat format, Direction direction, List<TranslationUnit> units)
      throws IOException {
    StringWriter out = new StringWriter();
    UnitWriter writer = format.open(out, direction, SegmentType.SENTENCE, "0.1.0");
    for (TranslationUnit unit : units) {
      writer.write(unit);
    }
    writer.end();
    return out.toString();
  }
}
