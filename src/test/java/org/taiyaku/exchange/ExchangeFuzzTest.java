package org.taiyaku.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Other people's TMX and CSV are read, or refused with a place; nothing else is thrown. */
class ExchangeFuzzTest {

  @FuzzTest
  void tmx(byte[] bytes) throws IOException {
    List<BilingualUnit> units = new ArrayList<>();
    try {
      TmxReader.read(Path.of("a.tmx"), new ByteArrayInputStream(bytes), units::add);
    } catch (InputFailed e) {
      assertThat(e).hasMessageMatching("(?s)a\\.tmx:\\d+(:\\d+)?: .+");
    }
    for (BilingualUnit unit : units) {
      assertThat(unit.ja()).noneMatch(String::isBlank);
    }
  }

  /** What is read of a TMX of others is written in every format, and our TMX holds all of it. */
  @FuzzTest
  void mendedTmx(byte[] bytes) throws IOException {
    Path file = Files.write(Files.createTempFile("a", ".tmx"), bytes);
    try {
      for (UnitFormat format : UnitFormat.values()) {
        StringWriter out = new StringWriter();
        UnitWriter writer =
            format.open(out, Direction.DEFAULT, TmxWriter.SegmentType.SENTENCE, "1");
        UnitConverter converter = new UnitConverter(writer, true);
        converter.convert(file);
        if (converter.written() == 0) {
          // Whoever converts refuses to write nothing.
          return;
        }
        writer.end();
        if (format == UnitFormat.TMX) {
          List<BilingualUnit> units = new ArrayList<>();
          InputStream again = new ByteArrayInputStream(out.toString().getBytes(UTF_8));
          TmxReader.read(Path.of("mended.tmx"), again, units::add);
          assertThat(units).hasSize((int) converter.written());
        }
      }
    } catch (InputFailed e) {
      assertThat(e).hasMessageStartingWith(file.toString());
    } finally {
      Files.delete(file);
    }
  }

  @FuzzTest
  void csv(byte[] bytes) throws IOException {
    String text = new String(bytes, UTF_8);
    try {
      CsvTable table = CsvTable.parse(Path.of("a.csv"), text, ',');
      StringWriter out = new StringWriter();
      SpreadsheetWriter csv = new SpreadsheetWriter(out);
      table.rows().forEach(row -> csv.row(row.cells()));
      csv.finish();
    } catch (InputFailed e) {
      assertThat(e).hasMessageStartingWith("a.csv:");
    }
  }

  @FuzzTest
  void glossary(byte[] bytes) throws IOException {
    Path file = Files.write(Files.createTempFile("a", ".csv"), bytes);
    try {
      GlossaryReader.read(file);
    } catch (InputFailed e) {
      assertThat(e).hasMessageStartingWith(file.toString());
    } finally {
      Files.delete(file);
    }
  }
}
