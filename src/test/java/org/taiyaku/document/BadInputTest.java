package org.taiyaku.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taiyaku.text.Language;

/** A bad file is a result with a reason that helps, never an exception. */
class BadInputTest {

  private static final String ARTICLE = "港の朝は早い。まだ暗いうちから船が出ていく。\n";

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\uFEFF", " \n\t\n", "---\ntitle: 題\n---\n", "---\ntitle: 題\n---\n \n"})
  void emptyFiles(String text) {
    assertThat(unreadable(text.getBytes(UTF_8), "a.md")).startsWith("is empty");
  }

  @Test
  void filesWithoutVisibleText() {
    assertThat(unreadable("```\ncode\n```\n".getBytes(UTF_8), "a.md")).startsWith("is empty");
    assertThat(unreadable("<html><body></body></html>".getBytes(UTF_8), "a.html"))
        .startsWith("is empty");
  }

  @Test
  void frontMatterThatNeverEndsIsText() {
    assertThat(read("---\ntitle: 港の話である\n\nこれは本文である。\n".getBytes(UTF_8), "a.md"))
        .isInstanceOf(Reading.Article.class);
  }

  @Test
  void binaryContent() {
    byte[] picture = new byte[300];
    for (int i = 0; i < picture.length; i++) {
      picture[i] = (byte) (i * 7);
    }
    assertThat(unreadable(picture, "a.txt")).startsWith("is binary");
  }

  @Test
  void brokenUtf8IsRefusedWithItsPlace() {
    byte[] bytes = (ARTICLE + ARTICLE + ARTICLE).getBytes(UTF_8);
    int second = ARTICLE.getBytes(UTF_8).length;
    bytes[second + 1] = 'x';
    assertThat(unreadable(bytes, "a.txt"))
        .startsWith("is broken UTF-8")
        .contains("byte " + second)
        .contains("line 2")
        .contains("save");
  }

  @Test
  void utf8CutInACharacterIsRefused() {
    byte[] bytes = ARTICLE.strip().getBytes(UTF_8);
    assertThat(unreadable(Arrays.copyOf(bytes, bytes.length - 1), "a.txt"))
        .contains("broken UTF-8");
  }

  @Test
  void filesThatMustNotBeReadOrAreGone() {
    assertThat(unreadable(denied -> fail(new AccessDeniedException("a")))).contains("permission");
    assertThat(unreadable(gone -> fail(new NoSuchFileException("a")))).contains("does not exist");
    assertThat(unreadable(bad -> fail(new IOException("disk on fire")))).contains("disk on fire");
  }

  @ParameterizedTest
  @CsvSource({
    "a.pdf, 'save it as text, DOCX or HTML'",
    "a.rtf, 'save it as text, DOCX or HTML'",
    "a.png, .png",
    "a, no file extension",
    ".gitignore, .gitignore"
  })
  void otherTypes(String path, String reason) {
    Reading reading = read(ARTICLE.getBytes(UTF_8), path);
    assertThat(reading).isInstanceOf(Reading.UnknownType.class);
    assertThat(((Reading.UnknownType) reading).reason()).contains(reason);
  }

  @Test
  void aPdfIsKnownUnderAnyName() {
    assertThat(read("%PDF-1.7 ...".getBytes(UTF_8), "a.txt"))
        .isInstanceOf(Reading.UnknownType.class);
  }

  @Test
  void brokenWordFiles() throws IOException {
    byte[] word = WordDocuments.of("<w:p><w:r><w:t>港の朝</w:t></w:r></w:p>");
    assertThat(unreadable(Arrays.copyOf(word, word.length / 2), "a.docx")).contains("broken DOCX");
    assertThat(unreadable(ARTICLE.getBytes(UTF_8), "a.docx")).startsWith("is no DOCX");
    assertThat(unreadable(WordDocuments.of("<w:p><w:r>"), "a.docx")).contains("broken DOCX");
    assertThat(unreadable(WordDocuments.zip("a.txt", "text"), "a.docx")).contains("ZIP archive");
  }

  @Test
  void nothingIsWrittenToTheStreams() throws IOException {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream caught = new ByteArrayOutputStream();
    try (PrintStream stream = new PrintStream(caught, true, UTF_8)) {
      System.setOut(stream);
      System.setErr(stream);
      brokenWordFiles();
      binaryContent();
      read("<p><b>港の朝</i> <![CDATA[ & <table><td>".getBytes(UTF_8), "a.html");
      read("[a](b <i>港の朝 **\n\n<div\n".getBytes(UTF_8), "a.md");
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    assertThat(caught.toString(UTF_8)).isEmpty();
  }

  @Test
  void aReaderThatStumbledGoesOn() throws IOException {
    byte[] word = WordDocuments.of("<w:p><w:r><w:t>港の朝は早い。</w:t></w:r></w:p>");
    byte[][] content = {Arrays.copyOf(word, word.length / 2)};
    DocumentReader reader = new DocumentReader(file -> content[0]);
    assertThat(reader.read(Path.of("a"), "a.docx")).isInstanceOf(Reading.Unreadable.class);
    content[0] = word;
    assertThat(reader.read(Path.of("a"), "a.docx")).isInstanceOf(Reading.Article.class);
  }

  @Test
  void theUsersWordOnTheLanguageHolds() {
    DocumentReader reader = new DocumentReader(file -> "ABC 2025".getBytes(UTF_8));
    Reading reading = reader.read(Path.of("a"), "a.txt", Language.JAPANESE);
    assertThat(((Reading.Article) reading).document().language()).isEqualTo(Language.JAPANESE);
  }

  private static byte[] fail(IOException e) throws IOException {
    throw e;
  }

  private static Reading read(byte[] bytes, String path) {
    return new DocumentReader(file -> bytes).read(Path.of("x"), path);
  }

  private static String unreadable(byte[] bytes, String path) {
    Reading reading = read(bytes, path);
    assertThat(reading).isInstanceOf(Reading.Unreadable.class);
    return ((Reading.Unreadable) reading).reason();
  }

  private static String unreadable(FileBytes bytes) {
    Reading reading = new DocumentReader(bytes).read(Path.of("x"), "a.txt");
    assertThat(reading).isInstanceOf(Reading.Unreadable.class);
    return ((Reading.Unreadable) reading).reason();
  }
}
