package org.taiyaku.document;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives that are broken, locked or made to harm. */
class OddArchiveTest {

  private static final String PARAGRAPH = "<w:p><w:r><w:t>港の朝は早い。</w:t></w:r></w:p>";

  @TempDir private Path temporary;

  @Test
  void cutAtEveryHundredthByte() throws IOException {
    byte[] word = WordDocuments.of(PARAGRAPH);
    for (int length = 4; length < word.length - 1; length += 100) {
      Reading reading = read(Arrays.copyOf(word, length));
      assertThat(reading.toString()).doesNotContain("cannot be parsed");
    }
  }

  @Test
  void bytesTurnedOneAtATime() throws IOException {
    byte[] word = WordDocuments.of(PARAGRAPH);
    for (int i = 0; i < word.length; i += 13) {
      byte[] broken = word.clone();
      broken[i] ^= 0x55;
      assertThat(read(broken).toString()).doesNotContain("cannot be parsed");
    }
  }

  /** The first bit of the flags says that the entry is encrypted. */
  @Test
  void encryptedEntries() throws IOException {
    byte[] word = WordDocuments.of(PARAGRAPH);
    word[6] |= 1;
    assertThat(unreadable(word)).contains("encrypted").contains("password");
  }

  /** Office keeps a document with a password in the container of its old formats. */
  @Test
  void documentsWithAPassword() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    byte[] magic = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    file.writeBytes(magic);
    file.writeBytes(new byte[2_000]);
    file.writeBytes("EncryptedPackage".getBytes(UTF_16LE));
    file.writeBytes(new byte[500]);
    assertThat(unreadable(file.toByteArray())).contains("encrypted").contains("password");
  }

  @Test
  void aZipBomb() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] blanks = new byte[1 << 20];
      Arrays.fill(blanks, (byte) ' ');
      for (int i = 0; i < 60; i++) {
        zip.write(blanks);
      }
    }
    assertThat(unreadable(bomb.toByteArray())).startsWith("unpacks to more than");
  }

  /** Of several parts, each small for its packed size: the sum counts. */
  @Test
  void anArchiveOfMoreThanCanBeMeant() throws IOException {
    byte[] noise = new byte[1 << 20];
    new Random(1).nextBytes(noise);
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(archive)) {
      for (int i = 0; i < 4; i++) {
        zip.putNextEntry(new ZipEntry("word/part" + i + ".xml"));
        zip.write(noise);
      }
    }
    assertThat(Archive.MOST_UNPACKED).isEqualTo(512L << 20);
    assertThatCode(() -> Archive.of(archive.toByteArray(), "DOCX", 4L << 20))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> Archive.of(archive.toByteArray(), "DOCX", (4L << 20) - 1))
        .isInstanceOf(UnreadableException.class)
        .hasMessage("unpacks to more than 3 MB, as no article does");
  }

  @Test
  void externalEntitiesAreNotLoaded() throws IOException {
    Path secret = Files.writeString(temporary.resolve("secret.txt"), "秘密の言葉");
    for (String type :
        new String[] {
          "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"%s\">]>".formatted(secret.toUri()),
          "<!DOCTYPE w:document SYSTEM \"%s\">".formatted(secret.toUri()),
          "<!DOCTYPE w:document [<!ENTITY a \"ha\"><!ENTITY x \"&a;&a;&a;&a;\">]>"
        }) {
      byte[] word = withDocumentType(type);
      assertThat(read(word)).isInstanceOf(Reading.Unreadable.class);
      assertThat(read(word).toString()).doesNotContain("秘密").doesNotContain("cannot be parsed");
    }
  }

  private static byte[] withDocumentType(String type) throws IOException {
    String document =
        "<?xml version=\"1.0\"?>%s<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>港&x;</w:t></w:r></w:p></w:body></w:document>"
            .formatted(type);
    return WordDocuments.zip("[Content_Types].xml", "<Types/>", "word/document.xml", document);
  }

  @Test
  void entitiesOfAPageAreNotLoaded() throws IOException {
    Path secret = Files.writeString(temporary.resolve("secret.txt"), "秘密の言葉");
    String page =
        "<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY x SYSTEM \"%s\">]><html><body><p>港の朝は早い&x;。船が出ていく。</p></body></html>"
            .formatted(secret.toUri());
    Reading reading =
        new DocumentReader(file -> page.getBytes(UTF_8)).read(Path.of("a"), "a.xhtml");
    assertThat(reading).isInstanceOf(Reading.Article.class);
    assertThat(((Reading.Article) reading).document().blocks().toString()).doesNotContain("秘密");
  }

  /** Nothing is unpacked to the disk, so such a name leads nowhere. */
  @Test
  void namesThatLeadOutOfTheArchive() throws IOException {
    byte[] word = WordDocuments.zip("../../evil.txt", "x", "/etc/evil", "y");
    assertThat(unreadable(word)).contains("ZIP archive");
    assertThat(Path.of("../../evil.txt")).doesNotExist();
  }

  private static String unreadable(byte[] bytes) {
    Reading reading = read(bytes);
    assertThat(reading).isInstanceOf(Reading.Unreadable.class);
    return ((Reading.Unreadable) reading).reason();
  }

  private static Reading read(byte[] bytes) {
    return new DocumentReader(file -> bytes).read(Path.of("x"), "a.docx");
  }
}
