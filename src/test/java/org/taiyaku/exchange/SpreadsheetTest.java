package org.taiyaku.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadsheetTest {

  @TempDir Path folder;

  @Test
  void givesBackEveryCell() throws IOException {
    Random random = new Random(4180);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      rows.add(List.of(random(random) + "x", random(random), random(random)));
    }
    Path file = write(rows);

    CsvTable table = CsvTable.read(file);

    assertThat(table.header()).containsExactly("a", "b", "c");
    assertThat(table.rows().stream().map(row -> unguarded(row.cells())).toList()).isEqualTo(rows);
  }

  private static List<String> unguarded(List<String> cells) {
    return cells.stream().map(FormulaGuard::unguard).toList();
  }

  private static String random(Random random) {
    String alphabet = "\",'=+-@\t \\|;漢ｱ";
    StringBuilder text = new StringBuilder(random.nextInt(5) == 0 ? "𠮷" : "");
    for (int i = random.nextInt(6); i > 0; i--) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {"=1+1,'=1+1", "+1,'+1", "-1,'-1", "@a,'@a", "'=1,''=1", "'a,'a", "a=b,a=b", "'',''"})
  void guardsFormulas(String cell, String guarded) {
    assertThat(FormulaGuard.guard(cell)).isEqualTo(guarded);
    assertThat(FormulaGuard.unguard(guarded)).isEqualTo(cell);
  }

  @Test
  void guardsTabAndCarriageReturn() {
    assertThat(FormulaGuard.guard("\t=1")).isEqualTo("'\t=1");
    assertThat(FormulaGuard.guard("\r=1")).isEqualTo("'\r=1");
    assertThat(FormulaGuard.needs("")).isFalse();
  }

  @Test
  void writesNoLineEndWithinACell() throws IOException {
    assertThat(Files.readString(write(List.of(List.of("a\r\nb\nc\rd", "e", "")))))
        .isEqualTo("\uFEFFa,b,c\r\na b c d,e,\r\n");
  }

  @Test
  void saysHowManyCellsWereGuarded() throws IOException {
    SpreadsheetWriter csv = new SpreadsheetWriter(new StringWriter());
    csv.row(List.of("=1", "a"));
    csv.row(List.of("b", "-"));

    assertThat(csv.finish()).isEqualTo(2);
  }

  @Test
  void passesTheFailureOfTheWriterOn() throws IOException {
    Writer full =
        new FilterWriter(new StringWriter()) {
          @Override
          public void write(String text) throws IOException {
            throw new IOException("full");
          }

          @Override
          public void write(String text, int offset, int length) throws IOException {
            throw new IOException("full");
          }
        };
    SpreadsheetWriter csv = new SpreadsheetWriter(full);
    csv.row(List.of("a"));

    assertThatIOException().isThrownBy(csv::finish).withMessage("full");
  }

  @Test
  void readsLineFeedsAndNoByteOrderMark() throws IOException {
    CsvTable table = CsvTable.read(file("ja, zh-TW \n\n一,\"貳\n貳\"\n三\n"));

    assertThat(table.header()).containsExactly("ja", "zh-TW");
    assertThat(table.rows())
        .containsExactly(
            new CsvTable.Row(3, List.of("一", "貳\n貳")), new CsvTable.Row(5, List.of("三")));
    assertThat(table.rows().get(1).cell(1)).isEmpty();
  }

  @Test
  void saysInWhichLineAQuotationMarkIsLeftOpen() throws IOException {
    Path file = file("ja,zh\r\n一,壹\r\n\"二,貳\r\n三,參\r\n");

    assertThatThrownBy(() -> CsvTable.read(file))
        .isInstanceOf(InputFailed.class)
        .hasMessage(file + ":3: a quotation mark that opens in this line is never closed");
  }

  @Test
  void refusesAnEmptyFile() throws IOException {
    Path file = file("\uFEFF\r\n");

    assertThatThrownBy(() -> CsvTable.read(file))
        .hasMessage(file + ": empty; the first line must name the columns");
  }

  private Path write(List<List<String>> rows) throws IOException {
    StringWriter out = new StringWriter();
    SpreadsheetWriter csv = new SpreadsheetWriter(out);
    csv.row(List.of("a", "b", "c"));
    rows.forEach(csv::row);
    csv.finish();
    return file(out.toString());
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("x.csv"), text);
  }
}
