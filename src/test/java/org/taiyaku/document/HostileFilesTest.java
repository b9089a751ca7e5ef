package org.taiyaku.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives and XML made to attack whoever reads them. */
@Timeout(60)
class HostileFilesTest {

  private static final String[] TEXT = {"港の朝は早い。"};

  @TempDir private Path temporary;

  /** Every part of XML of every format, as format and part. */
  static Stream<String> parts() throws IOException {
    Stream.Builder<String> parts = Stream.builder();
    for (Map.Entry<String, byte[]> archive : archives().entrySet()) {
      unzip(archive.getValue()).keySet().stream()
          .filter(name -> name.matches(".*\\.(xml|rels|opf)"))
          .forEach(name -> parts.add(archive.getKey() + "!" + name));
    }
    return parts.build();
  }

  private static Map<String, byte[]> archives() throws IOException {
    Map<String, byte[]> archives = new LinkedHashMap<>();
    String shape = OfficeDocuments.shape("title", OfficeDocuments.paragraph("", TEXT[0]));
    archives.put("docx", WordDocuments.of("<w:p><w:r><w:t>" + TEXT[0] + "</w:t></w:r></w:p>"));
    archives.put("pptx", OfficeDocuments.slides(shape, shape, TEXT[0]));
    archives.put("xlsx", OfficeDocuments.sheet(TEXT[0], "あ", "い", "う"));
    archives.put("odt", OfficeDocuments.openDocument("<text:p>" + TEXT[0] + "</text:p>"));
    archives.put("epub", OfficeDocuments.book("ja", "題", "<p>" + TEXT[0] + "</p>", "<p>う</p>"));
    archives.put(
        "idml",
        OfficeDocuments.layout(
            OfficeDocuments.range("a", TEXT[0]), OfficeDocuments.range("b", TEXT[0])));
    return archives;
  }

  @ParameterizedTest
  @MethodSource("parts")
  void aPartThatDeclaresADocumentTypeIsRefused(String which) throws IOException {
    String format = which.substring(0, which.indexOf('!'));
    String part = which.substring(which.indexOf('!') + 1);
    for (String attack : new String[] {external(), laughs()}) {
      Map<String, byte[]> parts = unzip(archives().get(format));
      String xml = new String(parts.get(part), UTF_8);
      parts.put(part, declaring(attack, xml).getBytes(UTF_8));
      assertThat(unreadable(zip(parts), "a." + format))
          .contains(part)
          .contains("has a document type");
    }
  }

  @Test
  void everyArchiveIsReadWithoutTheAttack() throws IOException {
    for (Map.Entry<String, byte[]> archive : archives().entrySet()) {
      assertThat(read(archive.getValue(), "a." + archive.getKey()))
          .isInstanceOf(Reading.Article.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.xlf", "a.txt"})
  void xliffThatDeclaresADocumentTypeIsRefused(String path) throws IOException {
    for (String attack : new String[] {external(), laughs()}) {
      for (String file :
          new String[] {
            BilingualFiles.xliff12("en", "ja", new String[] {"x"}, TEXT),
            BilingualFiles.xliff21("en", "ja", new String[] {"x"}, TEXT)
          }) {
        String hostile = declaring(attack, file);
        assertThat(unreadable(hostile.getBytes(UTF_8), "a.xlf")).contains("has a document type");
        assertThat(unreadable(hostile.getBytes(StandardCharsets.UTF_16), "a.xlf"))
            .contains("has a document type");
        assertThat(read(hostile.getBytes(UTF_8), path).toString()).doesNotContain("SECRET");
      }
    }
  }

  /** A chapter of a book may declare a document type, and no entity of its own is replaced. */
  @Test
  void aChapterWithEntitiesShowsNothingOfThem() throws IOException {
    Map<String, byte[]> parts = unzip(archives().get("epub"));
    for (String attack : new String[] {external(), laughs()}) {
      String chapter = declaring(attack, "<html><body><p>港の朝は早い。&attack;</p></body></html>");
      parts.put("OEBPS/a.xhtml", chapter.getBytes(UTF_8));
      assertThat(read(zip(parts), "a.epub").toString())
          .contains("港の朝は早い。")
          .doesNotContain("SECRET")
          .doesNotContain("laugh");
      assertThat(read(chapter.getBytes(UTF_8), "a.html").toString())
          .doesNotContain("SECRET")
          .doesNotContain("laughlaugh");
    }
  }

  /** A document type whose entity is a file, which a parser that reads it shows. */
  private String external() throws IOException {
    Path secret = temporary.resolve("secret");
    Files.writeString(secret, "SECRET");
    return "<!DOCTYPE x [<!ENTITY attack SYSTEM \"" + secret.toUri() + "\">]>";
  }

  private static String laughs() {
    StringBuilder entities = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 \"laugh\">");
    for (int i = 1; i <= 30; i++) {
      entities.append("<!ENTITY e%d \"%s\">".formatted(i, ("&e" + (i - 1) + ";").repeat(10)));
    }
    return entities.append("<!ENTITY attack \"&e30;\">]>").toString();
  }

  private static String declaring(String attack, String xml) {
    String body = xml.replaceFirst("<\\?xml[^>]*>", "");
    return attack + body.replace("港の朝", "&attack;港の朝");
  }

  @Test
  void archivesThatUnpackToTooMuch() throws IOException {
    byte[] zeros = new byte[16 << 20];
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < 2; i++) {
        zip.putNextEntry(new ZipEntry("word/part" + i + ".xml"));
        zip.write(zeros);
      }
    }
    assertThat(unreadable(out.toByteArray(), "a.docx")).contains("times its size");
    assertThat(unreadable(out.toByteArray(), "a.epub")).contains("times its size");
    assertThat(unreadable(out.toByteArray(), "a.txt")).contains("times its size");
  }

