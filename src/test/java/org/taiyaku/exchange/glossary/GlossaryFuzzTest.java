package org.taiyaku.exchange.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.taiyaku.exchange.Direction;
import org.taiyaku.exchange.InputFailed;

/**
 * A glossary of any bytes is read or refused with a line; what was read is written in every format
 * and understood again.
 */
class GlossaryFuzzTest {

  private static final Path FILE = Path.of("g");

  @FuzzTest
  void anyFormat(byte[] bytes) {
    read(bytes);
  }

  @FuzzTest
  void utx(byte[] bytes) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(TableText.utf8("#UTX 1.11; ja-JP/zh-TW; 2020-01-01\r\n"));
    file.write(bytes);
    read(file.toByteArray());
  }

  @FuzzTest
  void memoq(byte[] bytes) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(TableText.utf8("Entry_ID,Entry_Note,Japanese,Term_Info,Term_Example,"));
    file.write(bytes);
    read(file.toByteArray());
  }

  /** The first byte chooses the part of the workbook that the others stand in. */
  @FuzzTest
  void workbook(byte[] input) throws IOException {
    if (input.length > 0) {
      Map<String, byte[]> parts = new TreeMap<>();
      byte[] book =
          Workbook.bytes(List.of(List.of("ja", "zh-TW"), List.of("人材", "人才")), new Losses());
      try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          parts.put(entry.getName(), zip.readAllBytes());
        }
      }
      List<String> names = new ArrayList<>(parts.keySet());
      parts.put(
          names.get((input[0] & 0xFF) % names.size()), Arrays.copyOfRange(input, 1, input.length));
      read(zip(parts));
    }
  }

  private static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(archive)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return archive.toByteArray();
  }

  private static void read(byte[] bytes) {
    List<ReadEntry> read;
    try {
      GlossaryInput input = new GlossaryInput(FILE, bytes);
      read = Recognition.family(input).read(input, Direction.DEFAULT, new Losses());
    } catch (InputFailed e) {
      assertThat(e).hasMessageMatching("(?s)g:.+").hasMessageNotContaining("\n");
      return;
    }
    List<GlossaryEntry> entries = read.stream().map(ReadEntry::entry).toList();
    if (!entries.isEmpty()) {
      for (GlossaryFormat format : GlossaryFormat.values()) {
        writeAndReadAgain(format, entries);
      }
    }
  }

  /** Terms such as Term_Info may make it seem another format, which is refused at the worst. */
  private static void writeAndReadAgain(GlossaryFormat format, List<GlossaryEntry> entries) {
    byte[] written = format.bytes(entries, Direction.DEFAULT, new Losses());
    GlossaryInput again = new GlossaryInput(FILE, written);
    try {
      Recognition.family(again).read(again, Direction.DEFAULT, new Losses());
    } catch (InputFailed e) {
      assertThat(e).hasMessageMatching("(?s)g:.+").hasMessageNotContaining("\n");
    }
  }
}
