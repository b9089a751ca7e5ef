package org.taiyaku.document;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Any bytes in any part of an archive are an article or a reason why not.
 *
 * <p>The first byte of an input chooses the part, by name; the others stand in it. Bytes of a whole
 * archive, of which {@code DocumentReaderFuzzTest#word} has its share, seldom get past its check
 * sums.
 */
class ArchiveFuzzTest {

  @FuzzTest
  void slides(byte[] input) throws IOException {
    String shape = OfficeDocuments.shape("title", OfficeDocuments.paragraph("", "港の朝は早い。"));
    read(OfficeDocuments.slides(shape, shape, "覚え書きがある。"), input, "a.pptx");
  }

  @FuzzTest
  void sheet(byte[] input) throws IOException {
    read(OfficeDocuments.sheet("港の朝は早い。", "あ", "い", "う"), input, "a.xlsx");
  }

  @FuzzTest
  void openDocument(byte[] input) throws IOException {
    read(OfficeDocuments.openDocument("<text:p>港の朝は早い。</text:p>"), input, "a.odt");
  }

  @FuzzTest
  void book(byte[] input) throws IOException {
    read(OfficeDocuments.book("ja", "題", "<p>港の朝は早い。</p>", "<p>う</p>"), input, "a.epub");
  }

  @FuzzTest
  void layout(byte[] input) throws IOException {
    byte[] layout =
        OfficeDocuments.layout(
            OfficeDocuments.range("a", "港の朝は早い。"), OfficeDocuments.range("b", "船が出る。"));
    read(layout, input, "a.idml");
  }

  private static void read(byte[] archive, byte[] input, String name) throws IOException {
    if (input.length > 0) {
      Map<String, byte[]> parts = unzip(archive);
      List<String> names = new ArrayList<>(parts.keySet());
      String part = names.get((input[0] & 0xFF) % names.size());
      parts.put(part, Arrays.copyOfRange(input, 1, input.length));
      FuzzedReading.read(zip(parts), name);
    }
  }

  private static Map<String, byte[]> unzip(byte[] archive) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(archive)) {
      zip.setLevel(1);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return archive.toByteArray();
  }
}