  @Test
  void archivesOfTooManyPartsOrOfTwoOfOneName() throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    for (int i = 0; i <= Archive.MOST_PARTS; i++) {
      parts.put("p" + i, new byte[0]);
    }
    assertThat(unreadable(zip(parts), "a.idml")).contains("more than 10000 parts");
    byte[] twice = zip(new LinkedHashMap<>(Map.of("aaa", new byte[1], "aab", new byte[1])));
    String renamed = new String(twice, StandardCharsets.ISO_8859_1).replace("aab", "aaa");
    assertThat(unreadable(renamed.getBytes(StandardCharsets.ISO_8859_1), "a.odt"))
        .contains("two parts named aaa");
  }

  @Test
  void encryptedFilesAreNamed() throws IOException {
    byte[] ole = new byte[2048];
    System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, ole, 0, 4);
    assertThat(unreadable(ole, "a.docx")).contains("old Office file").contains("save it as DOCX");
    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, ole, 1024, name.length);
    assertThat(unreadable(ole, "a.docx")).contains("is encrypted").contains("without a password");

    byte[] zip = archives().get("odt");
    zip[6] |= 1;
    assertThat(unreadable(zip, "a.odt")).contains("is encrypted");

    Map<String, byte[]> parts = unzip(archives().get("odt"));
    parts.put(
        "META-INF/manifest.xml",
        ("<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><m:file-entry>"
                + "<m:encryption-data/></m:file-entry></m:manifest>")
            .getBytes(UTF_8));
    assertThat(unreadable(zip(parts), "a.odt")).contains("is encrypted");

    parts = unzip(archives().get("epub"));
    parts.put(
        "META-INF/encryption.xml",
        "<e><CipherReference xmlns=\"u\" URI=\"OEBPS/a.xhtml\"/></e>".getBytes(UTF_8));
    assertThat(unreadable(zip(parts), "a.epub")).contains("protected against copying");
  }

  @Test
  void archivesCutShortOrOfAnotherKind() throws IOException {
    for (Map.Entry<String, byte[]> archive : archives().entrySet()) {
      byte[] bytes = archive.getValue();
      String path = "a." + archive.getKey();
      assertThat(unreadable(Arrays.copyOf(bytes, bytes.length / 2), path)).doesNotContain("\n");
      assertThat(unreadable(TEXT[0].getBytes(UTF_8), path)).contains("whatever its name says");
      assertThat(unreadable(WordDocuments.zip("a.txt", "text"), path)).contains("ZIP archive");
    }
  }

  /** A file of each format with a byte changed here and there is an article or one line. */
  @Test
  void changedBytesNeverThrow() throws IOException {
    DocumentReader reader = new DocumentReader(Files::readAllBytes);
    Path file = temporary.resolve("a");
    for (Map.Entry<String, byte[]> archive : archives().entrySet()) {
      byte[] bytes = archive.getValue();
      for (int at = 40; at < bytes.length; at += Math.max(1, bytes.length / 25)) {
        byte[] changed = bytes.clone();
        changed[at] ^= 0x15;
        Files.write(file, changed);
        assertThat(reader.read(file, "a." + archive.getKey())).isNotNull();
      }
    }
  }

  private static Map<String, byte[]> unzip(byte[] bytes) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static Reading read(byte[] bytes, String path) {
    return new DocumentReader(file -> bytes).read(Path.of("x"), path);
  }

  private static String unreadable(byte[] bytes, String path) {
    Reading reading = read(bytes, path);
    assertThat(reading).isInstanceOf(Reading.Unreadable.class);
    return ((Reading.Unreadable) reading).reason();
  }
}
