package org.taiyaku.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taiyaku.alignment.Alignment;
import org.taiyaku.alignment.Bead;

class AlignFileTest {

  @TempDir Path folder;

  @Test
  void writesABeadALine() throws IOException {
    assertThat(
            written(
                new Bead(0, 2, 0, 1, 0.98, false),
                new Bead(2, 3, 1, 1, 1, false),
                new Bead(3, 4, 2, 3, 0.12345, true),
                new Bead(4, 4, 1, 2, 0.5, false)))
        .isEqualTo("[0, 1]:[0]:0.98\n[2]:[]:1.00\n[3]:[2]:0.1235\n[]:[1]:0.50\n");
  }

  @Test
  void writesTheSameInEveryLocale() throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(written(new Bead(0, 4, 0, 3, 0.125, false)))
          .isEqualTo("[0, 1, 2, 3]:[0, 1, 2]:0.125\n");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void readsWhatItWrote() throws IOException {
    Path file = file(written(new Bead(0, 2, 0, 1, 0.98, false), new Bead(2, 4, 1, 3, 0, false)));

    assertThat(AlignReader.read(file))
        .containsExactly(
            new IndexedBead(List.of(0, 1), List.of(0), OptionalDouble.of(0.98)),
            new IndexedBead(List.of(2, 3), List.of(1, 2), OptionalDouble.of(0)));
  }

  @Test
  void readsGold() throws IOException {
    Path file = file("\uFEFF0,1:0\r\n\r\n2:\r\n:1\n");

    assertThat(AlignReader.read(file))
        .containsExactly(
            new IndexedBead(List.of(0, 1), List.of(0), OptionalDouble.empty()),
            new IndexedBead(List.of(2), List.of(), OptionalDouble.empty()),
            new IndexedBead(List.of(), List.of(1), OptionalDouble.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "[0]:[0]:1.5",
        "[0]:[0]:-1",
        "[0]:[0]:NaN",
        "[0]:[0]:0x1p-1",
        "[0]:[0]:1f",
        "[99999999999]:[0]"
      })
  void refusesWhatIsNoBead(String line) throws IOException {
    Path file = file("[0]:[0]:0.5\n" + line + "\n");

    assertThatThrownBy(() -> AlignReader.read(file))
        .isInstanceOf(InputFailed.class)
        .hasMessage(file + ":2: not a bead with a confidence in 0..1: " + line);
  }

  @Test
  void saysWhyAFileCannotBeRead() throws IOException {
    Path missing = folder.resolve("none.align");
    assertThatThrownBy(() -> AlignReader.read(missing)).hasMessage(missing + ": no such file");

    Path latin = Files.write(folder.resolve("latin.align"), new byte[] {(byte) 0xE9, ':'});
    assertThatThrownBy(() -> AlignReader.read(latin))
        .hasMessage(latin + ": not UTF-8; save it as UTF-8");
  }

  private static String written(Bead... beads) throws IOException {
    List<Bead> all = List.of(beads);
    int ja = all.stream().mapToInt(Bead::jaEnd).max().orElse(0);
    int zh = all.stream().mapToInt(Bead::zhEnd).max().orElse(0);
    StringWriter out = new StringWriter();
    AlignWriter.write(out, new Alignment(ja, zh, all));
    return out.toString();
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("x.align"), text);
  }
}
